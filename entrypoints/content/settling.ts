/** Waits for the page to show what the user decided in the host's dialog; only then does the journal say so. */
import type { Invoice } from '../../utils/core/invoice';
import { findAction } from '../../utils/page/detail/action';
import { refOf } from '../../utils/page/find-row';
import { behind } from '../../utils/runtime/form-owner';
import { invoicesOn, isSame } from '../../utils/runtime/readings';
import { record } from './record';
import type { Stage } from './stage';

export interface Settling {
  /** The host was asked to change the status; whether it does is the user's to decide in its dialog. */
  expect(invoice: Invoice, status: 'paid' | 'unpaid'): void;
}

/** A dialog left alone this long was not about that any more, in milliseconds. */
const PATIENCE = 15 * 60_000;

export function expectStatuses(stage: Stage): Settling {
  let awaited: {
    readonly invoice: Invoice;
    readonly status: 'paid' | 'unpaid';
    readonly since: number;
    readonly slug: string;
  }[] = [];

  /** A tab of one status leaves the row out at once: then the open invoice says it, by the way back that it offers. */
  const isOpenAs = (invoice: Invoice, status: 'paid' | 'unpaid'): boolean =>
    behind({ root: stage.root() }, stage.engine()).shows(refOf(invoice)) === 'yes' &&
    findAction(stage.document, status === 'paid' ? 'markUnpaid' : 'markPaid').kind === 'one';

  function look(): void {
    if (awaited.length === 0) return;
    const here = invoicesOn(stage.engine());
    awaited = awaited.filter(({ invoice, status, since, slug }) => {
      const row = here.find((one) => isSame(one, invoice));
      const isSeen = slug === stage.slug() && (row ? row.status === status : isOpenAs(invoice, status));
      if (isSeen) void record(stage, invoice, [{ kind: status === 'paid' ? 'settled' : 'unsettled' }], slug);
      return !isSeen && Date.now() - since < PATIENCE;
    });
  }

  stage.changed(look);
  return {
    expect(invoice, status) {
      awaited = awaited.filter((one) => !isSame(one.invoice, invoice));
      awaited.push({ invoice, status, since: Date.now(), slug: stage.slug() });
    },
  };
}
