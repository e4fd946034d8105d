/** The right-hand panel of one invoice. */
import { useEffect } from 'react';
import { cls } from '../classes';
import { config, refuses } from '../config';
import type { Book, Invoice } from '../data/invoice';
import { formatDate, formatMoney } from '../format';
import { CloseIcon } from '../frame/icons';
import { useReady } from '../frame/useReady';
import { InvoiceStatus } from '../list/columns';
import { useBook } from '../list/useBook';
import { navigate } from '../router';
import { findInvoice } from '../state/actions';
import { words } from '../words';
import { PanelButtons } from './PanelButtons';

const close = (): void => navigate('sales/invoices');

/** The invoice the panel shows: with `refuse=otherPanel`, the one after the one asked for. */
function shownInvoice(book: Book, id: string): Invoice | undefined {
  const asked = findInvoice(book, id);
  if (asked === undefined || !refuses('otherPanel')) return asked;
  const others = book.invoices.filter((invoice) => invoice.status === asked.status);
  return others[(others.indexOf(asked) + 1) % others.length];
}

function Linked({ book, invoice }: { book: Book; invoice: Invoice }) {
  const notes = book.creditNotes.filter(
    (note) => note.invoice === invoice.number && note.client === invoice.client,
  );
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{words.history}</h3>
      <ul className={cls('linked')}>
        {notes.map((note) => (
          <li key={note.number}>
            <span>{note.number}</span>
            <span>{formatMoney(-note.cents, note.currency)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Content({ book, invoice }: { book: Book; invoice: Invoice }) {
  return (
    <>
      <header className={cls('panelHead')}>
        <div>
          <h2 className={cls('panelClient')}>{invoice.client}</h2>
          <p className={cls('muted')}>{invoice.deposit ? words.deposit : words.title}</p>
        </div>
        <button type="button" className={cls('iconButton')} aria-label={words.close} onClick={close}>
          <CloseIcon />
        </button>
      </header>
      <p className={cls('panelAmount')}>{formatMoney(invoice.cents, invoice.currency)}</p>
      <p>
        <InvoiceStatus invoice={invoice} />
      </p>
      <PanelButtons invoice={invoice} />
      <dl className={cls('facts')}>
        <dt>{words.number}</dt>
        <dd>{invoice.number || '--'}</dd>
        <dt>{words.client}</dt>
        <dd>{invoice.client}</dd>
        <dt>{words.issueDate}</dt>
        <dd>{formatDate(invoice.issued)}</dd>
        <dt>{words.dueDate}</dt>
        <dd>{formatDate(invoice.due)}</dd>
      </dl>
      <h3>{words.lines}</h3>
      <ul className={cls('linked')}>
        {invoice.lines.map((line) => (
          <li key={line.label}>
            <span>{line.label}</span>
            <span>{formatMoney(line.cents, invoice.currency)}</span>
          </li>
        ))}
      </ul>
      <Linked book={book} invoice={invoice} />
    </>
  );
}

export function InvoicePanel({ id }: { id: string }) {
  const book = useBook();
  const ready = useReady(config.slow, id);
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      const elsewhere = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !elsewhere) close();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, []);
  const invoice = ready ? shownInvoice(book, id) : undefined;
  return (
    <section className={cls('panel')} aria-label={words.title} aria-busy={!ready}>
      {invoice ? <Content book={book} invoice={invoice} /> : <span className={cls('bar')} />}
    </section>
  );
}
