/** What the journal keeps of a message once it was really sent. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import { invoiceKey, nameOf } from './invoice-name';
import type { FactContent } from './journal';
import type { Standing } from './journal-standing';
import { stateOn } from './lateness';
import type { ReminderLevel } from './reminder-level';
import type { KeptTemplate } from './settings';
import type { Says } from './still-says';

/** Subject and *cc* are those of the form when it was sent: they are filled in then. */
export interface SentFacts {
  /** Where the text of the template was written into the form. */
  readonly written: readonly FactContent[];
  /** Where it was a text of the user's own. */
  readonly own: readonly FactContent[];
  /** What still has to stand in the text that is sent, so that it is that of the template. */
  readonly says: Says;
}

export interface SentContext {
  readonly invoice: Invoice;
  readonly template: Pick<KeptTemplate, 'id' | 'name' | 'kind' | 'level' | 'language'> | null;
  /** Whether the form sends a credit note: then that is what was sent, whatever the text is called. */
  readonly isCreditNote: boolean;
  readonly standing: Standing;
  /** Other invoices of the same client, whatever their state. */
  readonly otherInvoices: readonly Invoice[];
  /** Last day of the deadline that the text grants; null when it grants none. */
  readonly deadline: Day | null;
  readonly says: Says;
  readonly today: Day;
}

/** A text that grants a deadline has a second fact. */
export function sentFacts(context: SentContext): SentFacts {
  if (context.isCreditNote) {
    const sent = [{ kind: 'creditNoteSent' }] as const;
    return { written: sent, own: sent, says: context.says };
  }
  const { invoice, template, standing, deadline, today } = context;
  const late = stateOn(invoice, today) === 'late' ? 1 : 0;
  // A text of the user's own is a reminder too; it is given no higher level than the last one sent.
  const own = Math.max(standing.lastReminder?.level ?? 0, late) as ReminderLevel;
  const reminder = (by: SentContext['template']): FactContent => ({
    kind: 'reminder',
    level: by?.level ?? own,
    templateId: by?.id ?? '',
    templateName: by?.name ?? '',
    subject: '',
    language: by?.language ?? '',
    cc: false,
  });
  return {
    written: unlessReminder(context) ?? [
      reminder(template),
      ...(deadline === null ? [] : [{ kind: 'deadline', date: deadline } as const]),
    ],
    own: [reminder(null)],
    says: context.says,
  };
}

/**
 * Null for a reminder. None at all where an invoice goes out with the letter that goes with a credit note: that is no
 * reminder, and no credit note was sent.
 */
function unlessReminder({ template, invoice, otherInvoices }: SentContext): FactContent[] | null {
  switch (template?.kind) {
    case 'thanks':
      return [{ kind: 'thanks' }];
    case 'creditNote':
      return [];
    case 'statement': {
      const open = otherInvoices.filter(({ status }) => status === 'unpaid');
      const listed = new Map([invoice, ...open].map((one) => [invoiceKey(one), nameOf(one)]));
      const invoices = [...listed.values()].map(({ number, issueDate }) => ({ number, issueDate }));
      return [{ kind: 'statement', invoices, subject: '' }];
    }
    default:
      return null;
  }
}
