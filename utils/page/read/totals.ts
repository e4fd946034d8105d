/** The page's own totals: the amounts that stand with the label of one, in whatever kind of card. */
import type { Money } from '../../core/money';
import { readMoney } from '../../core/money-read';
import { fold } from '../fold';
import { CONTAINER } from '../selectors';
import { linesOf } from '../text';
import { totalIndex } from '../host-labels';
import { COLON } from './label-in-cell';

export type TotalName = 'unpaid' | 'late';

/** How far a total's amount stands from its label, in ancestors, and how many lines a card has at most. */
const CARD_DEPTH = 4;
const CARD_LINES = 6;
/** Parts of a page that speak of one invoice, or lead somewhere: a label there names no total. */
const NO_CARD = 'nav,dialog,[role="dialog"],[role="tablist"],[role="navigation"]';

/** The totals that a text names: by itself, or before a colon. */
export function totalsNamed(text: string): readonly TotalName[] {
  const named = totalIndex().get(fold(text)) ?? totalIndex().get(fold(COLON.exec(text.trim())?.[1] ?? ''));
  return named?.map(({ means }) => means) ?? [];
}

/**
 * The amounts that belong to the label in a text: one per currency; null when there are none, or when it cannot be told.
 * They stand in the smallest box that holds the label and an amount, and neither the list nor another total.
 */
export function amountsOf(label: Text, container: Element, locale: string): Money[] | null {
  const parent = label.parentElement;
  if (!parent || parent.closest(NO_CARD)) return null;
  const table = parent.closest(CONTAINER);
  if (table && !table.contains(container)) return null;
  const after = COLON.exec(label.data.trim())?.[2];
  if (after !== undefined) return amountsIn([after], locale);
  const term = parent.closest('dt');
  if (term) return amountsIn(definitions(term).map(textOf), locale);
  const end = parent.closest('button,a,[role="button"],[role="link"]');
  let inner: Node = label;
  for (let depth = 0; depth < CARD_DEPTH; depth++) {
    const box: Element | null = inner.parentElement;
    if (!box || box.contains(container)) return null;
    const lines = linesOf(box);
    if (lines.length > CARD_LINES || new Set(lines.flatMap(totalsNamed)).size > 1) return null;
    const rest = [...box.childNodes].filter((node) => node !== inner && node.textContent?.trim());
    const found = amountsIn(rest.flatMap(pieces), locale);
    if (found === null || found.length > 0) return found;
    if (box === end) return null;
    inner = box;
  }
  return null;
}

const textOf = (node: Node): string => node.textContent ?? '';

/** What a term of a description list is given: everything up to the next term. */
function definitions(term: Element): Element[] {
  const found: Element[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
    found.push(next);
  return found;
}

/** A part of a card as a whole, or the parts it consists of: an amount may be cut into elements. */
function pieces(node: Node): string[] {
  const text = textOf(node);
  if (!/\d/.test(text)) return [];
  const children = [...node.childNodes];
  if (children.length === 0 || isAmountLike(text)) return [text];
  return children.flatMap(pieces);
}

const isAmountLike = (text: string): boolean =>
  text.length <= 40 && /\p{Sc}|[A-Z]{3}/u.test(text) && (text.match(/\p{Sc}|[A-Z]{3}/gu)?.length ?? 0) === 1;

/** The amounts among the texts; null when one of them holds amounts that cannot be told, or a currency stands twice. */
function amountsIn(texts: readonly string[], locale: string): Money[] | null {
  const amounts: Money[] = [];
  for (const text of texts) {
    const read = readMoney(text, locale);
    if (read.kind === 'value') amounts.push(read.value);
    else if (read.kind === 'conflict' || read.reason === 'amountAmbiguous') return null;
  }
  return new Set(amounts.map(({ currency }) => currency)).size === amounts.length ? amounts : null;
}
