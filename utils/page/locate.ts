/** Is the customer-invoice list on this page? Found by its content; refused when something else explains it better. */
import type { ReasonKey } from '../core/reading';
import type { PageLanguage } from '../core/snapshot';
import { showsCards } from './cards';
import { allContainers, outerContainers } from './containers';
import { FEW, SAMPLE, statusWords, type StatusWords } from './evidence';
import { fold } from './fold';
import type { Field } from '../core/invoice';
import { tellColumns, type Columns } from './read/columns';
import { headersOf } from './read/headers';
import type { FoundList } from './read/list';
import { withStatusByCells } from './read/status-column';
import { cellsOf, kindOf, rowsOf } from './read/structure';
import { above } from './shadow';
import { titleOf, type Title } from './title';
import { isReceivable, statusLanguages } from './host-labels';

export type Located =
  | { readonly kind: 'lists'; readonly lists: readonly FoundList[] }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unrecognised'; readonly reason: ReasonKey; readonly looked: string };

type Verdict = FoundList | 'elsewhere' | { readonly reason: ReasonKey; readonly looked: string };

/**
 * Looks for the list in a document or an open shadow root; `search` where there may be tables that were not there when
 * it was asked before.
 */
export type Locate = (root: Document | ShadowRoot, pageLanguage: string, search: boolean) => Located;

export function createLocate(): Locate {
  const known = new WeakMap<Document | ShadowRoot, readonly Element[]>();
  return (root, pageLanguage, search) => {
    const before = search ? undefined : known.get(root)?.filter((container) => container.isConnected);
    let containers = before ?? outerContainers(root);
    let located = locateAmong(containers, pageLanguage);
    if (!before && located.kind !== 'lists') {
      // The list may stand in the last row of a table that lays out the page.
      const all = allContainers(root);
      if (all.length > containers.length) located = locateAmong((containers = all), pageLanguage);
    }
    // Also those that are away for now: they may come back with whatever holds them.
    if (!before) known.set(root, containers);
    return located.kind === 'elsewhere' && showsCards(root) ? UNTOLD : located;
  };
}

function locateAmong(all: readonly Element[], pageLanguage: string): Located {
  const containers = all.filter(isShown);
  const lists: FoundList[] = [];
  let doubt: { reason: ReasonKey; looked: string } | null = null;
  for (const container of containers) {
    const verdict = judge(container, pageLanguage);
    if (verdict === 'elsewhere') continue;
    if ('container' in verdict) lists.push(verdict);
    else doubt ??= verdict;
  }
  // An outer table used for layout is not the list, the inner one is.
  const inner = lists.filter(
    (list) => !lists.some((other) => other !== list && list.container.contains(other.container)),
  );
  const [list] = inner;
  const [body, another] = list && inner.every(isWithoutRows) ? containers.filter(isHeadless) : [];
  if (body)
    return inner.length > 1 || another
      ? UNTOLD
      : { kind: 'lists', lists: [{ ...list!, container: body, kind: kindOf(body) }] };
  // A copy that is there to be measured is laid out and not seen.
  const seen = inner.length > 1 ? inner.filter(({ container }) => isVisible(container)) : inner;
  if (seen.length > 0) return { kind: 'lists', lists: seen };
  if (inner.length > 0) return { kind: 'lists', lists: inner };
  return doubt ? { kind: 'unrecognised', ...doubt } : { kind: 'elsewhere' };
}

/** A list kept in the page for another screen size, or behind another view, is not read. */
function isShown(container: Element): boolean {
  if (container.checkVisibility() || container.getClientRects().length > 0) return true;
  // Without a box of its own, it is shown when what holds it is.
  const parent = above(container);
  return parent !== null && getComputedStyle(container).display === 'contents' && isShown(parent);
}

const isVisible = (container: Element): boolean =>
  getComputedStyle(container).visibility !== 'hidden' && !container.closest('[inert]');

const isWithoutRows = ({ container, kind, header }: FoundList): boolean =>
  rowsOf(container, kind, header, 1).length === 0;

/** Rows of invoices without a header: it may stand in a table of its own, and of two nothing says which one fits. */
function isHeadless(container: Element): boolean {
  const kind = kindOf(container);
  const header = headersOf(container, kind);
  if (Object.keys(tellColumns(header.headers).place).length > 0) return false;
  return statusWords(rowsOf(container, kind, null, SAMPLE)).decisive > 0;
}

const NEEDED: readonly Field[] = ['client', 'dueDate', 'status', 'amount'];
const UNTOLD: Located = { kind: 'unrecognised', reason: 'columnsUnknown', looked: NEEDED.join(' ') };

function judge(container: Element, pageLanguage: string): Verdict {
  const kind = kindOf(container);
  const header = headersOf(container, kind);
  const columns = withStatusByCells(tellColumns(header.headers), () =>
    rowsOf(container, kind, header.row, SAMPLE).map((row) => cellsOf(row, kind, 0, header.width)),
  );
  const told = NEEDED.filter((field) => columns.place[field] !== undefined);
  const isBare = Object.keys(columns.place).length === 0;
  if (isBare && titleOf(container) !== 'ours') return 'elsewhere';
  const sample = (most: number) =>
    statusWords(rowsOf(container, kind, header.row, most), columns.place.status);
  // Money owed to the user has words of its own in some languages; where they stand, nothing else outweighs them.
  const owed = (words: StatusWords) => told.length === NEEDED.length && words.payment.some(isReceivable);
  const first = sample(FEW);
  const words = owed(first) ? first : sample(SAMPLE);
  const received = owed(words);
  const title = received ? null : titleOf(container);
  if ((columns.elsewhere || title === 'elsewhere') && !received) return 'elsewhere';
  if (told.length === NEEDED.length) {
    if (words.decisive === 0 && words.elsewhere > 0) return 'elsewhere';
    // All refused: quotes and purchases may be, too. The dates of an invoice, or the page's title, say whose they are.
    const isDated = columns.place.issueDate !== undefined || title === 'ours';
    if (words.payment.length === 0 && words.troubled > 0 && !isDated) return 'elsewhere';
    const doubtful = columns.doubtful.filter((field) => NEEDED.includes(field) || field === 'number');
    if (doubtful.length > 0) return { reason: 'columnsConflict', looked: doubtful.join(' ') };
    const language = settleLanguage(columns, words.payment, pageLanguage);
    if (!language) return { reason: 'languageUnknown', looked: columns.languages.join(' ') };
    const locale = localeOf(language, pageLanguage);
    return { container, kind, header: header.row, width: header.width, columns, language, locale };
  }
  return looksLikeOurs(columns, told, words, title)
    ? { reason: 'columnsUnknown', looked: missing(told) }
    : 'elsewhere';
}

/** The language, with the page's own region where it speaks of the same language and is a real tag. */
function localeOf(language: PageLanguage, pageLanguage: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(pageLanguage.trim());
    return tag?.startsWith(`${language}-`) ? tag : language;
  } catch {
    return language;
  }
}

const missing = (told: readonly Field[]): string => NEEDED.filter((field) => !told.includes(field)).join(' ');

/** Landmarks enough to say "this is the list, and it cannot be read", and not enough to read it. */
function looksLikeOurs(columns: Columns, told: readonly Field[], words: StatusWords, title: Title): boolean {
  if (words.elsewhere + words.troubled > words.payment.length) return false;
  const known = Object.keys(columns.place).length;
  const ours = title === 'ours';
  // Drafts and canceled ones alone say little: recurring invoices and quotes have them too.
  const paid = words.decisive > 0 || (ours && words.payment.length > 0);
  const received = words.payment.some(isReceivable);
  if (told.includes('client') && told.includes('dueDate') && known >= 3) return true;
  if (told.includes('client') && known >= 3) return paid;
  if (known >= 3) return received || (ours && paid);
  return ours && words.payment.length >= 2;
}

function settleLanguage(
  columns: Columns,
  statuses: readonly string[],
  pageLanguage: string,
): PageLanguage | null {
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
