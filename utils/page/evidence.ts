/** What the rows of a table say about its kind: payment statuses, or those of quotes, purchases and transactions. */
import { eInvoiceHold } from '../core/hold';
import { labelsOf, linesOf } from './text';
import { allCellsOf } from './read/structure';
import { eInvoiceOf, isElsewhere, isElsewhereStatus, statusOf } from './host-labels';

/** As many rows are asked for their status before a list is believed. */
export const SAMPLE = 60;
/** As many are asked first: they may say enough. */
export const FEW = 8;

export interface StatusWords {
  /** Payment statuses printed in the sampled rows. */
  readonly payment: readonly string[];
  /** How many of them say paid or unpaid: quotes can be drafts and canceled too. */
  readonly decisive: number;
  /** How many sampled rows print a status of quotes, purchases or transactions. */
  readonly elsewhere: number;
  /** How many print no payment status, and a state that only something wrong with an e-invoice leaves. */
  readonly troubled: number;
}

/** Looks for a status in any cell of these rows; first at `place`, where the header says that statuses stand. */
export function statusWords(rows: readonly Element[], place?: number): StatusWords {
  const payment: string[] = [];
  let elsewhere = 0;
  let decisive = 0;
  let troubled = 0;
  for (const row of rows) {
    const likely = place === undefined ? '' : (childAt(row, place)?.textContent ?? '');
    const quick = likely !== '' && statusOf(likely) !== null;
    const texts = quick ? [likely] : allCellsOf(row).flatMap(textsIn);
    const status = quick ? likely : texts.find((text) => statusOf(text) !== null);
    if (status !== undefined) {
      payment.push(status);
      const means = statusOf(status);
      if (means === 'paid' || means === 'unpaid') decisive++;
    } else if (texts.some(isTroubled)) troubled++;
    else if (texts.some((text) => isElsewhereStatus(text) || isElsewhere(text))) elsewhere++;
  }
  return { payment, decisive, elsewhere, troubled };
}

/** "Refusée", "Rejetée": a quote or a purchase can say so as well, so that headers and title have to settle it. */
const isTroubled = (text: string): boolean => {
  const state = eInvoiceOf(text);
  return state !== null && eInvoiceHold({ eInvoice: state }) !== null;
};

function childAt(row: Element, place: number): Element | null {
  let child = row.firstElementChild;
  for (let at = 0; child && at < place; at++) child = child.nextElementSibling;
  return child;
}

const textsIn = (cell: Element): string[] => {
  const lines = linesOf(cell);
  return lines.length > 0 ? lines : labelsOf(cell);
};
