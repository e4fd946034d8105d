/** The way to a button of an open invoice: opens the invoice, makes sure it is the one, finds the one button. Presses no button. */
import { labelPressed, type ActionName } from '../../../utils/core/actions';
import type { Invoice, RowRef } from '../../../utils/core/invoice';
import { isSameInvoice } from '../../../utils/core/invoice-name';
import { findRow } from '../../../utils/page/find-row';
import type { Found } from '../../../utils/page/look/found';
import type { Look } from '../../../utils/page/look/look';
import { called } from '../../../utils/page/look/names';
import { isReading } from '../../../utils/page/read/list';
import { refuse, type Refusal } from '../refusal';
import { detailIn } from '../send/form-owner';
import type { SessionContext } from '../tab';
import { until } from '../until';
import { readings } from '../watch/readings';
import { foundInMenu } from './in-menu';
import { openInvoice } from './open-invoice';

/** Each step waits this long at most, in milliseconds; with the form that follows, a flow ends within ten seconds. */
const STEP = 3_000;

/** What `find` gives once it is there as `isWhole` wants it, or else when time is up. */
export const lookedFor = async <T>(
  tab: SessionContext,
  find: (look: Look) => Found<T>,
  isWhole: (found: Found<T>) => boolean = ({ kind }) => kind !== 'none',
): Promise<Found<T>> =>
  (await until(tab, STEP, (look) => {
    const found = find(look);
    return isWhole(found) ? found : null;
  })) ?? find(tab.lookAgain());

interface Reached {
  readonly kind: 'reached';
  readonly button: HTMLElement;
  readonly invoice: Invoice;
  /** Tells, whenever it is asked, what the row has become; null while it says the same. */
  readonly changed: () => Refusal | null;
}

/**
 * Opens `ref` and finds the button that `action` presses; the caller presses it at once, or nothing is pressed.
 * Resolves with a refusal when the row, the open invoice or the button is not exactly one, or says something else.
 */
export async function reachAction(
  tab: SessionContext,
  ref: RowRef,
  action: ActionName,
): Promise<Reached | Refusal> {
  const lists = () => tab.engine().lists;
  const first = readingOf(tab, ref);
  if (first.kind === 'refused') return first;
  const label = labelPressed(action, first.status);
  if (label === null) return refuse('statusChanged', ref.number);
  const looked = called(({ actions }) => actions[label].labels);
  /** What the row itself has become is told rather than what could not be found because of it. */
  const changed = () => {
    // Some pages show an open invoice in the place of the list: then the invoice itself is all there is to ask.
    if (lists().length === 0) return null;
    const now = readingOf(tab, ref);
    if (now.kind === 'refused') return now;
    return now.status === first.status ? null : refuse('statusChanged', ref.number);
  };
  const isShown = (look: Look) => detailIn(look, tab.engine()).shows(ref) === 'yes';
  if (!isShown(tab.lookAgain())) {
    const outcome = openInvoice(lists(), ref);
    if (outcome !== 'opened') return refuse(outcome, ref.number);
    const open = await until(tab, STEP, (look) => (isShown(look) ? true : null));
    if (open === null)
      return (
        changed() ??
        (tab.lookAgain().detail === null
          ? refuse('detailMissing', ref.number, looked)
          : refuse('otherInvoice', ref.number))
      );
  }
  const found = (await foundInMenu(tab, label)) ?? (await lookedFor(tab, (look) => look.action(label)));
  if (found.kind === 'none')
    return changed() ?? refuse(found.disabled ? 'buttonDisabled' : 'buttonMissing', looked, ref.number);
  if (found.kind === 'several') return refuse('buttonTwice', looked, ref.number);
  // Looked at again at the last moment: the page had time to change.
  const late = changed();
  if (late) return late;
  if (!isShown(tab.lookAgain())) return refuse('otherInvoice', ref.number);
  return { kind: 'reached', button: found.value, invoice: first, changed };
}

/** What the row of `ref` says now; a row that says something else under the same number has changed since. */
export function readingOf(tab: SessionContext, ref: RowRef): Invoice | Refusal {
  const lists = tab.engine().lists;
  const found = findRow(lists, ref);
  if (found.kind === 'several') return refuse('twice', ref.number);
  if (found.kind === 'none') {
    const changed = readings(tab.engine()).some((one) => isSameInvoice(one, ref));
    return refuse(changed ? 'invoiceChanged' : 'notOnThisPage', ref.number);
  }
  const reading = found.list.rows.get(found.row) ?? null;
  return isReading(reading) && reading.kind === 'invoice' ? reading : refuse('unreadable', ref.number);
}
