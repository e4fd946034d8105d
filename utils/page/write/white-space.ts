/** What CSS does to the spaces and line breaks of an element's text. */

/** `kept`: all stand as written; `linesKept`: spaces are folded, line breaks stand; `folded`: both are folded. */
export type WhiteSpace = 'kept' | 'linesKept' | 'folded';

/** How the browser shows white space in the text directly inside `el`. */
export function whiteSpaceIn(el: HTMLElement): WhiteSpace {
  const said = getComputedStyle(el).whiteSpace;
  if (said === 'pre-line') return 'linesKept';
  return said.startsWith('pre') || said.startsWith('break-spaces') ? 'kept' : 'folded';
}
