/** What is measured on a page with an invoice list: the floor, reading, marking, one changed row. */
import { forgetTexts, hold, hostRows, letGo, renew, rowParent, settleStyles, unmark } from './host-list';
import type { Measure } from './rounds';
import { browserWords, createPage, dayOf, markRows, type Page, type PageChange } from './subject';

const newPage = (): Page => createPage(document, () => null);

const floor = (rows: readonly Element[]): number => {
  let length = 0;
  for (const row of rows) length += row.textContent!.length;
  return length;
};

/** The least a reader of cells can do: each cell's text taken once, and nothing made of it. */
const cellsAlone = (rows: readonly Element[]): number => {
  let length = 0;
  for (const row of rows)
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) length += cell.textContent.length;
  return length;
};

const OBSERVED = { subtree: true, childList: true, characterData: true };

export function listMeasures(): Measure[] {
  const words = browserWords();
  const today = dayOf(new Date());
  const expected = hostRows().length;
  const mark = ({ rows }: PageChange) => markRows(rows, today, words);
  const firstRead = (): PageChange => {
    const change = newPage().update(null);
    if (change.rows.length !== expected) throw new Error(`Read ${change.rows.length} rows of ${expected}`);
    return change;
  };
  const untouched = () => {
    letGo();
    renew();
    forgetTexts();
    settleStyles();
  };

  let rows = hostRows();
  let change: PageChange;
  /** A page that was read and marked before; made anew after the list was. */
  let known = newPage();
  const observer = new MutationObserver(() => undefined);
  const learn = () => {
    known = newPage();
    mark(known.update(null));
    rows = hostRows();
    settleStyles();
    observer.disconnect();
    observer.observe(document.documentElement, OBSERVED);
  };

  let next = 0;
  const changeRow = () => {
    // The amount, as if the host had corrected it; a prime step visits rows all over the list.
    const row = rows[(next += 7919) % rows.length]!;
    const text = row.lastElementChild!.firstElementChild!.firstChild as Text;
    text.data = `${1 + (next % 9)}${text.data.slice(1)}`;
  };
  const stir = () => {
    const comment = document.createComment('');
    rowParent().append(comment);
    comment.remove();
  };
  const takeIn = () => known.update(observer.takeRecords());

  return [
    { name: 'new nodes: floor', prepare: () => (untouched(), (rows = hostRows())), run: () => floor(rows) },
    {
      name: 'new nodes: cells alone',
      prepare: () => (untouched(), (rows = hostRows())),
      run: () => cellsAlone(rows),
    },
    { name: 'new nodes: first read', prepare: untouched, run: firstRead },
    {
      name: 'floor',
      prepare: () => {
        hold();
        rows = hostRows();
        forgetTexts();
      },
      run: () => floor(rows),
    },
    { name: 'cells alone', run: () => cellsAlone(rows) },
    { name: 'first read', prepare: forgetTexts, run: firstRead },
    { name: 'first read and marks', prepare: () => (unmark(), forgetTexts()), run: () => mark(firstRead()) },
    { name: 'marks alone', prepare: () => (unmark(), (change = newPage().update(null))), run: () => mark(change) },
    { name: 'read again: all afresh', prepare: learn, run: () => known.update(null) },
    { name: 'read again: list stirred', prepare: stir, run: takeIn },
    { name: 'read again: changes missed', run: () => known.update('missed') },
    { name: 'read again, marks compared', run: () => mark(known.update(null)) },
    { name: 'one changed row', prepare: changeRow, run: () => (mark(takeIn()), observer.takeRecords()) },
  ];
}
