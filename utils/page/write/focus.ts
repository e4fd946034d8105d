/** Takes the focus into a field and selects all of it, also inside open shadow roots. */
import { isNativeField } from './field-kind';

/** True when the keyboard is in `el`; asks the field's own root, since `document` only sees the shadow host. */
export function hasFocus(el: HTMLElement): boolean {
  return (el.getRootNode() as Document | ShadowRoot).activeElement === el;
}

/** Focuses `el` and selects its whole content; false when the focus did not follow, and nothing is selected. */
export function selectWhole(el: HTMLElement): boolean {
  el.focus({ preventScroll: true });
  // Commands go to whatever has the focus: without it they would write elsewhere.
  if (!hasFocus(el)) return false;
  if (isNativeField(el)) el.select();
  else el.ownerDocument.execCommand('selectAll');
  return true;
}
