/** The numbers of credit notes that the page shows as made for an invoice. */
import type { RowRef } from '../../core/invoice';
import { foldName, holdsNumber } from '../../core/invoice-name';
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { NEWS } from '../selectors';
import { linesOf } from '../text';
import { isVisible, query } from './elements';
import type { Look } from './look';
import { isLabelled, wordsOf } from './names';
import { creditNotesNamed, isNumberLike } from './numbers';
import { detailShows } from './which-invoice';

const linked = fromHostWords((words) => wordsOf(words.linkedCreditNotes));
const done = fromHostWords(
  ({ created }) => new RegExp(`(?:^|[^\\p{L}])(?:${created.map(fold).join('|')})e?(?:$|[^\\p{L}])`, 'u'),
);
/** So many lines below a title are looked at. */
const NEAR = 9;

export interface CreditNotesSeen {
  /** Those that a message says were created. */
  readonly told: readonly string[];
  /** Those that the open invoice lists; null while it is not open. */
  readonly listed: readonly string[] | null;
}

/**
 * The numbers of the credit notes that the page shows for an invoice. Those that were there before are among them:
 * compare with what was seen before.
 */
export function creditNotesSeen({ roots, detail }: Look, ref: RowRef): CreditNotesSeen {
  const isOpen =
    detail !== null && detailShows(detail, { ...ref, amount: null, dueDate: null }, 'fr') === 'yes';
  const told = query(roots, NEWS)
    .filter((news) => isVisible(news))
    .map((news) => linesOf(news))
    .filter((lines) => isOpen || lines.some((line) => holdsNumber(line, ref.number)))
    .flatMap((lines) => lines.flatMap((line) => (done().test(fold(line)) ? creditNotesNamed(line) : [])));
  return { told, listed: isOpen ? listed(detail.text.split('\n'), ref) : null };
}

function listed(lines: readonly string[], ref: RowRef): string[] {
  const numbers = lines.flatMap((line, at) => [
    ...creditNotesNamed(line),
    ...(isLabelled([line], linked())
      ? lines
          .slice(at + 1, at + 1 + NEAR)
          .filter((next) => /^[^\s,€$£]*\d[^\s,€$£]*$/.test(next) && isNumberLike(next))
      : []),
  ]);
  return numbers.filter((number) => foldName(number) !== foldName(ref.number));
}
