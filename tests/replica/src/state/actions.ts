/** What the pages can do to the books. Server answers take 300 ms. */
import { refuses, type Refusal } from '../config';
import type { Book, CreditNote, Invoice } from '../data/invoice';
import { currentPlace } from '../router';
import { words } from '../words';
import { bookOf, getState, setState, type ListState, type Overlay, type Settlement } from './store';

/** Waits as long as the server would and answers; fails with the words the form shows, also where `unless` is set. */
export const server = (unless: Refusal = 'formError'): Promise<void> =>
  new Promise((done, failed) =>
    setTimeout(
      () => (refuses('formError') || refuses(unless) ? failed(new Error(words.serverError)) : done()),
      300,
    ),
  );

/** Replaces the book of the organisation in the address. */
export function changeBook(change: (book: Book) => Partial<Book>): void {
  const book = bookOf(getState());
  const books = { ...getState().books, [book.org]: { ...book, ...change(book) } };
  setState({ books });
}

/** Changes the invoices for which `which` holds. */
export const changeInvoices = (which: (invoice: Invoice) => boolean, change: Partial<Invoice>): void =>
  changeBook((book) => ({
    invoices: book.invoices.map((invoice) => (which(invoice) ? { ...invoice, ...change } : invoice)),
  }));

export const changeList = (change: Partial<ListState>): void =>
  setState({ list: { ...getState().list, page: 1, ...change } });

export const openOverlay = (overlay: Overlay): void => setState({ overlay });
export const closeOverlay = (): void => setState({ overlay: null });

let noticeTimer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message at the foot of the page for four seconds. */
export function notify(notice: string): void {
  clearTimeout(noticeTimer);
  setState({ notice });
  noticeTimer = setTimeout(() => setState({ notice: null }), 4000);
}

export const findInvoice = (book: Book, id: string): Invoice | undefined =>
  book.invoices.find((invoice) => invoice.id === id);

/** Marks an invoice as paid. */
export function settle(invoice: Invoice, settlement: Omit<Settlement, 'number'>): void {
  changeInvoices((candidate) => candidate.id === invoice.id, { status: 'paid' });
  setState({ settled: [...getState().settled, { number: invoice.number, ...settlement }] });
}

/** Takes a payment back. */
export function unsettle(invoice: Invoice): void {
  changeInvoices((candidate) => candidate.id === invoice.id, { status: 'unpaid' });
  setState({ unsettled: [...getState().unsettled, invoice.number] });
}

/** The number an automatic credit note gets: one above the highest of the sequence. */
export const nextCreditNumber = (book: Book): string => {
  const numbers = book.creditNotes.map((note) => Number(/^A-2026-(\d+)$/.exec(note.number)?.[1] ?? 0));
  return `A-2026-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
};

/** Adds a credit note; a full one, alone or with earlier ones, cancels its invoice. */
export function createCreditNote(
  invoice: Invoice,
  note: Omit<CreditNote, 'full' | 'client' | 'email' | 'invoice'>,
): void {
  const creditedCents = invoice.creditedCents + note.cents;
  const full = creditedCents >= invoice.cents;
  const { client, email } = invoice;
  changeBook((book) => ({
    creditNotes: [{ ...note, invoice: invoice.number, client, email, full }, ...book.creditNotes],
  }));
  changeInvoices((candidate) => candidate.id === invoice.id, {
    creditedCents,
    ...(full ? { status: 'canceled' as const } : {}),
  });
}

/** The name under which the user's messages go out. */
export const senderName = (): string => getState().books[currentPlace().org]?.name ?? '';
