/** Text as a page printed it, made fit to be shown inside our own: cut, and unable to turn the words around it. */

/** Embeddings, overrides and isolates: they show characters in another order than they stand in. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Longer than any number or name that is meant to be read; what is shown is cut, what is stored is not. */
const SHOWN = 120;

/** The text to show: without direction controls, cut with an ellipsis. */
export function shownText(text: string): string {
  const plain = text.replace(DIRECTION_CONTROLS, '');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}
