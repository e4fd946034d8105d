/** Which part of the page a thing belongs to: its dialog or overlay, or the largest part that holds nothing foreign. */
import { CONTAINER } from '../selectors';
import { above } from '../shadow';
import { actionWords, dismissWords, named, otherwiseWords, type Button } from './buttons';
import { isInside, isOutOfReach, isVisible, query, queryIn, rootsOf, upwards, type Roots } from './elements';

export const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
/** What tells that an element holds the page and not a part of it. */
const SHELL = 'nav,main,[role="navigation"],[role="main"]';
const PAGE = 'html,body';

/** The dialog an element is in, or the overlay without a role: laid over the page, and not the page itself. */
export function overlayOf(element: Element): Element | null {
  for (const node of upwards(element)) {
    if (node.matches(PAGE)) return null;
    if (node.matches(DIALOG)) return node;
    if (getComputedStyle(node).position === 'fixed' && !node.matches(SHELL) && !node.querySelector(SHELL))
      return node;
  }
  return null;
}

/** The largest part of the page around `start` that is in the same overlay and holds nothing `isForeign` names. */
export function grow(start: Element, isForeign: (part: Element) => boolean): Element {
  const overlay = overlayOf(start);
  let part = start;
  while (part !== overlay && !part.matches(SHELL)) {
    const wider = above(part);
    if (!wider || isPage(wider) || isForeign(wider) || holdsOther(wider, part)) break;
    part = wider;
  }
  return part;
}

/** The page itself, or what holds its navigation or its rows. */
const isPage = (part: Element): boolean =>
  part.matches(PAGE) || part.querySelector(`${SHELL},[data-relance-invoice]`) !== null;

/** Too wide for a form: the page, or its main part with a table in it. */
export const isTooWide = (part: Element): boolean =>
  isPage(part) || (part.matches(SHELL) && part.querySelector(CONTAINER) !== null);

const holdsOther = (wider: Element, part: Element): boolean =>
  [...wider.querySelectorAll(DIALOG)].some(
    (dialog) => !part.contains(dialog) && dialog !== part && isVisible(dialog),
  );

/** Groups of words that only the buttons of an open invoice have. */
const openers = () => {
  const words = actionWords();
  return [
    [words.resend, otherwiseWords().resend],
    [words.markPaid],
    [words.markUnpaid],
    [words.cancelWithCreditNote, words.createCreditNote],
  ];
};

/** How many different things the buttons inside a part of the page do to an invoice. */
export function actionsIn(part: Element, buttons: readonly Button[]): number {
  const inside = buttons.filter(({ element }) => isInside(element, part));
  return openers().filter((group) => group.some((words) => named(inside, words).length > 0)).length;
}

const FIELD = [
  'textarea,select,[contenteditable=""],[contenteditable="true"],[role="textbox"],[role="radio"],[role="combobox"]',
  'input:not([type="hidden"]):not([type="search"]):not([type="submit"]):not([type="button"])',
].join(',');

/**
 * Whether an overlay asks something (a form, a confirmation), so that its buttons answer and do not open: it has fields
 * or a word to leave it, and not the choice of actions that an open invoice has.
 */
export function isQuestion(overlay: Element, roots: Roots, buttons: readonly Button[]): boolean {
  if (overlay.getAttribute('role') === 'alertdialog') return true;
  if (actionsIn(overlay, buttons) >= 2) return false;
  const inside = buttons.filter(({ element }) => isInside(element, overlay));
  if (named(inside, dismissWords()).length > 0) return true;
  return queryIn(roots, FIELD, overlay).some((field) => isVisible(field, true));
}

/** Buttons of an open invoice that no form has for its own submit. */
export const hasOpeners = (part: Element, buttons: readonly Button[]): boolean => {
  const inside = buttons.filter(({ element }) => isInside(element, part));
  const { markPaid, markUnpaid, cancelWithCreditNote } = actionWords();
  return [markPaid, markUnpaid, cancelWithCreditNote].some((each) => named(inside, each).length > 0);
};

/** The dialog of the host on top of all others; null when none is open. Never ours. */
export function findDialog(root: Document): Element | null {
  const open = query(rootsOf(root), DIALOG).filter((dialog) => isVisible(dialog) && !isOutOfReach(dialog));
  return open.findLast((dialog) => dialog.matches(':modal')) ?? open.at(-1) ?? null;
}
