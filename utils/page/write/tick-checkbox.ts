/** Ticks or unticks a checkbox or switch of the page by a click, as its user would. */
import { nextFrames } from './next-frames';
import type { WriteOptions } from './outcome';

const TICKABLE = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';

/** What the box shows; null when it is half ticked or says nothing. */
export function isTicked(box: HTMLElement): boolean | null {
  if (box.localName === 'input') {
    const { checked, indeterminate } = box as HTMLInputElement;
    return indeterminate ? null : checked;
  }
  const said = box.getAttribute('aria-checked');
  return said === 'true' ? true : said === 'false' ? false : null;
}

function isLocked(box: HTMLElement): boolean {
  if (box.matches(':disabled') || box.closest('[aria-disabled="true"], [inert]')) return true;
  return box.getAttribute('aria-readonly') === 'true';
}

/**
 * Makes `box` show `wanted` with at most one click; true when it does after two frames, which frameworks need
 * to draw an `aria-checked`. False, without a click, for what is no checkbox or is disabled or read-only.
 */
export async function tickCheckbox(
  box: HTMLElement,
  wanted: boolean,
  options: Pick<WriteOptions, 'frames'> = {},
): Promise<boolean> {
  if (!box.isConnected || !box.matches(TICKABLE)) return false;
  if (isTicked(box) === wanted) return true;
  if (isLocked(box)) return false;
  box.click();
  await (options.frames ?? nextFrames)(2);
  return box.isConnected && isTicked(box) === wanted;
}
