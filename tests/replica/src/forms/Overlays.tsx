/** The form or dialog that stands over the page, if any. */
import { Dialog } from '../frame/Dialog';
import { useBook } from '../list/useBook';
import { closeOverlay, findInvoice } from '../state/actions';
import { useStore } from '../state/store';
import { fill, words } from '../words';
import { Created, SendCreditNote } from './Created';
import { CreditForm } from './CreditForm';
import { SendInvoice, subjectOf } from './SendInvoice';
import { Settle } from './Settle';
import { Unsettle } from './Unsettle';

export function Overlays() {
  const overlay = useStore((state) => state.overlay);
  const book = useBook();
  if (overlay === null) return null;
  if ('creditNote' in overlay) {
    const note = book.creditNotes.find((candidate) => candidate.number === overlay.creditNote);
    if (note === undefined) return null;
    return overlay.kind === 'created' ? <Created note={note} /> : <SendCreditNote note={note} />;
  }
  const invoice = findInvoice(book, overlay.invoice);
  if (invoice === undefined) return null;
  const credited = subjectOf(book, invoice);
  switch (overlay.kind) {
    case 'send':
      return <SendInvoice book={book} invoice={invoice} />;
    case 'settle':
      return <Settle invoice={invoice} />;
    case 'unsettle':
      return <Unsettle invoice={invoice} />;
    case 'credit':
      return (
        <Dialog title={fill(words.creditTitle, { number: credited.number })} onClose={closeOverlay}>
          <CreditForm book={book} invoice={credited} onClose={closeOverlay} />
        </Dialog>
      );
  }
}
