/** What a credit-note form holds before it becomes a credit note, and what is wrong with it. */
import { today } from '../clock';
import type { Book, Invoice } from '../data/invoice';
import { decimal, toCents } from '../format';
import { nextCreditNumber } from '../state/actions';
import { words } from '../words';

export interface CreditDraft {
  readonly automatic: boolean;
  readonly number: string;
  readonly issued: string;
  readonly reason: string;
  /** One plain decimal a line of the invoice. */
  readonly amounts: readonly string[];
}

export const emptyDraft = (invoice: Invoice): CreditDraft => ({
  automatic: true,
  number: '',
  issued: today(),
  reason: '',
  amounts: invoice.lines.map((line) => decimal(line.cents)),
});

/** Unpaid invoices are credited in full only. */
export const isLocked = (invoice: Invoice): boolean => invoice.status === 'unpaid';

export const draftNumber = (book: Book, draft: CreditDraft): string =>
  draft.automatic ? nextCreditNumber(book) : draft.number.trim();

/** Minor units; NaN when a line holds no amount. */
export const draftCents = (draft: CreditDraft): number =>
  draft.amounts.reduce((sum, amount) => sum + toCents(amount), 0);

/** The words for the first thing wrong, or null. */
export function faultOf(book: Book, invoice: Invoice, draft: CreditDraft): string | null {
  const number = draftNumber(book, draft);
  if (number === '' || book.creditNotes.some((note) => note.number === number)) return words.numberError;
  if (draft.issued === '' || (invoice.issued !== null && draft.issued < invoice.issued))
    return words.dateError;
  const cents = draftCents(draft);
  return cents > 0 && cents <= invoice.cents - invoice.creditedCents ? null : words.amountError;
}
