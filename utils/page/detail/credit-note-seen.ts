/** The number of a credit note that the page shows as made for an invoice. */
import type { RowRef } from '../../core/invoice';
import { fold } from '../fold';
import { fromHostWords } from '../host-words';
import { HEADING } from '../selectors';
import { linesOf } from '../text';
import { findDetail } from './detail';
import { detailShows } from './detail-shows';
import { isVisible, query, rootsOf } from './elements';
import { isLabelled, wordsOf } from './names';
import { creditNotesNamed, holdsNumber, isNumberLike } from './numbers';
import { DIALOG } from './scope';

const linked = fromHostWords((words) => wordsOf(words.linkedCreditNotes));
const done = fromHostWords(
  ({ created }) => new RegExp(`(?:^|[^\\p{L}])(?:${created.map(fold).join('|')})e?(?:$|[^\\p{L}])`, 'u'),
);
const NEWS = `${DIALOG},[role="status"],[role="alert"],${HEADING}`;
/** So many lines below a title are looked at. */
const NEAR = 3;

/**
 * The number of the credit note that a message says was created, or that the open invoice lists, the first one; null
 * when none is shown for this invoice. One that was there before is found, too: compare with what was seen before.
 * `lists`: the containers of the lists that were read.
 */
export function creditNoteSeen(root: Document, ref: RowRef, lists: readonly Element[] = []): string | null {
  const detail = findDetail(root, lists);
  const isOpen =
    detail !== null && detailShows(detail, { ...ref, amount: null, dueDate: null }, 'fr') === 'yes';
  for (const news of query(rootsOf(root), NEWS)) {
    if (!isVisible(news)) continue;
    const lines = linesOf(news);
    const line = lines.find((each) => done().test(fold(each)) && creditNotesNamed(each).length > 0);
    if (line && (isOpen || lines.some((each) => holdsNumber(each, ref.number))))
      return creditNotesNamed(line)[0]!;
  }
  return isOpen ? listed(detail.text.split('\n'), ref) : null;
}

function listed(lines: readonly string[], ref: RowRef): string | null {
  for (const [at, line] of lines.entries()) {
    const named = creditNotesNamed(line).filter((number) => number !== ref.number);
    if (named[0]) return named[0];
    if (!isLabelled([line], linked())) continue;
    for (const next of lines.slice(at + 1, at + 1 + NEAR)) {
      if (/^[^\s,€$£]*\d[^\s,€$£]*$/.test(next) && isNumberLike(next) && next !== ref.number) return next;
    }
  }
  return null;
}
