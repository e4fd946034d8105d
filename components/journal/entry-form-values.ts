/** What of a fact can be filled in or corrected, by its kind, and the fact that the filled-in form makes. */
import { isDay, type Day } from '../../utils/core/day';
import type { PaymentStatus } from '../../utils/core/invoice';
import type { Fact, FactContent, FactKind } from '../../utils/core/journal';
import type { ReminderLevel } from '../../utils/core/reminder-level';

export type FormField = 'text' | 'subject' | 'date' | 'level' | 'creditNote';

export interface FormValues {
  readonly day: Day;
  readonly text: string;
  readonly date: string;
  readonly level: ReminderLevel;
}

/** The fields of each kind, beside the day. A subject and a credit note's number are texts of one line. */
export const FORM_FIELDS: Readonly<Record<FactKind, readonly FormField[]>> = {
  reminder: ['level', 'subject'],
  statement: ['subject'],
  thanks: [],
  settled: [],
  unsettled: [],
  creditNote: ['creditNote'],
  creditNoteSent: [],
  note: ['text'],
  call: ['text'],
  letter: ['text'],
  promise: ['date', 'text'],
  deadline: ['date'],
  dispute: ['text'],
  snooze: ['date'],
};

/** The kinds a user adds by hand; the others are recorded where they happen. */
export const ADDED_KINDS = ['call', 'letter', 'note', 'promise', 'dispute', 'settled', 'creditNote'] as const;
export type AddedKind = (typeof ADDED_KINDS)[number];

export function emptyContent(kind: AddedKind): FactContent {
  switch (kind) {
    case 'promise':
      return { kind, date: '', text: '' };
    case 'dispute':
      return { kind, on: true, text: '' };
    case 'settled':
      return { kind };
    case 'creditNote':
      return { kind, creditNoteNumber: null, reason: null };
    default:
      return { kind, text: '' };
  }
}

/** What the page must have been read to show of an invoice before such an entry can be added to it. */
export const STATUSES_FOR: Partial<Record<AddedKind, readonly PaymentStatus[]>> = {
  settled: ['paid'],
  creditNote: ['canceled', 'paid'],
};

/** The values with which the form of a fact begins. */
export function valuesOf(content: FactContent, day: Day): FormValues {
  const none = { day, text: '', date: '', level: 1 as const };
  switch (content.kind) {
    case 'reminder':
      return { ...none, level: content.level, text: content.subject };
    case 'statement':
      return { ...none, text: content.subject };
    case 'creditNote':
      return { ...none, text: content.creditNoteNumber ?? '' };
    case 'note':
    case 'call':
    case 'letter':
    case 'dispute':
      return { ...none, text: content.text };
    case 'promise':
      return { ...none, date: content.date, text: content.text };
    case 'deadline':
      return { ...none, date: content.date };
    case 'snooze':
      return { ...none, date: content.until ?? '' };
    default:
      return none;
  }
}

/** The content with what was filled in; null where a day that is needed is none. */
export function filledIn(content: FactContent, values: FormValues): FactContent | null {
  const { date } = values;
  const text = values.text.trim();
  if (!isDay(values.day)) return null;
  switch (content.kind) {
    case 'reminder':
      return { ...content, level: values.level, subject: text };
    case 'statement':
      return { ...content, subject: text };
    case 'creditNote':
      return { ...content, creditNoteNumber: text || null };
    case 'note':
    case 'call':
    case 'letter':
    case 'dispute':
      return { ...content, text };
    case 'promise':
      return isDay(date) ? { ...content, date, text } : null;
    case 'deadline':
      return isDay(date) ? { ...content, date } : null;
    case 'snooze':
      return date === '' || isDay(date) ? { ...content, until: date || null } : null;
    default:
      return content;
  }
}

/** What a fact says, without what makes it an entry. */
export function contentOf(fact: Fact): FactContent {
  const content: Partial<Fact> = { ...fact };
  for (const name of ['id', 'at', 'day', 'invoice', 'corrects'] as const) delete content[name];
  return content as FactContent;
}
