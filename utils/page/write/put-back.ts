/** Takes back a rung that left something wrong, by the undo of whoever keeps the field's history. */
import { type FieldKind, hasModel } from './field-kind';
import { hasFocus } from './focus';
import { readField } from './read-field';

/** The undo keys as editors listen for them: by `key`, by `code` or by the old `keyCode`. */
function pressUndo(el: HTMLElement): void {
  const onMac = navigator.platform.startsWith('Mac');
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !onMac, metaKey: onMac };
  el.dispatchEvent(
    new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true }),
  );
}

/** The undo of the browser's own menu, as an editor hears it; Quill in a shadow root is deaf to keys. */
function chooseUndo(el: HTMLElement): void {
  const event = { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true };
  el.dispatchEvent(new InputEvent('beforeinput', event));
}

/** The browser's own undo. Its history is one for the page: only for a field that the browser itself changed. */
function commandUndo(el: HTMLElement): void {
  el.ownerDocument.execCommand('undo');
}

/** A rung is one or two steps of history; more would reach into what the user did before. */
const MODEL_UNDOS = [pressUndo, chooseUndo] as const;
const BROWSER_UNDOS = [commandUndo, commandUndo] as const;

/** Undoes until `el` shows `former` again, as far as that goes and while the focus is in it. */
export async function putBack(
  el: HTMLElement,
  kind: FieldKind,
  former: string,
  frames: (count: number) => Promise<void>,
): Promise<void> {
  for (const undo of hasModel(kind) ? MODEL_UNDOS : BROWSER_UNDOS) {
    if (readField(el) === former || !hasFocus(el)) return;
    undo(el);
    await frames(2);
  }
}
