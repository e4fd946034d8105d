/** Is the customer-invoice list on this page? Found by its content; refused when something else explains it better. */
import type { ReasonKey } from '../core/reading';
import type { PageLanguage } from '../core/snapshot';
import { fold } from './fold';
import type { Field } from './labels';
import { tellColumns, type Columns } from './read/columns';
import type { Found } from './read/list';
import { headersOf, kindOf, rowsOf } from './read/structure';
import { CONTAINER, CURRENT_PLACE, HEADING, ROLE_CELL, SELECTED_TAB } from './selectors';
import { linesOf } from './text';
import { isElsewhere, isElsewhereStatus, isReceivable, isTitle, statusLanguages, statusOf } from './words-of-host';

export type Located =
  | { readonly kind: 'lists'; readonly lists: readonly Found[] }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unrecognised'; readonly reason: ReasonKey; readonly looked: string };

/** As many rows are asked for their status before a list is believed. */
const SAMPLE = 60;

type Verdict = Found | 'elsewhere' | { readonly reason: ReasonKey; readonly looked: string };

/** Looks for the list in a document or an open shadow root. */
export function locate(root: Document | ShadowRoot, pageLanguage: string): Located {
  const lists: Found[] = [];
  let doubt: { reason: ReasonKey; looked: string } | null = null;
  for (const container of root.querySelectorAll(CONTAINER)) {
    // An outer table used for layout is not the list, the inner one is.
    if (lists.some((list) => list.container.contains(container)) || !isShown(container)) continue;
    const verdict = judge(container, pageLanguage);
    if (verdict === 'elsewhere') continue;
    if ('container' in verdict) lists.push(verdict);
    else doubt ??= verdict;
  }
  const inner = lists.filter((list) => !lists.some((other) => other !== list && list.container.contains(other.container)));
  if (inner.length > 0) return { kind: 'lists', lists: inner };
  return doubt ? { kind: 'unrecognised', ...doubt } : { kind: 'elsewhere' };
}

/** A list kept in the page for another screen size, or behind another view, is not read. */
const isShown = (container: Element): boolean =>
  typeof container.checkVisibility !== 'function' || container.checkVisibility() || container.getClientRects().length > 0;

const NEEDED: readonly Field[] = ['client', 'dueDate', 'status', 'amount'];

function judge(container: Element, pageLanguage: string): Verdict {
  const kind = kindOf(container);
  const header = headersOf(container, kind);
  if (!header) return 'elsewhere';
  const columns = tellColumns(header.headers);
  const told = NEEDED.filter((field) => columns.place[field] !== undefined);
  const rows = rowsOf(container, kind, header.row);
  const title = titleOf(container);
  if (Object.keys(columns.place).length === 0 && title !== 'ours') return 'elsewhere';
  const words = statusWords(rows);
  // Money owed to the user has words of its own in some languages; where they stand, nothing else outweighs them.
  const received = told.length === NEEDED.length && words.payment.some(isReceivable);
  if ((columns.elsewhere || title === 'elsewhere') && !received) return 'elsewhere';
  if (told.length === NEEDED.length) {
    if (words.payment.length === 0 && words.elsewhere > 0) return 'elsewhere';
    const doubtful = columns.doubtful.filter((field) => NEEDED.includes(field) || field === 'number');
    if (doubtful.length > 0) return { reason: 'columnsConflict', looked: doubtful.join(' ') };
    const language = settleLanguage(columns, words.payment, pageLanguage);
    if (!language) return { reason: 'languageUnknown', looked: columns.languages.join(' ') };
    const locale = fold(pageLanguage).startsWith(`${language}-`) ? pageLanguage : language;
    return { container, kind, header: header.row, columns, language, locale };
  }
  return looksLikeOurs(columns, told, words, title) ? { reason: 'columnsUnknown', looked: missing(told) } : 'elsewhere';
}

const missing = (told: readonly Field[]): string => NEEDED.filter((field) => !told.includes(field)).join(' ');

/** Landmarks enough to say "this is the list, and it cannot be read", and not enough to read it. */
function looksLikeOurs(columns: Columns, told: readonly Field[], words: StatusWords, title: Title): boolean {
  if (words.elsewhere > words.payment.length) return false;
  const known = Object.keys(columns.place).length;
  const ours = title === 'ours';
  const paid = words.payment.length > 0;
  const received = words.payment.some(isReceivable);
  if (told.includes('client') && told.includes('dueDate') && known >= 3) return true;
  if (told.includes('client') && known >= 3) return paid;
  if (known >= 3) return received || (ours && paid);
  return ours && words.payment.length >= 2;
}

interface StatusWords {
  /** Payment statuses printed in the sampled rows. */
  readonly payment: readonly string[];
  /** How many sampled rows print a status of quotes, purchases or transactions. */
  readonly elsewhere: number;
}

function statusWords(rows: readonly Element[]): StatusWords {
  const payment: string[] = [];
  let elsewhere = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    const cells = row.tagName === 'TR' ? (row as HTMLTableRowElement).cells : row.querySelectorAll(ROLE_CELL);
    const texts = [...cells].flatMap((cell) => linesOf(cell));
    const status = texts.find((text) => statusOf(text) !== null);
    if (status !== undefined) payment.push(status);
    else if (texts.some((text) => isElsewhereStatus(text) || isElsewhere(text))) elsewhere++;
  }
  return { payment, elsewhere };
}

function settleLanguage(columns: Columns, statuses: readonly string[], pageLanguage: string): PageLanguage | null {
  const [only, second] = columns.languages;
  if (only && !second) return only;
  const votes = new Map(columns.languages.map((language) => [language, 0]));
  for (const status of statuses) {
    for (const language of statusLanguages(status)) {
      if (votes.has(language)) votes.set(language, votes.get(language)! + 1);
    }
  }
  const most = Math.max(...votes.values());
  const best = columns.languages.filter((language) => votes.get(language) === most);
  if (best.length === 1) return best[0]!;
  return best.find((language) => fold(pageLanguage).split('-')[0] === language) ?? null;
}

type Title = 'ours' | 'elsewhere' | null;

/** What the page calls this list: its caption, then the headings, then the place marked as current. The nearest wins. */
function titleOf(container: Element): Title {
  const own = [
    container.querySelector('caption')?.textContent,
    container.getAttribute('aria-label'),
    ...(container.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => (id ? container.ownerDocument.getElementById(id)?.textContent : null)),
  ];
  const root = container.getRootNode() as Document | ShadowRoot;
  const document = container.ownerDocument;
  const preceding = headingsBefore(container, root === document ? document : root);
  const place = [...document.querySelectorAll(`${SELECTED_TAB},${CURRENT_PLACE}`)].map((element) => element.textContent);
  for (const texts of [own, preceding, place, document.title.split(/\s[-–—|·]\s/)]) {
    const verdict = verdictOf(texts);
    if (verdict) return verdict;
  }
  return null;
}

function headingsBefore(container: Element, root: Document | ShadowRoot): (string | null)[] {
  const texts: (string | null)[] = [];
  for (const heading of [...root.querySelectorAll(HEADING)].slice(0, 40)) {
    if (heading.compareDocumentPosition(container) & Node.DOCUMENT_POSITION_FOLLOWING) texts.unshift(heading.textContent);
  }
  return texts;
}

function verdictOf(texts: readonly (string | null | undefined)[]): Title {
  const folded = texts.filter((text): text is string => Boolean(text)).map((text) => text.replace(/\(?\d+\)?/g, ' '));
  for (const text of folded) {
    if (isTitle(text)) return 'ours';
    if (isElsewhere(text)) return 'elsewhere';
  }
  return null;
}
