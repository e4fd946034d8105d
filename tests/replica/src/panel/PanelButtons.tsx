/** What can be done with an invoice, by its status. */
import { cls } from '../classes';
import { config, refuses } from '../config';
import type { Invoice } from '../data/invoice';
import { navigate } from '../router';
import { openOverlay } from '../state/actions';
import type { Overlay } from '../state/store';
import { words } from '../words';

type Kind = Extract<Overlay, { invoice: string }>['kind'];

interface Choice {
  readonly kind: Kind | 'edit';
  readonly label: string;
}

function choicesFor(invoice: Invoice): Choice[] {
  const resend: Choice[] = [{ kind: 'send', label: words.resend }];
  const once: Choice[] = refuses('noCredit') ? [] : [{ kind: 'credit', label: words.createCredit }];
  const credit = refuses('twoCredit') ? [...once, ...once] : once;
  const settle: Choice[] = refuses('noSettle') ? [] : [{ kind: 'settle', label: words.markPaid }];
  switch (invoice.status) {
    case 'draft':
      return [{ kind: 'edit', label: words.edit }];
    case 'canceled':
      return credit;
    case 'paid':
      return [{ kind: 'unsettle', label: words.markUnpaid }, ...credit];
    case 'unpaid':
      return [
        ...(refuses('noResend') ? [] : refuses('twoResend') ? [...resend, ...resend] : resend),
        ...(refuses('twoSettle') ? [...settle, ...settle] : settle),
        ...credit.map((choice) => ({ ...choice, label: words.cancelWithCredit })),
      ];
  }
}

function choose(kind: Choice['kind'], invoice: Invoice): void {
  if (kind === 'edit') return;
  if (kind === 'credit' && config.creditNoteForm === 'page')
    navigate(`sales/invoices/${invoice.id}/credit-note`);
  else openOverlay({ kind, invoice: invoice.id });
}

export const PanelButtons = ({ invoice }: { invoice: Invoice }) => (
  <div className={cls('panelButtons')}>
    {choicesFor(invoice).map(({ kind, label }, index) => (
      <button
        key={index}
        type="button"
        className={cls('button wide', index === 0 && 'primary')}
        onClick={() => choose(kind, invoice)}
      >
        {label}
      </button>
    ))}
  </div>
);
