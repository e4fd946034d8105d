/** The part of the page that shows one open invoice: a panel, a dialog, or a page of its own. */
import { linesOf } from '../text';
import { isType } from '../words-of-host';
import { openersOf } from './action';
import { actionWords, buttonsOf, namedLoosely, otherwiseWords, type Button } from './buttons';
import { isInside, isOutOfReach, isVisible, query, rootsOf, type Roots } from './elements';
import { actionsIn, grow } from './scope';
import { papersIn, titlesOf } from './title';

export interface Detail {
  readonly region: Element;
  /** Its lines of text, `\n` between them. */
  readonly text: string;
}

const openerWords = () => [...Object.values(actionWords()), ...Object.values(otherwiseWords())];
const REGION = 'aside,section,article,dialog[open],[role="dialog"],[role="region"],[role="complementary"]';

/**
 * The part that shows an open invoice, found by its buttons; where none is there (a draft, a panel still loading), by a
 * title that says "Facture". Also behind a dialog. `lists`: the containers of the lists that were read, no part of it.
 * Null when there is none, or when two parts have as good a claim.
 */
export function findDetail(root: Document, lists: readonly Element[]): Detail | null {
  const roots = rootsOf(root);
  const buttons = buttonsOf(roots);
  const openers = openersOf(roots, buttons).filter(
    ({ element }) => !lists.some((list) => isInside(element, list)),
  );
  const known = openers.filter((button) =>
    openerWords().some((words) => namedLoosely([button], words).length > 0),
  );
  const reachable = known.filter(({ element }) => !isOutOfReach(element));
  const regions = regionsOf(reachable.length > 0 ? reachable : known, lists);
  const shown = regions.map(detailOf).filter(({ text }) => /\d/.test(text));
  if (shown.length > 0) return best(shown, openers);
  const titled = titledRegions(roots, lists, buttons).map(detailOf);
  return titled.length === 1 ? titled[0]! : null;
}

const detailOf = (region: Element): Detail => ({ region, text: linesOf(region).join('\n') });

function regionsOf(buttons: readonly Button[], lists: readonly Element[]): Element[] {
  const isForeign = (part: Element) => lists.some((list) => isInside(list, part));
  return [...new Set(buttons.map(({ element }) => grow(element, isForeign)))];
}

/** Of several parts the one that offers most: a menu left open offers less than the panel. */
function best(details: readonly Detail[], openers: readonly Button[]): Detail | null {
  const counts = details.map(({ region }) => actionsIn(region, openers));
  const most = Math.max(...counts);
  const hits = details.filter((_, at) => counts[at] === most);
  return hits.length === 1 ? hits[0]! : null;
}

function titledRegions(roots: Roots, lists: readonly Element[], buttons: readonly Button[]): Element[] {
  const regions = query(roots, REGION).filter(
    (region) =>
      isVisible(region) &&
      !lists.some((list) => isInside(list, region) || isInside(region, list)) &&
      titlesOf(region, roots).some((title) => isInvoiceTitle(title)),
  );
  const outer = regions.filter(
    (region) => !regions.some((other) => other !== region && isInside(region, other)),
  );
  const answering = new Set(buttons.map(({ element }) => element));
  for (const { element } of openersOf(roots, buttons)) answering.delete(element);
  return outer.filter((region) => ![...answering].some((element) => isInside(element, region)));
}

const isInvoiceTitle = (title: string): boolean => {
  const papers = papersIn(title);
  return isType(title) || (papers.has('invoice') && !papers.has('creditNote') && !papers.has('other'));
};
