/** What stands around the list: the page's own totals, its position among the pages, the selected tab. */
import type { Money } from '../../core/money';
import { readMoney } from '../../core/money-read';
import type { HostTotals, PagePosition } from '../../core/snapshot';
import { fold } from '../fold';
import { PAGER_POSITION } from '../labels';
import { SELECTED_TAB } from '../selectors';
import { linesOf } from '../text';
import { isNext, totalIndex } from '../words-of-host';
import type { Found } from './list';

export interface Surroundings {
  readonly totals: HostTotals;
  readonly position: PagePosition;
  readonly tab: string | null;
}

/** A page has a few hundred texts around its list; beyond this it is another kind of page. */
const MOST_TEXTS = 3_000;
/** How far a total's amount stands from its label, in ancestors. */
const CARD_DEPTH = 4;

export function readSurroundings(found: Found): Surroundings {
  const { container, locale } = found;
  const document = container.ownerDocument;
  const root = document.body;
  const totals: { unpaid: Money[] | null; late: Money[] | null } = { unpaid: null, late: null };
  let position: PagePosition = { page: null, pages: null, items: rowCount(found), more: null };
  let more: boolean | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node === container || isIgnored(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  let count = 0;
  for (let node = walker.nextNode(); node && count < MOST_TEXTS; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) {
      const label = (node as Element).getAttribute('aria-label');
      if (label && isNext(label)) more = isEnabled(node as Element);
      continue;
    }
    const text = (node as Text).data;
    if (text.length > 200 || !text.trim()) continue;
    count++;
    const parent = node.parentElement!;
    const means = totalIndex.get(fold(text));
    if (means) {
      for (const { means: total } of means) totals[total] ??= amountsBeside(parent, container, locale);
    } else if (isNext(text)) more = isEnabled(parent.closest('button,a,[role="button"]') ?? parent);
    if (/\d/.test(text) && position.pages === null) {
      // The sentence may be cut into elements ("page <b>1</b> of 3"): the parent's text is tried too.
      const told = positionIn(text) ?? positionIn(parent.textContent ?? '') ?? positionIn(parent.parentElement?.textContent ?? '');
      if (told) position = { ...told, items: told.items ?? position.items };
    }
  }
  if (position.page !== null && position.pages !== null) more ??= position.page < position.pages;
  return { totals, position: { ...position, more }, tab: selectedTab(document) };
}

function isIgnored(node: Node): boolean {
  const tag = (node as Element).tagName;
  return tag === 'SCRIPT' || tag === 'STYLE' || tag === 'OPTION' || tag === 'svg';
}

const isEnabled = (element: Element): boolean =>
  !element.hasAttribute('disabled') && element.getAttribute('aria-disabled') !== 'true';

/** `aria-rowcount` counts the header too; -1 means that the page does not know. */
function rowCount({ container, header }: Found): number | null {
  const count = Number(container.getAttribute('aria-rowcount') ?? NaN);
  if (!Number.isInteger(count) || count < 0) return null;
  return Math.max(0, count - (header ? 1 : 0));
}

/** The amounts in the smallest box that holds the label and at least one amount, and neither the list nor another total. */
function amountsBeside(label: Element, container: Element, locale: string): Money[] | null {
  let box: Element | null = label;
  for (let depth = 0; box && depth < CARD_DEPTH; depth++, box = box.parentElement) {
    if (box.contains(container) || box.closest('[role="tablist"],button[role="tab"]')) return null;
    const lines = linesOf(box);
    const kinds = new Set(lines.flatMap((line) => totalIndex.get(fold(line))?.map((entry) => entry.means) ?? []));
    if (kinds.size > 1) return null;
    const amounts: Money[] = [];
    for (const line of lines) {
      const read = readMoney(line, locale);
      if (read.kind === 'value') amounts.push(read.value);
    }
    if (amounts.length > 0) return new Set(amounts.map((m) => m.currency)).size === amounts.length ? amounts : null;
  }
  return null;
}

function selectedTab(document: Document): string | null {
  const text = document.querySelector(SELECTED_TAB)?.textContent ?? '';
  const name = text.replace(/[\s(]*\d[\d\s.,\u00a0\u202f]*\)?\s*$/, '').trim();
  return name === '' ? null : name.slice(0, 60);
}

const SENTENCES = PAGER_POSITION.map((sentence) => {
  const names: string[] = [];
  const source = sentence
    .replace(/[().]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace('-', '\\s*[-–—]\\s*')
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return '(\\d[\\d\\s.,’\']*)';
    });
  return { names, pattern: new RegExp(`(?:^|\\s)${source}(?:$|[\\s.])`, 'iu') };
});

/** The position a sentence gives; null when it is none. Numbers may be grouped ("1 234"). */
export function positionIn(text: string): Omit<PagePosition, 'more'> & { more: null } | null {
  if (text.length > 200) return null;
  for (const { names, pattern } of SENTENCES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = (name: string): number | null => {
      const at = names.indexOf(name);
      return at < 0 ? null : Number(match[at + 1]!.replace(/\D/g, ''));
    };
    const items = number('items');
    const from = number('from');
    const to = number('to');
    if (from !== null && to !== null && items !== null) {
      return rangePosition(from, to, items);
    }
    return { page: number('page'), pages: number('pages'), items, more: null };
  }
  return null;
}

/** "26-50 of 62" tells the page only when the pages are full: the last one is told by its end. */
function rangePosition(from: number, to: number, items: number): ReturnType<typeof positionIn> {
  const size = to - from + 1;
  if (from === 1 && to >= items) return { page: 1, pages: 1, items, more: null };
  if (size > 0 && (from - 1) % size === 0 && to < items) {
    return { page: (from - 1) / size + 1, pages: Math.ceil(items / size), items, more: null };
  }
  return { page: null, pages: null, items, more: null };
}
