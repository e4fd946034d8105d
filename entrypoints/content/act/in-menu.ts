/** The button of an open invoice that does one thing, also where it is an entry of a menu that is shut. */
import type { ActionLabel } from '../../../utils/core/host-words';
import type { Found } from '../../../utils/page/look/found';
import type { Look } from '../../../utils/page/look/look';
import { openMenus, usableOpenersIn } from '../../../utils/page/look/menus';
import { press } from '../../../utils/page/press';
import type { SessionContext } from '../tab';
import { until } from '../until';

/** A button may come after the menu beside it; a menu's entries come with it, or soon after. In milliseconds. */
const SETTLE = 500;
const ENTRIES = 1_000;
/** More menus than this are none of one invoice. */
const MOST = 2;

/**
 * Looks into the menus of the open invoice, one after the other, where no such button is seen. The one that holds the
 * entry stays open for it to be pressed; another one is shut again. Null where none holds it.
 */
export async function foundInMenu(
  tab: SessionContext,
  label: ActionLabel,
): Promise<Found<HTMLElement> | null> {
  const there = (look: Look) => {
    const found = look.action(label);
    // One that is there and cannot be pressed is no reason to look elsewhere.
    return found.kind === 'none' && !found.disabled ? null : found;
  };
  const seen = await until(tab, SETTLE, there);
  if (seen) return seen;
  const openers = openersIn(tab.lookAgain());
  if (openers.length > MOST) return null;
  for (const opener of openers) {
    const before = openMenus(tab.lookAgain().roots);
    if (opener.getAttribute('aria-expanded') === 'true' || !press(opener)) continue;
    const entry = await until(tab, ENTRIES, there);
    if (entry) return entry;
    shut(
      opener,
      openMenus(tab.lookAgain().roots).filter((menu) => !before.includes(menu)),
    );
  }
  return null;
}

const openersIn = ({ detail, roots }: Look): HTMLElement[] =>
  detail ? usableOpenersIn(detail.region, roots) : [];

/** As it was opened; where nothing says that it is open, by the key that shuts menus, which goes to the menu alone. */
function shut(opener: HTMLElement, opened: readonly HTMLElement[]): void {
  if (opener.getAttribute('aria-expanded') === 'true') press(opener);
  else
    for (const menu of opened)
      menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
}
