/** From what a row says to the mark it gets, in the words of the user. */
import type { Words } from '../../components/shared/words';
import type { Day } from '../core/day';
import type { Invoice } from '../core/invoice';
import { daysLate, stateOn } from '../core/lateness';
import { clearMark, setMark, type Mark } from '../page/marks';
import type { RowChange } from '../page/page';
import { isReading, type InvoiceList } from '../page/read/list';
import type { RowResult } from '../page/read/row';

/** What the journal says of an invoice, in few words; nothing when it says nothing. */
export type StandingOf = (invoice: Invoice) => string | undefined;

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
      words: words.t('page_rowUnreadable', words.t(`reason_${result.reason}`)),
    };
  }
  const state = stateOn(result, today);
  const late = state === 'late' ? latenessOf(result.dueDate!) : null;
  // What was done about an invoice that is settled, or not yet sent, is history.
  const standing = result.status === 'unpaid' ? standingOf?.(result) : null;
  const said = late && standing ? words.t('page_markLate', late.days, standing) : (late?.words ?? standing);
  return { number: result.number, state, daysLate: late?.days ?? null, words: said || null };
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

/** Marks rows; a row that shows no invoice loses every mark. Returns how many rows were written to. */
export function markRows(
  rows: readonly RowChange[],
  today: Day,
  words: Words,
  standingOf?: StandingOf,
): number {
  let written = 0;
  const latenessOf = latenessOn(today, words);
  measure(rows);
  for (const { row, list, result } of rows) {
    const mark = markOf(result, today, words, latenessOf, standingOf);
    if (mark === null) {
      if (row.hasAttribute('data-relance-state')) {
        clearMark(row);
        written++;
      }
      continue;
    }
    if (setMark(row, mark, list.cell(row, 'dueDate'), dense.get(list) ?? false)) written++;
  }
  return written;
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
