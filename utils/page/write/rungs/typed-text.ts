/** The rungs that type: the browser's own `insertText` command, for the whole text or line by line. */
import { fieldKind } from '../field-kind';
import { whiteSpaceIn } from '../white-space';

/**
 * The spaces that CSS would fold made protected, as the browser does when a user types them into a bare
 * `contenteditable`; an editor with a model sees to its spaces itself.
 */
function withSpacesKept(el: HTMLElement, text: string): string {
  if (fieldKind(el) !== 'contenteditable' || whiteSpaceIn(el) === 'kept') return text;
  return text.replace(/^ | (?= )| $/gm, '\u00a0');
}

/** Types `line` over the selection; an empty one deletes the selection. */
function typeLine(doc: Document, line: string): void {
  // insertText with an empty string does nothing.
  if (line === '') doc.execCommand('delete');
  else doc.execCommand('insertText', false, line);
}

/** Types `text` over the selection as one undo step. */
export function typeWhole(el: HTMLElement, text: string): void {
  typeLine(el.ownerDocument, withSpacesKept(el, text));
}

/** Types line by line with a paragraph break between, for editors that make one line of the whole. */
export function typeLines(el: HTMLElement, text: string): void {
  const doc = el.ownerDocument;
  const [first = '', ...others] = withSpacesKept(el, text).split('\n');
  typeLine(doc, first);
  for (const line of others) {
    doc.execCommand('insertParagraph');
    if (line !== '') typeLine(doc, line);
  }
}
