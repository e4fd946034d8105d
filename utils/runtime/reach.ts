/** The way to a button of an open invoice: opens the invoice, makes sure it is the one, finds the one button. Presses no button. */
import type { ActionLabel } from '../core/host-words';
import type { Invoice, RowRef } from '../core/invoice';
import { findAction } from '../page/detail/action';
import { detailShows } from '../page/detail/detail-shows';
import { findDetail } from '../page/detail/detail';
import type { Found } from '../page/detail/found';
import { called } from '../page/detail/names';
import { findRow } from '../page/find-row';
import { isReading } from '../page/read/list';
import type { Engine } from './engine';
import { openInvoice } from './open-invoice';
import { isSame, readings } from './readings';
import { until } from './until';

/** Why nothing was pressed: a key for the words (`refuse_<key>`) and what fills them. */
export interface Refusal {
  readonly kind: 'refused';
  readonly key: string;
  readonly fills: readonly string[];
}

export const refuse = (key: string, ...fills: string[]): Refusal => ({ kind: 'refused', key, fills });

export interface Way {
  readonly document: Document;
  readonly engine: () => Engine | null;
  readonly signal: AbortSignal;
  readonly changed: (listener: () => void) => () => void;
}

/** Each step waits this long at most, in milliseconds; with the form that follows, a flow ends within ten seconds. */
const STEP = 3_000;

/** What `find` gives once it is there as `isWhole` wants it, or else when time is up. */
export const lookedFor = async <T>(
  way: Way,
  find: () => Found<T>,
  isWhole: (found: Found<T>) => boolean = ({ kind }) => kind !== 'none',
): Promise<Found<T>> =>
  (await until(
    () => {
      const found = find();
      return isWhole(found) ? found : null;
    },
    { ...way, ms: STEP },
  )) ?? find();

interface Reached {
  readonly kind: 'reached';
  readonly button: HTMLElement;
  readonly invoice: Invoice;
  /** Tells, whenever it is asked, what the row has become; null while it says the same. */
  readonly changed: () => Refusal | null;
}

/** Statuses in which an action makes sense: what the row must still say when the button is pressed. */
const ALLOWED: Record<ActionLabel, readonly Invoice['status'][]> = {
  resend: ['unpaid'],
  markPaid: ['unpaid'],
  markUnpaid: ['paid'],
  cancelWithCreditNote: ['unpaid'],
  createCreditNote: ['paid', 'canceled'],
};

/**
 * Opens `ref` and finds the button of `action`; the caller presses it at once, or nothing is pressed.
 * Resolves with a refusal when the row, the open invoice or the button is not exactly one, or says something else.
 */
export async function reachAction(way: Way, ref: RowRef, action: ActionLabel): Promise<Reached | Refusal> {
  const { document } = way;
  const lists = () => way.engine()?.lists ?? [];
  const first = readingOf(way, ref);
  if (first.kind === 'refused') return first;
  if (!ALLOWED[action].includes(first.status)) return refuse('statusChanged', ref.number);
  const containers = () => lists().map((list) => list.found.container);
  const looked = called(({ actions }) => actions[action].labels);
  const locale = way.engine()?.lastFound?.locale ?? 'fr';
  /** What the row itself has become is told rather than what could not be found because of it. */
  const changed = () => {
    // Some pages show an open invoice in the place of the list: then the invoice itself is all there is to ask.
    if (lists().length === 0) return null;
    const now = readingOf(way, ref);
    if (now.kind === 'refused') return now;
    return now.status === first.status ? null : refuse('statusChanged', ref.number);
  };
  const shown = () => {
    const detail = findDetail(document, containers());
    return detail && detailShows(detail, ref, locale);
  };
  if (shown() !== 'yes') {
    const outcome = openInvoice(lists(), ref);
    if (outcome !== 'opened') return refuse(outcome, ref.number);
    const open = await until(() => (shown() === 'yes' ? true : null), { ...way, ms: STEP });
    if (open === null)
      return (
        changed() ??
        (shown() === null ? refuse('detailMissing', ref.number, looked) : refuse('otherInvoice', ref.number))
      );
  }
  const found = await lookedFor(way, () => findAction(document, action));
  if (found.kind === 'none')
    return changed() ?? refuse(found.disabled ? 'buttonDisabled' : 'buttonMissing', looked, ref.number);
  if (found.kind === 'several') return refuse('buttonTwice', looked, ref.number);
  // Looked at again at the last moment: the page had time to change.
  const late = changed();
  if (late) return late;
  if (shown() !== 'yes') return refuse('otherInvoice', ref.number);
  return { kind: 'reached', button: found.value, invoice: first, changed };
}

/** What the row of `ref` says now; a row that says something else under the same number has changed since. */
export function readingOf(way: Way, ref: RowRef): Invoice | Refusal {
  const lists = way.engine()?.lists ?? [];
  const found = findRow(lists, ref);
  if (found.kind === 'several') return refuse('twice', ref.number);
  if (found.kind === 'none') {
    const changed = readings(way.engine()).some((one) => isSame(one, ref));
    return refuse(changed ? 'invoiceChanged' : 'notOnThisPage', ref.number);
  }
  const reading = found.list.rows.get(found.row) ?? null;
  return isReading(reading) && reading.kind === 'invoice' ? reading : refuse('unreadable', ref.number);
}
