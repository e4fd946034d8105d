/** Turns short lines of the data files into invoices and credit notes. */
import { addDays, type Day } from '../clock';
import { emailOf, idOf, linesFor, type Book, type CreditNote, type Invoice, type Status } from './invoice';

export interface Entry {
  readonly client: string;
  /** Days before today. */
  readonly ago: number;
  /** Days from issue to due date. */
  readonly term: number;
  readonly cents: number;
  readonly status: Status;
  readonly currency: string;
  readonly deposit: boolean;
  /** Minor units of a partial credit note. */
  readonly partial: number;
  /** Overrides the sequence. */
  readonly number: string;
}

type Extra = Partial<Pick<Entry, 'currency' | 'deposit' | 'partial' | 'number'>>;

/** One line of a data file: client, issued days ago, days of term, amount, status. */
export const entry = (
  client: string,
  ago: number,
  term: number,
  amount: number,
  status: Status,
  extra: Extra = {},
): Entry => ({
  ...{ client, ago, term, status, cents: Math.round(amount * 100) },
  ...{ currency: 'EUR', deposit: false, partial: 0, number: '', ...extra },
});

/** Newest first; `numberOf` gives the number of the nth invoice that is no draft and has none of its own. */
export function compose(
  org: string,
  name: string,
  entries: readonly Entry[],
  today: Day,
  numberOf: (index: number) => string,
): Book {
  let sequence = 0;
  const invoices = entries.map((line, index): Invoice => {
    const issued = addDays(today, -line.ago);
    const draft = line.status === 'draft';
    const number = draft ? '' : line.number || numberOf(sequence);
    if (!draft) sequence += 1;
    return {
      ...{ id: idOf(org, index), number, client: line.client, email: emailOf(line.client) },
      ...{ deposit: line.deposit, status: line.status, cents: line.cents, currency: line.currency },
      issued: draft ? null : issued,
      due: draft ? null : addDays(issued, line.term),
      creditedCents: line.status === 'canceled' ? line.cents : line.partial,
      lines: linesFor(line.cents, index),
      transmission: index % 9 === 4 ? 1 : index % 17 === 6 ? 2 : 0,
    };
  });
  return { org, name, invoices, creditNotes: creditNotesOf(invoices) };
}

function creditNotesOf(invoices: readonly Invoice[]): CreditNote[] {
  const credited = invoices.filter((invoice) => invoice.creditedCents > 0);
  return credited.map((invoice, index) => ({
    number: `A-2026-${String(credited.length - index).padStart(3, '0')}`,
    ...{ invoice: invoice.number, client: invoice.client, email: invoice.email },
    issued: addDays(invoice.issued ?? '2026-01-01', 5),
    reason: '',
    ...{ cents: invoice.creditedCents, currency: invoice.currency },
    full: invoice.creditedCents === invoice.cents,
  }));
}
