/** What a part of the page calls itself, and of which paper a text speaks. */
import { PAPERS } from '../paper-labels';
import { fold } from '../fold';
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

export type Paper = keyof typeof PAPERS;

const patterns = Object.fromEntries(
  Object.entries(PAPERS).map(([paper, words]) => [
    paper,
    new RegExp(`(?:^|[^\\p{L}])(?:${words.map(fold).join('|')})s?(?:$|[^\\p{L}])`, 'u'),
  ]),
) as Record<Paper, RegExp>;

/** Which papers a text names; a credit note's name may hold the word for an invoice. */
export function papersIn(text: string): ReadonlySet<Paper> {
  const folded = fold(text);
  return new Set((Object.keys(patterns) as Paper[]).filter((paper) => patterns[paper].test(folded)));
}
