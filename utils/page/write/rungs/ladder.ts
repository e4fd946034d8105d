/** Which ways into a field are tried for which kind of field, in which order. */
import { type FieldKind, hasModel } from '../field-kind';
import { isFirefox } from './engine';
import { pasteParagraphs, pastePlain, pasteSlice } from './pasted-text';
import { typeLines, typeWhole } from './typed-text';

/** One way to replace the selected content. It answers nothing: only reading the field back tells. */
export interface Rung {
  readonly name: string;
  readonly write: (el: HTMLElement, text: string) => void;
}

const WHOLE: Rung = { name: 'insertText', write: typeWhole };
const LINES: Rung = { name: 'insertLines', write: typeLines };
const PASTE: Rung = { name: 'paste', write: pastePlain };
const PASTE_PARAGRAPHS: Rung = { name: 'pasteParagraphs', write: pasteParagraphs };
const PASTE_SLICE: Rung = { name: 'pasteSlice', write: pasteSlice };

/** Measured by reading each editor's own model after each rung (tests/page/editors). */
const LADDERS: Record<FieldKind, readonly Rung[]> = {
  input: [WHOLE],
  textarea: [WHOLE],
  // A paste comes last: an editor nobody knows may still take one.
  contenteditable: [WHOLE, LINES, PASTE],
  prosemirror: [PASTE_SLICE, WHOLE, LINES],
  quill: [PASTE, WHOLE, LINES],
  lexical: [PASTE, WHOLE, LINES],
  slate: [PASTE, WHOLE, LINES],
  draft: [PASTE, WHOLE, LINES],
  ckeditor5: [PASTE_PARAGRAPHS, WHOLE, LINES],
  trix: [PASTE, WHOLE],
};

/** Editors that follow the DOM by itself when it changes without a `beforeinput` event. */
const FOLLOWS_DOM: ReadonlySet<FieldKind> = new Set(['prosemirror', 'quill', 'trix']);

/**
 * The rungs for a field of this kind in this browser, the first to try first.
 *
 * Chromium's `execCommand` fires no `beforeinput`: Lexical then loses the line breaks, CKEditor throws the text
 * away, and Slate is left with a DOM that its model does not have, so that reading back would prove nothing.
 * Firefox fires it, and the editors follow.
 */
export function ladderFor(kind: FieldKind): readonly Rung[] {
  const rungs = LADDERS[kind];
  if (!hasModel(kind) || FOLLOWS_DOM.has(kind) || isFirefox()) return rungs;
  return rungs.filter((rung) => rung !== WHOLE && rung !== LINES);
}
