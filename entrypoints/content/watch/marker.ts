/** From what a row says to the mark it gets, in the words of the user. */
import type { Words } from '../../../utils/words/words';
import type { Day } from '../../../utils/core/day';
import { gravest, holdWord, ownHold } from '../../../utils/core/hold';
import type { Invoice } from '../../../utils/core/invoice';
import { daysLate, stateOn } from '../../../utils/core/lateness';
import { formatMoney, toDecimal, type Money } from '../../../utils/core/money';
import { owed, withLess } from '../../../utils/core/owed';
import { clearMark, setMark, type Mark } from '../../../utils/page/marks';
import type { RowChange } from '../../../utils/page/page';
import type { ShownStanding } from '../../../utils/core/shown';
import { isReading, type InvoiceList } from '../../../utils/page/read/list';
import type { RowResult } from '../../../utils/page/read/row';

/** What the journal says of an invoice; null when it says nothing. */
export type StandingOf = (invoice: Invoice) => Pick<ShownStanding, 'mark' | 'remaining' | 'hold'> | null;

/** The mark of a row on a day; null for a row that shows no invoice, or is still loading. */
function markOf(
  result: RowResult,
  today: Day,
  words: Words,
  latenessOf: (due: Day) => Lateness,
  standingOf: StandingOf | undefined,
): Mark | null {
  if (!isReading(result)) return null;
  if (result.kind === 'unreadable') {
    return {
      number: result.number,
      state: 'unreadable',
      daysLate: null,
      owed: null,
      hold: null,
      words: words.t('page_rowUnreadable', words.t(`reason_${result.reason}`)),
    };
  }
  // What was done about an invoice that is settled, or not yet sent, is history.
  const told = result.status === 'unpaid' ? (standingOf?.(result) ?? null) : null;
  const invoice = withLess(result, told?.remaining ?? null);
  const state = stateOn(invoice, today);
  const late = state === 'late' ? latenessOf(result.dueDate!) : null;
  const own = ownHold(invoice);
  const standing = [
    own && words.t(`page_hold_${holdWord(own)}`),
    // What the row itself prints need not be said again.
    invoice !== result && own === null && words.t('page_markLeft', formatMoney(owed(invoice)!, words.locale)),
    told?.mark,
  ]
    .filter(Boolean)
    .join(' · ');
  const said = late && standing ? words.t('page_markLate', late.days, standing) : (late?.words ?? standing);
  return {
    number: result.number,
    state,
    daysLate: late?.days ?? null,
    owed: lessOwed(invoice),
    hold: gravest(own, told?.hold),
    words: said || null,
  };
}

/** What is owed of an open invoice as a plain decimal, where it is less than the amount. */
function lessOwed(invoice: Invoice): string | null {
  const sum: Money | null = invoice.status === 'unpaid' ? owed(invoice) : null;
  return sum && invoice.amount && sum.minor < invoice.amount.minor ? toDecimal(sum) : null;
}

/** What an invoice that is late since a day is marked with; a list has far fewer due dates than rows. */
interface Lateness {
  readonly days: number;
  readonly words: string;
}

function latenessOn(today: Day, words: Words): (due: Day) => Lateness {
  const known = new Map<Day, Lateness>();
  return (due) => {
    let lateness = known.get(due);
    if (lateness === undefined) {
      const days = daysLate({ status: 'unpaid', dueDate: due }, today);
      known.set(due, (lateness = { days, words: words.n('page_daysLate', days) }));
    }
    return lateness;
  };
}

/** Marks rows; a row that shows no invoice loses every mark. */
export function markRows(
  rows: readonly RowChange[],
  today: Day,
  words: Words,
  standingOf?: StandingOf,
): void {
  const latenessOf = latenessOn(today, words);
  measure(rows);
  for (const { row, list, result } of rows) {
    const mark = markOf(result, today, words, latenessOf, standingOf);
    if (mark === null) {
      if (row.hasAttribute('data-relance-state')) clearMark(row);
      continue;
    }
    setMark(row, mark, list.cell(row, 'dueDate'), dense.get(list) ?? false);
  }
}

/** A row lower than this has no room for words under its date, in pixels. */
const ROOMY = 46;
const dense = new WeakMap<InvoiceList, boolean>();

/** Measures one row of each new list before anything is written: the rows of a list are of one height. */
function measure(rows: readonly RowChange[]): void {
  for (const { row, list, result } of rows) {
    if (dense.has(list) || !isReading(result)) continue;
    const { height } = row.getBoundingClientRect();
    if (height > 0) dense.set(list, height < ROOMY);
  }
}
