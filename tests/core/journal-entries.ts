/** Made-up journals for tests: facts with short ids, recorded one after the other. */
import fc from 'fast-check';
import type { Invoice, InvoiceName } from '../../utils/core/invoice';
import type { StatedInvoice } from '../../utils/core/facts';
import type { Fact, FactContent, Journal, JournalEntry, Withdrawal } from '../../utils/core/journal';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { standingOf, type Standing } from '../../utils/core/journal-standing';

/** Without its issue date, as it is named by hand, or on a page that does not print it. */
export const INVOICE: InvoiceName = {
  number: 'F-2026-022',
  client: 'Menuiserie Ozanne',
  issueDate: null,
};

/** That invoice as the page shows it, unpaid, with what a test changes. */
export const openInvoice = (more: Partial<Invoice> = {}): Invoice => ({
  ...{ kind: 'invoice', ...INVOICE, type: null, status: 'unpaid', overdueMark: null },
  ...{ issueDate: '2026-03-11', dueDate: '2026-04-10', amount: { minor: 82_500, currency: 'EUR' } },
  ...more,
});

export const reminderContent = (level: 0 | 1 | 2 | 3): FactContent => ({
  kind: 'reminder',
  level,
  templateId: 'built-in.fr.courteous',
  templateName: 'Relance courtoise',
  subject: 'Facture F-2026-022',
  language: 'fr',
  cc: false,
});

export function fact(
  id: string,
  at: number,
  day: string,
  content: FactContent,
  more: Partial<Pick<Fact, 'corrects' | 'invoice'>> = {},
): Fact {
  return { id, at, day, invoice: INVOICE, corrects: null, ...content, ...more };
}

export function withdrawal(id: string, at: number, withdraws: string): Withdrawal {
  return { id, at, day: '2026-05-15', invoice: INVOICE, kind: 'withdrawal', withdraws };
}

export const journal = (...entries: JournalEntry[]): Journal => ({ slug: 'acme-1', entries });

/** Invoices as a statement lists them, by their numbers. */
export const stated = (...numbers: string[]): StatedInvoice[] =>
  numbers.map((number) => ({ number, issueDate: null }));

type DatedFact = readonly [day: string, content: FactContent];

/** A journal of these facts about that invoice, recorded in this order. */
export const journalOf = (...facts: DatedFact[]): Journal =>
  journal(...facts.map(([on, content], n) => fact(`e${n}`, n, on, content)));

/** How an invoice stands by a journal alone. */
export const standing = (record: Journal, invoice: InvoiceName, today: string): Standing =>
  standingOf(invoiceFacts(record, null).of(invoice), today);

/** How that invoice stands after them on `today`. */
export const standingAfter = (today: string, ...facts: DatedFact[]): Standing =>
  standing(journalOf(...facts), INVOICE, today);

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`);
const invoice = fc.record({
  number: fc.constantFrom('F-1', 'F-2', 'F-10'),
  client: fc.constantFrom('Ozanne', 'Lumen', '__proto__'),
  issueDate: fc.constantFrom(null, '2026-04-01', '2026-05-10'),
});
const content: fc.Arbitrary<FactContent> = fc.oneof(
  fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3).map(reminderContent),
  fc.constantFrom<FactContent>({ kind: 'settled' }, { kind: 'unsettled' }, { kind: 'thanks' }),
  fc.string().map((text): FactContent => ({ kind: 'note', text })),
  fc.tuple(day, fc.string()).map(([date, text]): FactContent => ({ kind: 'promise', date, text })),
  fc.boolean().map((on): FactContent => ({ kind: 'dispute', on, text: '' })),
  fc
    .array(fc.constantFrom('F-1', 'F-2'))
    .map((numbers): FactContent => ({ kind: 'statement', invoices: stated(...numbers), subject: '' })),
);

/** Entries as programs and files may hold them: references to later, missing or own ids included; each id once. */
export const entriesArb: fc.Arbitrary<JournalEntry[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 15 }),
      at: fc.integer({ min: 0, max: 30 }),
      day,
      invoice,
      target: fc.option(fc.integer({ min: 0, max: 15 })),
      content,
      withdraws: fc.boolean(),
    })
    .map(({ id, at, day: on, invoice: name, target, content: what, withdraws }): JournalEntry => {
      const base = { id: `e${id}`, at, day: on, invoice: name };
      return withdraws && target !== null
        ? { ...base, kind: 'withdrawal', withdraws: `e${target}` }
        : { ...base, ...what, corrects: target === null ? null : `e${target}` };
    }),
  { selector: ({ id }) => id, maxLength: 12 },
);
