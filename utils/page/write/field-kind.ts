/** Tells what holds the text of a field: the browser itself, or an editor that keeps its own model. */

export type FieldKind =
  | 'input'
  | 'textarea'
  | 'contenteditable'
  | 'prosemirror'
  | 'quill'
  | 'lexical'
  | 'slate'
  | 'draft'
  | 'ckeditor5'
  | 'trix';

/** Input types that hold free text. `execCommand` answers false on dates; a password is none of ours. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search', 'email', 'url', 'tel']);

/**
 * The mark each editor leaves on its own editable element, seen in ProseMirror 1.42 (TipTap is built on it),
 * Quill 2.0, Lexical 0.52, Slate 0.146, Draft 0.11, CKEditor 48 and Trix 2. The marks stay when the editor is
 * made read-only, which is how a locked editor is told from a thing that was never a field.
 */
const EDITOR_MARKS: readonly (readonly [FieldKind, string])[] = [
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
  ['lexical', '[data-lexical-editor]'],
  ['slate', '[data-slate-editor]'],
  ['draft', '.public-DraftEditor-content'],
  ['ckeditor5', '.ck-editor__editable'],
  ['trix', 'trix-editor'],
];

/** The kind of `el` itself, or null when it is no field of free text (nor the root of an editor). */
export function fieldKind(el: HTMLElement): FieldKind | null {
  if (el.localName === 'textarea') return 'textarea';
  if (el.localName === 'input') return TEXT_TYPES.has((el as HTMLInputElement).type) ? 'input' : null;
  for (const [kind, mark] of EDITOR_MARKS) if (el.matches(mark)) return kind;
  return el.isContentEditable && !el.parentElement?.isContentEditable ? 'contenteditable' : null;
}

/** True for the fields whose text the browser keeps in `value`. */
export function isNativeField(el: HTMLElement): el is HTMLInputElement | HTMLTextAreaElement {
  return el.localName === 'textarea' || el.localName === 'input';
}

/** True for the editors whose own model, not the DOM, is what the page will send. */
export function hasModel(kind: FieldKind): boolean {
  return kind !== 'input' && kind !== 'textarea' && kind !== 'contenteditable';
}
