/** Tells the one difference between browser engines that decides how an editor can be reached. */

/**
 * True in Firefox. Nothing shows what differs there without writing into the page (`execCommand` fires
 * `beforeinput`, and a `DataTransfer` of ours is empty to the page), so a property of its own is asked for.
 */
export function isFirefox(): boolean {
  return CSS.supports('-moz-appearance', 'none');
}
