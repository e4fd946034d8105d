/** What a part of the page calls itself, and of which paper a text speaks. */
import type { Paper } from '../../core/host-words';
import { fold } from '../fold';
import { fromHostWords } from '../host-words';
import { HEADING } from '../selectors';
import { linesOf } from '../text';
import { isInside, isVisible, queryIn, type Roots } from './elements';
import { attributeNames } from './names';
import { DIALOG } from './scope';

/** The names and headings of a part: its own label and headings inside, those of dialogs inside it left out. */
export function titlesOf(part: Element, roots: Roots): string[] {
  const own = attributeNames(part);
  const headings = queryIn(roots, `${HEADING},h3,legend`, part).filter((heading) => isVisible(heading));
  const inner = headings.filter((heading) => {
    const dialog = heading.closest(DIALOG);
    return !dialog || dialog === part || !isInside(dialog, part);
  });
  return [...own, ...inner.map((heading) => linesOf(heading).join(' '))].filter(Boolean);
}

const patterns = fromHostWords(({ papers }) =>
  (Object.entries(papers) as [Paper, readonly string[]][]).map(
    ([paper, words]) =>
      [paper, new RegExp(`(?:^|[^\\p{L}])(?:${words.map(fold).join('|')})s?(?:$|[^\\p{L}])`, 'u')] as const,
  ),
);

/** Which papers a text names; a credit note's name may hold the word for an invoice. */
export function papersIn(text: string): ReadonlySet<Paper> {
  const folded = fold(text);
  return new Set(patterns().flatMap(([paper, pattern]) => (pattern.test(folded) ? [paper] : [])));
}
