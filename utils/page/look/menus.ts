/** Menus beside an open invoice ("…"), in which its actions may be: what opens them, and whether one is open. */
import { MENU_OPENER, OPEN_MENU } from '../selectors';
import { isDisabled, isInRow, isInside, isOutOfReach, isVisible, query, type Roots } from './elements';

/** Not those in rows of a list, which belong to their rows, nor those of the page's navigation. */
export const menuOpeners = (roots: Roots): HTMLElement[] =>
  query(roots, MENU_OPENER).filter(
    (opener) =>
      isVisible(opener) && !isInRow(opener) && !opener.closest('nav,[role="navigation"],[role="menubar"]'),
  );

/** Those in a part of the page that a press would open now. */
export const usableOpenersIn = (region: Element, roots: Roots): HTMLElement[] =>
  menuOpeners(roots).filter(
    (opener) => isInside(opener, region) && !isDisabled(opener) && !isOutOfReach(opener),
  );

export const openMenus = (roots: Roots): HTMLElement[] =>
  query(roots, OPEN_MENU).filter((menu) => isVisible(menu));
