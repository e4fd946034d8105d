/** Waits for the page to show what the user decided in the host's dialog; only then does the journal say so. */
import type { Invoice } from '../../../utils/core/invoice';
import { isSameInvoice } from '../../../utils/core/invoice-name';
import { refOf } from '../../../utils/page/find-row';
import { detailIn } from '../send/form-owner';
import { invoicesOn } from '../watch/readings';
import { record } from '../record';
import type { SessionContext } from '../tab';

export interface Settling {
  /** The host was asked to change the status; whether it does is the user's to decide in its dialog. */
  expect(invoice: Invoice, status: 'paid' | 'unpaid'): void;
  /** The page changed: the open invoice may show what its row does not. */
  refresh(): void;
}

/** A dialog left alone this long was not about that any more, in milliseconds. */
const PATIENCE = 15 * 60_000;

interface Awaited {
  readonly invoice: Invoice;
  readonly status: 'paid' | 'unpaid';
  readonly since: number;
  readonly slug: string;
}

export function expectStatuses(tab: SessionContext): Settling {
  let awaited: Awaited[] = [];

  /** A tab of one status leaves the row out at once: then the open invoice says it, by the way back that it offers. */
  function isOpenAs({ invoice, status }: Awaited): boolean {
    const look = tab.look();
    return (
      detailIn(look, tab.engine()).shows(refOf(invoice)) === 'yes' &&
      look.action(status === 'paid' ? 'markUnpaid' : 'markPaid').kind === 'one'
    );
  }

  /** Records what is seen; `withoutRow` tells it where the invoice has no row on the page. */
  function check(withoutRow: (one: Awaited) => boolean): void {
    if (awaited.length === 0) return;
    const here = invoicesOn(tab.engine());
    awaited = awaited.filter((one) => {
      const { invoice, status, slug } = one;
      const row = here.find((each) => isSameInvoice(each, invoice));
      const isSeen = slug === tab.slug() && (row ? row.status === status : withoutRow(one));
      if (isSeen) void record(tab, invoice, [{ kind: status === 'paid' ? 'settled' : 'unsettled' }], slug);
      return !isSeen && Date.now() - one.since < PATIENCE;
    });
  }

  // A row is cheap to ask, and may be gone a moment later.
  tab.changed(() => check(() => false));
  return {
    expect(invoice, status) {
      awaited = awaited.filter((one) => !isSameInvoice(one.invoice, invoice));
      awaited.push({ invoice, status, since: Date.now(), slug: tab.slug() });
    },
    refresh: () => check(isOpenAs),
  };
}
