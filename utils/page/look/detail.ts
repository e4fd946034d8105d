/** The part of the page that shows one open invoice: a panel, a dialog, or a page of its own. */
import { isType } from '../host-labels';
import { printsAmount, printsDay } from '../prints';
import { REGION } from '../selectors';
import { linesOf } from '../text';
import { actionWords, namedLoosely, otherwiseWords, type Button } from './buttons';
import { menuOpeners } from './menus';
import { isInside, isOutOfReach, isVisible, outermost, query, type Roots } from './elements';
import { actionsIn, grow, papersIn, titlesOf, type Gathered } from './parts';

export interface Detail {
  readonly region: Element;
  /** What it calls itself, a line for each title. */
  readonly titles: string;
  /** Its lines of text, `\n` between them. */
  readonly text: string;
}

const openerWords = () => [...Object.values(actionWords()), ...Object.values(otherwiseWords())];

/**
 * The part that shows an open invoice, found by its buttons; where none is there (a draft, a panel still loading), by a
 * title that says "Facture", or by a menu beside a day and an amount. Also behind a dialog, or the open menu itself.
 * `openers`: the buttons that open something. `lists`: the containers of the lists that were read, no part of it. Null
 * when there is none, or when two parts have as good a claim.
 */
export function findDetail(
  gathered: Gathered,
  openers: readonly Button[],
  lists: readonly Element[],
): Detail | null {
  const { roots, buttons } = gathered;
  const apart = openers.filter(({ element }) => !lists.some((list) => isInside(element, list)));
  const known = apart.filter((button) =>
    openerWords().some((words) => namedLoosely([button], words).length > 0),
  );
  const elements = known.map(({ element }) => element);
  const reachable = elements.filter((element) => !isOutOfReach(element));
  const regions = regionsOf(reachable.length > 0 ? reachable : elements, lists);
  const shown = regions.map((region) => detailOf(region, roots)).filter(({ text }) => /\d/.test(text));
  if (shown.length > 0) return best(shown, apart);
  const answering = buttons.filter((button) => !openers.includes(button));
  const [titled, another] = titledRegions(roots, lists).filter(
    (region) => !answering.some(({ element }) => isInside(element, region)),
  );
  if (titled) return another ? null : detailOf(titled, roots);
  const [withMenu, more] = regionsWithMenu(roots, lists);
  return withMenu && !more ? withMenu : null;
}

/** Where all that can be done to an invoice is in a menu that is shut: around the menu's button, with day and amount. */
function regionsWithMenu(roots: Roots, lists: readonly Element[]): Detail[] {
  const apart = menuOpeners(roots).filter((opener) => !lists.some((list) => isInside(opener, list)));
  return regionsOf(apart, lists)
    .map((region) => detailOf(region, roots))
    .filter(({ text }) => printsDay(text) && printsAmount(text));
}

const detailOf = (region: Element, roots: Roots): Detail => ({
  region,
  titles: titlesOf(region, roots).join('\n'),
  text: linesOf(region).join('\n'),
});

function regionsOf(buttons: readonly Element[], lists: readonly Element[]): Element[] {
  const isForeign = (part: Element) => lists.some((list) => isInside(list, part));
  return [...new Set(buttons.map((button) => grow(button, isForeign)))];
}

/** Of several parts the one that offers most: a menu left open offers less than the panel. */
function best(details: readonly Detail[], openers: readonly Button[]): Detail | null {
  const counts = details.map(({ region }) => actionsIn(region, openers));
  const most = Math.max(...counts);
  const hits = details.filter((_, at) => counts[at] === most);
  return hits.length === 1 ? hits[0]! : null;
}

const titledRegions = (roots: Roots, lists: readonly Element[]): Element[] =>
  outermost(
    query(roots, REGION).filter(
      (region) =>
        isVisible(region) &&
        !lists.some((list) => isInside(list, region) || isInside(region, list)) &&
        titlesOf(region, roots).some((title) => isInvoiceTitle(title)),
    ),
  );

const isInvoiceTitle = (title: string): boolean => {
  const papers = papersIn(title);
  return isType(title) || (papers.has('invoice') && !papers.has('creditNote') && !papers.has('other'));
};
