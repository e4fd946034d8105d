/** Says, before anything is touched, why a text must not be written into a field. */
import { type FieldKind, isNativeField } from './field-kind';
import type { WriteOutcome } from './outcome';

function isReadOnly(el: HTMLElement): boolean {
  if (el.getAttribute('aria-readonly') === 'true') return true;
  return isNativeField(el) ? el.readOnly : !el.isContentEditable;
}

/** How many characters of `text` the field has no room for; a field without `maxlength` has room for all. */
function charactersOver(el: HTMLElement, text: string): number {
  if (!isNativeField(el) || el.maxLength < 0) return 0;
  return Math.max(0, text.length - el.maxLength);
}

/** The refusal for `text` in `el`, or null when it may be tried. Line breaks in `text` are `\n`. */
export function refusalFor(el: HTMLElement, kind: FieldKind | null, text: string): WriteOutcome | null {
  if (!el.isConnected) return { kind: 'refused', reason: 'gone' };
  if (kind === null) return { kind: 'refused', reason: 'notEditable' };
  // aria-disabled and inert hold for everything inside them.
  if (el.matches(':disabled') || el.closest('[aria-disabled="true"], [inert]')) {
    return { kind: 'refused', reason: 'disabled' };
  }
  if (isReadOnly(el)) return { kind: 'refused', reason: 'readOnly' };
  const over = charactersOver(el, text);
  if (over > 0) return { kind: 'refused', reason: 'tooShort', by: over };
  // A one-line input drops line breaks in silence, so the text would not arrive as written.
  if (kind === 'input' && text.includes('\n')) return { kind: 'refused', reason: 'clipboardOnly' };
  return null;
}
