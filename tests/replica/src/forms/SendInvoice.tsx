/** Sending an invoice again. */
import { refuses } from '../config';
import type { Book, Invoice } from '../data/invoice';
import { formatDate, formatMoney } from '../format';
import { closeOverlay, notify, senderName } from '../state/actions';
import { getState, setState } from '../state/store';
import { fill, words } from '../words';
import { SHORT } from './MessageEditor';
import { SendForm } from './SendForm';

/** The invoice a form is about: with `refuse=otherForm`, another one than the panel's. */
export function subjectOf(book: Book, invoice: Invoice): Invoice {
  if (!refuses('otherForm')) return invoice;
  return (
    book.invoices.find((other) => other.status === 'unpaid' && other.number !== invoice.number) ?? invoice
  );
}

export function SendInvoice({ book, invoice }: { book: Book; invoice: Invoice }) {
  const { number, email, cents, currency, due } = subjectOf(book, invoice);
  const values = { number, amount: formatMoney(cents, currency), due: formatDate(due), sender: senderName() };
  const message = fill(words.defaultMessage, values);
  return (
    <SendForm
      title={fill(words.sendTitle, values)}
      initial={{
        ...{ number, recipients: email, subject: fill(words.defaultSubject, values) },
        message: refuses('short') ? message.slice(0, SHORT) : message,
      }}
      submit={words.send}
      onClose={closeOverlay}
      onSent={(sending) => {
        setState({ sent: [...getState().sent, sending], overlay: null });
        notify(fill(words.sent, { number }));
      }}
    />
  );
}
