/** The words a view speaks: looked up by key, in the language of the browser. Views ask for them when they draw. */
import { Fragment, h, type ComponentChildren, type VNode } from 'preact';
import type { Words } from '../../utils/words/words';

export type { Words };

let words: Words = { locale: 'fr', t: (key) => key, n: (key) => key };

/**
 * Gives the views below it their words. A page speaks one language for as long as it lives, so the words are kept
 * beside the tree and not in a Preact context, whose hooks would weigh more than the views that read it.
 */
export function WordsProvider({
  value,
  children,
}: {
  readonly value: Words;
  readonly children: ComponentChildren;
}): VNode {
  words = value;
  return h(Fragment, null, children);
}

export const useWords = (): Words => words;
