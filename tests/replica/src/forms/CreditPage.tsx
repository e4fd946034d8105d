/** The credit-note form as a page of its own (`creditNoteForm=page`). */
import { cls } from '../classes';
import { useBook } from '../list/useBook';
import { navigate } from '../router';
import { findInvoice } from '../state/actions';
import { fill, words } from '../words';
import { CreditForm } from './CreditForm';

export function CreditPage({ id }: { id: string }) {
  const book = useBook();
  const invoice = findInvoice(book, id);
  if (invoice === undefined) return null;
  return (
    <div className={cls('view narrow')}>
      <header className={cls('viewHead')}>
        <h1>{fill(words.creditTitle, { number: invoice.number })}</h1>
      </header>
      <CreditForm book={book} invoice={invoice} onClose={() => navigate(`sales/invoices/${id}`)} />
    </div>
  );
}
