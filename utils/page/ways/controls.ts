/** The controls of a list that lead to its rest: another page, more rows. Found by their words, and never on a guess. */
import { fold } from '../fold';
import { called, buttonName, wordsOf, type Words } from '../look/names';
import { isUsable } from '../look/buttons';
import { innermost, isVisible, query, rootsOf, upwards } from '../look/elements';
import { only, type Found } from '../look/found';
import { fromHostWords } from '../installed-words';
import type { InvoiceList } from '../read/list';
import { isReading } from '../read/list';
import { BUTTON, CHOSEN, CURRENT_PLACE } from '../selectors';
import { isBehind, nearList } from './near';

/** What leads on from a list as it is now. Every control was looked at when it was asked for. */
export interface ListControls {
  readonly next: Found<HTMLElement>;
  readonly previous: Found<HTMLElement>;
  readonly more: Found<HTMLElement>;
  /** The page that the numbered controls say is shown; null where they do not say. */
  readonly page: number | null;
  /** The highest number among them; null without any. */
  readonly last: number | null;
  /** The control to the page of that number. */
  readonly number: (page: number) => Found<HTMLElement>;
}

/** Arrows and points around a word leave it what it is; of a text without letters and digits nothing is left. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const COUNT = /\s*\(?\d[\d\s.,]*\)?\s*/g;

const nextWords = fromHostWords((words) => wordsOf(words.pagerNext));
const previousWords = fromHostWords((words) => wordsOf(words.pagerPrevious));
const moreWords = fromHostWords((words) => wordsOf(words.showMore));
const numberWords = fromHostWords((words) => wordsOf(words.pagerNumber));

/** A text that counts what is to come, before, among or after its words. */
function isCountedWord(name: string, words: Words): boolean {
  const counted = name.replace(COUNT, ' # ').trim();
  return words.has(counted) || words.has(counted.replace(/ #$/, ''));
}

interface Control {
  readonly element: HTMLElement;
  /** Its whole names, folded, without what is drawn around the words. */
  readonly names: readonly string[];
}

/** Looks at the page as it is now. */
export function listControls({ found: { container }, rows }: InvoiceList): ListControls {
  const shown = controlsOf(container.ownerDocument, rows);
  const named = (words: Words, isCounted = false) =>
    shown.filter(({ names }) =>
      names.some((name) => words.has(name) || (isCounted && isCountedWord(name, words))),
    );
  const previous = near(container, named(previousWords()));
  const next = near(container, named(nextWords())).filter(
    // Before the list, a word alone says too little: a slide show has it too.
    (hit) => isBehind(hit, container) || previous.length > 0 || isOfPages(hit),
  );
  const more = near(container, [...named(moreWords(), true)]).filter((hit) => isBehind(hit, container));
  const numbers = numbersNear(container, shown);
  const page = numbers.find(({ element }) => isChosen(element))?.page ?? null;
  const number = (wanted: number) =>
    usable(
      numbers.filter((one) => one.page === wanted).map(({ element }) => element),
      String(wanted),
    );
  return {
    next: orNumber(
      usable(
        next,
        called(({ pagerNext }) => pagerNext),
      ),
      page === null ? null : number(page + 1),
    ),
    previous: orNumber(
      usable(
        previous,
        called(({ pagerPrevious }) => pagerPrevious),
      ),
      page === null ? null : number(page - 1),
    ),
    more: usable(
      more,
      called(({ showMore }) => showMore),
    ),
    page,
    last: numbers.length > 0 ? Math.max(...numbers.map((one) => one.page)) : null,
    number,
  };
}

/** Where no control has the word, the number of the page says it as well. */
const orNumber = (byWord: Found<HTMLElement>, byNumber: Found<HTMLElement> | null): Found<HTMLElement> =>
  byWord.kind === 'none' && !byWord.disabled && byNumber ? byNumber : byWord;

/** One that is shut beside one that is not: nothing says which of them is the list's. */
function usable(hits: readonly HTMLElement[], looked: string): Found<HTMLElement> {
  const found = only(hits, looked);
  return found.kind === 'one' && !isUsable(found.value) ? { kind: 'none', looked, disabled: true } : found;
}

function controlsOf(document: Document, rows: InvoiceList['rows']): Control[] {
  const found: Control[] = [];
  // The number of the page in sight often is no button.
  for (const element of query(rootsOf(document), `${BUTTON},${CURRENT_PLACE}`)) {
    if (!isVisible(element) || isOnInvoice(element, rows)) continue;
    const names = [...new Set(buttonName(element).whole.map((name) => name.replace(AROUND, '')))];
    if (names.some((name) => name !== '')) found.push({ element, names });
  }
  return found;
}

/** What stands in the row of an invoice is the invoice's; a row of the list without one may hold what leads on. */
function isOnInvoice(element: Element, rows: InvoiceList['rows']): boolean {
  for (const node of upwards(element)) if (isReading(rows.get(node))) return true;
  return false;
}

const near = (container: Element, controls: readonly Control[]): HTMLElement[] =>
  innermost(
    nearList(
      container,
      controls.map(({ element }) => element),
    ),
  );

const isOfPages = (hit: HTMLElement): boolean =>
  hit.getAttribute('rel') === 'next' || /pag|seite/.test(fold(hit.getAttribute('aria-label') ?? ''));

const isChosen = (element: Element): boolean =>
  element.matches(CHOSEN) || element.parentElement?.matches(CHOSEN) === true;

interface Numbered {
  readonly page: number;
  readonly element: HTMLElement;
}

/** The numbered controls of one pager: it begins with 1, and two of its numbers follow each other. */
function numbersNear(container: Element, shown: readonly Control[]): Numbered[] {
  const groups = new Map<Element, Numbered[]>();
  for (const { element, names } of shown) {
    const page = names.map(pageIn).find((number) => number !== null);
    const group = groupOf(element);
    if (page == null || !group) continue;
    groups.set(group, [...(groups.get(group) ?? []), { page, element }]);
  }
  const pagers = [...groups.values()].filter((numbers) => {
    const all = new Set(numbers.map(({ page }) => page));
    return all.has(1) && [...all].some((page) => all.has(page + 1));
  });
  const elements = pagers.flat().map(({ element }) => element);
  const here = new Set<Element>(nearList(container, elements));
  const nearest = pagers.filter((numbers) => numbers.every(({ element }) => here.has(element)));
  return nearest.length === 1 ? nearest[0]! : [];
}

/** Buttons of one pager share what holds them, each of them in an element of its own or not. */
const groupOf = (element: Element): Element | null =>
  element.closest('ul,ol,nav,[role="navigation"],[role="group"]') ?? element.parentElement;

function pageIn(name: string): number | null {
  const digits = /^\d{1,5}$/.test(name)
    ? name
    : numberWords().has(name.replace(/\d+/, '#')) && /\d+/.exec(name)?.[0];
  return digits ? Number(digits) : null;
}
