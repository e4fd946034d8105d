/** Invoices shown as cards or as lines, without a table: not read, and not passed over in silence either. */
import { isTitle, statusOf } from './host-labels';
import { numbersNamed } from './look/numbers';
import { printsAmount, printsDay } from './prints';
import { CONTAINER, HEADING } from './selectors';

/** So many texts are looked at: a page of cards has some dozens of them in each card. */
const MOST_TEXTS = 4_000;
const MOST_HEADINGS = 20;
/** A longer text is no status, with its label or without. */
const LONGEST = 60;
/** So far above its status a card reaches. */
const HIGHEST = 6;

const ITEM = 'li,article,[role="listitem"],[role="article"]';
const NO_CARD = `${CONTAINER},[role="tab"],nav,select,button,dialog,[role="dialog"]`;

/**
 * Whether a page that calls itself the list of invoices shows one of them as an item of a list, or two or more side by
 * side; each with a status, a date and an amount, and none of them in a table.
 */
export function showsCards(root: Document | ShadowRoot): boolean {
  if (!isTitled(root)) return false;
  const cards = new Map<Element | null, Set<Element>>();
  for (const text of textsIn(root)) {
    const printed = text.data.trim();
    if (printed === '' || printed.length > LONGEST || !isStatus(printed)) continue;
    const card = cardAround(text);
    if (!card) continue;
    if (card.closest(ITEM)) return true;
    // A line of the card may hold all three: its neighbour is then a part further up.
    let part: Element | null = card;
    for (let height = 0; part && height < HIGHEST; height++, part = part.parentElement) {
      const beside = cards.get(part.parentElement) ?? new Set();
      cards.set(part.parentElement, beside.add(part));
      if (beside.size > 1) return true;
    }
  }
  return false;
}

/** "À encaisser", and "Statut : À encaisser" as well. */
const isStatus = (printed: string): boolean =>
  statusOf(printed) !== null || (printed.includes(':') && statusOf(printed.replace(/^[^:]*:/, '')) !== null);

/** The page says whose list it is: by a heading, or by its title; and no heading names one invoice, whose page it is. */
function isTitled(root: Document | ShadowRoot): boolean {
  const document = root.ownerDocument ?? (root as Document);
  const headings = [...document.querySelectorAll(HEADING), ...root.querySelectorAll(HEADING)];
  const texts = headings.slice(0, MOST_HEADINGS).map((heading) => heading.textContent ?? '');
  if (texts.some((text) => numbersNamed(text).length > 0)) return false;
  return [...texts, ...document.title.split(/\s[-–—|·]\s/)].some((text) =>
    isTitle(text.replace(/\(?\d+\)?/g, ' ')),
  );
}

function* textsIn(root: Document | ShadowRoot): Iterable<Text> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && walker.nextNode(); count++) yield walker.currentNode as Text;
}

/** The smallest part around a status that prints a date and an amount as well. */
function cardAround(status: Text): Element | null {
  let part = status.parentElement;
  if (!part || part.closest(NO_CARD)) return null;
  for (let height = 0; part && height < HIGHEST; height++, part = part.parentElement) {
    const text = part.textContent ?? '';
    if (printsDay(text) && printsAmount(text)) return part;
  }
  return null;
}
