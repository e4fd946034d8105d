/** Leaves an open send form by the host's own button for that, pressed on the user's click: only where there is exactly one. */
import { isUsable } from '../../../utils/page/look/buttons';
import { overlayOf, waysOut } from '../../../utils/page/look/parts';
import { press } from '../../../utils/page/press';
import type { SessionContext } from '../tab';

/** Whether it was pressed. What the host asks then, it asks the user. */
export function leaveForm(tab: SessionContext): boolean {
  const look = tab.lookAgain();
  const form = look.sendForm();
  if (form.kind !== 'one') return false;
  const { root } = form.value;
  const buttons = waysOut(overlayOf(root) ?? root, look.buttons).filter(isUsable);
  return buttons.length === 1 && press(buttons[0]!);
}
