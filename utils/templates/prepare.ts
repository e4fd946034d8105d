/** Makes a message about an invoice ready, from what is stored: the background's answer to the page. */
import { formatDay, type Day } from '../core/day';
import { lacksIn } from '../core/formal-notice';
import type { Invoice } from '../core/invoice';
import { invoiceValues, isSigned, type Kept } from '../core/invoice-values';
import { daysLate, stateOn } from '../core/lateness';
import { mailAddress } from '../core/mail-address';
import { formatMoney } from '../core/money';
import { owed } from '../core/owed';
import type { PreparedReminder, ReminderQuestion } from '../core/prepared';
import { proposeLevel, type LevelProposal, type ReminderLevel } from '../core/reminder-level';
import type { KeptTemplate } from '../core/settings';
import { TEXT_LANGUAGES, type TextLanguage } from '../core/text-languages';
import { sentReminders } from '../core/sent-reminders';
import { sentFacts } from '../core/sent-facts';
import { saysOf } from '../core/still-says';
import { offeredTemplates } from '../core/settings-templates';
import type { TemplateValues } from '../core/template-data';
import { warningsFor } from '../core/warnings';
import { builtInTemplates } from './built-in';
import { render } from './render';
import { LOCALES } from './template';

export interface KeptToday extends Kept {
  /** The present instant, milliseconds since 1970. */
  readonly now: number;
}

/** The kinds of text that give the client a last day for paying. */
const GRANTS = new Set<KeptTemplate['kind']>(['firm', 'formalNotice']);

export function prepareReminder(question: ReminderQuestion, kept: KeptToday): PreparedReminder {
  const { today } = question;
  const { settings } = kept;
  const { invoice, values, standing, otherInvoices, writtenToday, client, interest } = invoiceValues(
    question.invoice,
    kept,
    today,
    question,
  );
  const proposal = proposeLevel({
    daysLate: stateOn(invoice, today) === 'late' ? daysLate(invoice, today) : 0,
    done: sentReminders(standing, invoice.dueDate),
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
    ? wholeNotice(renderedWith(template, question, values), template, values)
    : ({ kind: 'refused', problems: [] } as const);
  const text = question.text ?? (rendered.kind === 'text' ? rendered : null);
  return {
    templates: offered.map(({ id, name, level }) => ({ id, name, level })),
    template,
    why: question.templateId === null && question.kind === null ? proposal.reason : null,
    rendered,
    warnings: warningsFor({
      ...{ invoice, standing, today, text, otherInvoices, writtenToday, readAt: question.readAt },
      ...{ now: kept.now, minimums: settings.minimums, country: settings.country },
      purpose: template?.kind ?? 'courteous',
      locale: LOCALES[language],
      remindAgainAfterDays: settings.remindAgainAfterDays,
      autoReminders: client.autoReminders,
    }),
    signature: isSigned(settings) ? null : (values.signature ?? values.organisation ?? ''),
    statement: offered.find(({ kind }) => kind === 'statement')?.id ?? null,
    standing,
    interest,
    language,
    copyToSelf: settings.copyToSelf,
    facts: sentFacts({
      ...{ invoice, template, standing, otherInvoices, today },
      isCreditNote: question.kind === 'creditNote',
      says: saysOf(
        rendered.kind === 'text' ? rendered : { subject: '', body: '' },
        printedOf(invoice, values.deadline ?? null, LOCALES[language]),
        template?.kind ?? null,
      ),
      deadline: template && GRANTS.has(template.kind) ? (values.deadline ?? null) : null,
    }),
    mail: rendered.kind === 'text' ? mailAddress(rendered) : null,
  };
}

/** What a letter says of an invoice, as its language prints it; what does not stand in it is not asked of it. */
function printedOf({ number, dueDate, ...invoice }: Invoice, deadline: Day | null, locale: string): string[] {
  const days = [dueDate, deadline].flatMap((day) => (day === null ? [] : formatDay(day, locale, 'long')));
  const sum = owed(invoice);
  return [number, ...days, ...(sum ? [formatMoney(sum, locale)] : [])];
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

/** A formal notice that says who claims, and by when he is to be paid; any other text as it is. */
function wholeNotice(
  rendered: PreparedReminder['rendered'],
  { kind, language }: KeptTemplate,
  values: TemplateValues,
): PreparedReminder['rendered'] {
  if (kind !== 'formalNotice' || rendered.kind !== 'text') return rendered;
  const { organisation, sender_name, signature, deadline, days_late: daysLate } = values;
  const creditors = [organisation, sender_name, signature];
  const lacks = lacksIn(rendered.body, { creditors, deadline, daysLate, locale: LOCALES[language] });
  return lacks.length > 0 ? { kind: 'lacking', lacks } : rendered;
}

/** The page's language, where texts exist in it; French is the first language of the product. */
const textLanguage = (page: ReminderQuestion['pageLanguage']): TextLanguage =>
  TEXT_LANGUAGES.find((language) => language === page) ?? (page === null ? 'fr' : 'en');
