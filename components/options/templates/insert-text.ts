/** Inserting at the caret of a field so that undo takes it back. */

/** Puts `text` in place of the field's selection and leaves the caret after it; the field tells of it as of typing. */
export function insertAtCaret(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // The one insertion that the field's own undo knows.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts the caret at a line and column, both from 1. */
export function goTo(field: HTMLTextAreaElement, line: number, column: number): void {
  const before = field.value.split('\n').slice(0, line - 1);
  const at = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  field.focus();
  field.setSelectionRange(at, at);
}
