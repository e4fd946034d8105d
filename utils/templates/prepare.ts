/** Makes a message about an invoice ready, from what is stored: the background's answer to the page. */
import type { Invoice } from '../core/invoice';
import { standing as standingIn } from '../core/journal-standing';
import type { Journal } from '../core/journal';
import { lateInterest, type LateInterest } from '../core/late-interest';
import { daysLate } from '../core/lateness';
import { invoicesOf, type Ledger } from '../core/ledger';
import type { PreparedReminder, ReminderQuestion } from '../core/prepared';
import { proposeLevel, type LevelProposal } from '../core/reminder-level';
import {
  clientSettings,
  organisationName,
  TEXT_LANGUAGES,
  type KeptTemplate,
  type Settings,
  type TextLanguage,
} from '../core/settings';
import { offeredTemplates } from '../core/settings-templates';
import { templateValues } from '../core/template-values';
import { warningsFor } from '../core/warnings';
import { builtInTemplates } from './built-in';
import { render } from './render';
import { LOCALES } from './template';

export interface Shelf {
  readonly ledger: Ledger | null;
  readonly journal: Journal;
  readonly settings: Settings;
  /** The present instant, milliseconds since 1970. */
  readonly now: number;
}

/** The kinds of text that give the client a last day for paying. */
const GRANTS = new Set<KeptTemplate['kind']>(['firm', 'formalNotice']);

export function prepareReminder(question: ReminderQuestion, shelf: Shelf): PreparedReminder {
  const { invoice, today, slug } = question;
  const { settings, journal } = shelf;
  const client = clientSettings(settings, invoice.client);
  const standing = standingIn(journal, invoice, today);
  const others = otherInvoices(shelf.ledger, invoice);
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
  const interest = interestOf(invoice, question, settings, client.kind);
  const values = templateValues({
    ...{ invoice, today, otherInvoices: others, reminders: standing.reminders, interest },
    contactName: client.contactName,
    paymentReference: null,
    organisation: organisationName(settings, slug),
    senderName: settings.senderName || null,
    signature: settings.signature || null,
    deadlineDays: settings.deadlineDays,
  });
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
      ...{ invoice, standing, today, text, otherInvoices: others, readAt: question.readAt, now: shelf.now },
      purpose: template?.kind ?? 'courteous',
      locale: LOCALES[language],
      remindAgainAfterDays: settings.remindAgainAfterDays,
      autoReminders: client.autoReminders,
    }),
    standing,
    interest,
    language,
    copyToSelf: settings.copyToSelf,
    deadline: template && GRANTS.has(template.kind) ? (values.deadline ?? null) : null,
  };
}

function choose(
  offered: readonly KeptTemplate[],
  { templateId, kind }: ReminderQuestion,
  proposal: LevelProposal,
): KeptTemplate | null {
  if (templateId !== null) return offered.find(({ id }) => id === templateId) ?? null;
  if (kind !== null) return offered.find((one) => one.kind === kind) ?? null;
  return (
    offered.find(({ level }) => level === proposal.level) ??
    offered.find(({ level }) => level !== null) ??
    null
  );
}

function renderedWith(
  template: KeptTemplate,
  question: ReminderQuestion,
  values: ReturnType<typeof templateValues>,
): PreparedReminder['rendered'] {
  const result = render(template, values, question.answers);
  if (result.kind === 'text') return { kind: 'text', subject: result.subject, body: result.body };
  const asks = result.problems.filter(({ reason }) => reason === 'ask').map(({ name }) => name);
  return asks.length > 0 && asks.length === result.problems.length
    ? { kind: 'asks', labels: [...new Set(asks)] }
    : { kind: 'refused', problems: result.problems };
}

function otherInvoices(ledger: Ledger | null, invoice: Invoice): Invoice[] {
  if (!ledger) return [];
  return invoicesOf(ledger).filter((one) => one.client === invoice.client && one.number !== invoice.number);
}

function interestOf(
  invoice: Invoice,
  { today }: ReminderQuestion,
  settings: Settings,
  kind: Parameters<typeof lateInterest>[0]['client'],
): LateInterest | null {
  const { amount, dueDate } = invoice;
  if (!settings.lateInterest.enabled || amount === null || dueDate === null || amount.minor <= 0) return null;
  const { rule, entered } = settings.lateInterest;
  return lateInterest({
    principal: amount,
    dueDate,
    asOf: today,
    country: settings.country,
    rule,
    client: kind,
    entered,
  });
}

/** The page's language, where texts exist in it; French is the first language of the product. */
const textLanguage = (page: ReminderQuestion['pageLanguage']): TextLanguage =>
  TEXT_LANGUAGES.find((language) => language === page) ?? (page === null ? 'fr' : 'en');
