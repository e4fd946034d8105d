/** The name of the organisation in view, as the page prints it: the text that its address was made from. */
import type { Roots } from './look/elements';

/** So many texts are looked at: the name stands in the frame of the page, not at the end of a long list. */
const MOST = 4_000;
const LONGEST = 120;

/** A name, or a slug without the number at its end, as the words that make an address. */
const wordsIn = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');

/**
 * The first text of the page of which the slug consists; null where there is none. Nothing is guessed from the slug
 * itself: it has no accents and no capitals, and is no name to sign with.
 */
export function organisationNameOn(roots: Roots, slug: string): string | null {
  const wanted = wordsIn(slug.replace(/-\d+$/, ''));
  if (!/\p{L}/u.test(wanted)) return null;
  let left = MOST;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && left-- > 0) {
      const text = walker.currentNode.nodeValue!.replace(/\s+/g, ' ').trim();
      const isShort = text.length >= wanted.length && text.length <= LONGEST;
      // As an address it is written too; a name has a capital or a blank.
      if (isShort && text !== wanted && text !== slug && wordsIn(text) === wanted) return text;
    }
  }
  return null;
}
