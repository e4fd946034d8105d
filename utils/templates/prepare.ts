/** Makes a message about an invoice ready, from what is stored: the background's answer to the page. */
import { invoiceValues, type Kept } from '../core/invoice-values';
import { daysLate } from '../core/lateness';
import { mailAddress } from '../core/mail-address';
import type { PreparedReminder, ReminderQuestion } from '../core/prepared';
import { proposeLevel, type LevelProposal, type ReminderLevel } from '../core/reminder-level';
import { clientSettings, TEXT_LANGUAGES, type KeptTemplate, type TextLanguage } from '../core/settings';
import { sentFacts } from '../core/sent-facts';
import { offeredTemplates } from '../core/settings-templates';
import type { TemplateValues } from '../core/template-data';
import { warningsFor } from '../core/warnings';
import { builtInTemplates } from './built-in';
import { render } from './render';
import { LOCALES } from './template';

export interface Shelf extends Kept {
  /** The present instant, milliseconds since 1970. */
  readonly now: number;
}

/** The kinds of text that give the client a last day for paying. */
const GRANTS = new Set<KeptTemplate['kind']>(['firm', 'formalNotice']);

export function prepareReminder(question: ReminderQuestion, shelf: Shelf): PreparedReminder {
  const { invoice, today } = question;
  const { settings } = shelf;
  const client = clientSettings(settings, invoice.client);
  const { values, standing, otherInvoices, interest } = invoiceValues(invoice, shelf, today);
  const proposal = proposeLevel({
    daysLate: daysLate(invoice, today),
    done: standing.reminders,
    today,
    thresholds: settings.thresholds,
    minDaysBetween: settings.remindAgainAfterDays,
  });
  const language = client.language ?? textLanguage(question.pageLanguage);
  const offered = offeredTemplates(builtInTemplates(), settings.templates).filter(
    (one) => one.language === language,
  );
  const template = choose(offered, question, proposal);
  const rendered = template
    ? renderedWith(template, question, values)
    : ({ kind: 'refused', problems: [] } as const);
  const text = question.text ?? (rendered.kind === 'text' ? rendered : null);
  return {
    templates: offered.map(({ id, name, level }) => ({ id, name, level })),
    template,
    why: question.templateId === null && question.kind === null ? proposal.reason : null,
    rendered,
    warnings: warningsFor({
      ...{ invoice, standing, today, text, otherInvoices, readAt: question.readAt, now: shelf.now },
      purpose: template?.kind ?? 'courteous',
      locale: LOCALES[language],
      remindAgainAfterDays: settings.remindAgainAfterDays,
      autoReminders: client.autoReminders,
    }),
    statement: offered.find(({ kind }) => kind === 'statement')?.id ?? null,
    standing,
    interest,
    language,
    copyToSelf: settings.copyToSelf,
    facts: sentFacts({
      ...{ invoice, template, standing, otherInvoices, today },
      isCreditNote: question.kind === 'creditNote',
      deadline: template && GRANTS.has(template.kind) ? (values.deadline ?? null) : null,
    }),
    mail: rendered.kind === 'text' ? mailAddress(rendered) : null,
  };
}

function choose(
  offered: readonly KeptTemplate[],
  { templateId, kind }: ReminderQuestion,
  proposal: LevelProposal,
): KeptTemplate | null {
  // One that was removed while it was chosen gives way to the usual one.
  const chosen = offered.find(({ id }) => id === templateId);
  if (chosen) return chosen;
  if (kind !== null) return offered.find((one) => one.kind === kind) ?? null;
  return inPlaceOf(proposal.level, offered);
}

/**
 * The template of the level, else the next milder one, else the next stronger one. For a late invoice never the note
 * from before the due date, unless there is no other: it says that the invoice is not due yet.
 */
function inPlaceOf(level: ReminderLevel, offered: readonly KeptTemplate[]): KeptTemplate | null {
  const milder = [3, 2, 1].filter((one) => one < level);
  const stronger = [1, 2, 3].filter((one) => one > level);
  for (const wanted of [level, ...milder, ...stronger]) {
    const found = offered.find((one) => one.level === wanted);
    if (found) return found;
  }
  return offered.find((one) => one.level !== null) ?? null;
}

function renderedWith(
  template: KeptTemplate,
  question: ReminderQuestion,
  values: TemplateValues,
): PreparedReminder['rendered'] {
  const result = render(template, values, question.answers);
  // Without an answer every blank is asked for, in the order of the text.
  const unanswered = render(template, values);
  const asks = unanswered.kind === 'text' ? [] : unanswered.problems.filter(({ reason }) => reason === 'ask');
  const labels = [...new Set(asks.map(({ name }) => name))];
  if (result.kind === 'text') return { kind: 'text', subject: result.subject, body: result.body, labels };
  return result.problems.every(({ reason }) => reason === 'ask')
    ? { kind: 'asks', labels }
    : { kind: 'refused', problems: result.problems };
}

/** The page's language, where texts exist in it; French is the first language of the product. */
const textLanguage = (page: ReminderQuestion['pageLanguage']): TextLanguage =>
  TEXT_LANGUAGES.find((language) => language === page) ?? (page === null ? 'fr' : 'en');
