/** Which view of a list is shown, and the controls that change it: tabs, the search field, the order of its rows. */
import type { ListView } from '../../core/list-place';
import { viewWord } from '../host-labels';
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { isUsable } from '../look/buttons';
import { innermost, isVisible, query, rootsOf, upwards } from '../look/elements';
import { only, type Found } from '../look/found';
import { fieldLabels } from '../look/names';
import type { InvoiceList } from '../read/list';
import { isReading } from '../read/list';
import { sortOf } from '../read/sort';
import { BUTTON, CHOSEN, FRAME, SEARCH_FIELD, SEARCH_OR_TEXT, TAB, TABS } from '../selectors';
import { nearList } from './near';

const searchWords = fromHostWords((words) => words.search.map(fold));
const withoutCount = (text: string): string => fold(text.replace(/[\s(]*\d[\d\s.,]*\)?\s*$/, ''));

/** The view in sight. */
export const viewOf = (list: InvoiceList): ListView => {
  const field = searchField(list);
  return {
    tab: chosenTab(list)?.name ?? null,
    search: field.kind === 'one' ? field.value.value : null,
    sort: sortOf(list.found.container),
  };
};

/** The list's own search field: the one nearest to it, in no form and not the one that searches everything. */
export function searchField({ found: { container } }: InvoiceList): Found<HTMLInputElement> {
  const fields = query(rootsOf(container.ownerDocument), SEARCH_OR_TEXT).filter(
    (field): field is HTMLInputElement =>
      field.localName === 'input' &&
      !field.closest(FRAME) &&
      isVisible(field) &&
      isUsable(field) &&
      isSearch(field),
  );
  return only(nearList(container, fields), searchWords()[0] ?? '');
}

const isSearch = (field: HTMLElement): boolean =>
  field.matches(SEARCH_FIELD) ||
  fieldLabels(field).some((label) => searchWords().some((word) => fold(label).startsWith(word)));

interface Tab {
  readonly element: HTMLElement;
  readonly name: string;
}

function tabsNear({ found: { container }, rows }: InvoiceList): Tab[] {
  const named = query(rootsOf(container.ownerDocument), TAB).filter(
    (element) =>
      (element.textContent?.length ?? 0) < 60 &&
      /^(all|part)$/.test(viewWord(element.textContent ?? '') ?? '') &&
      isVisible(element) &&
      ![...upwards(element)].some((node) => isReading(rows.get(node))),
  );
  return innermost(nearList(container, named)).map((element) => ({
    element,
    name: withoutCount(element.textContent ?? ''),
  }));
}

const isChosen = ({ element }: Tab): boolean =>
  element.matches(CHOSEN) || element.parentElement?.matches(CHOSEN) === true;

function chosenTab(list: InvoiceList): Tab | null {
  const [chosen, another] = tabsNear(list).filter(isChosen);
  return chosen && !another ? chosen : null;
}

/** The tab of that name among those that the chosen one is of. */
export function tabNamed(list: InvoiceList, name: string): Found<HTMLElement> {
  return tabAmong(list, (tab) => tab.name === name, name);
}

/** The tab of all invoices, where one of some of them is chosen; none where all are shown already. */
export function tabOfAll(list: InvoiceList): Found<HTMLElement> {
  const isAll = ({ element }: Tab) => viewWord(element.textContent ?? '') === 'all';
  const chosen = chosenTab(list);
  return chosen && isAll(chosen) ? { kind: 'none', looked: chosen.name } : tabAmong(list, isAll, 'all');
}

function tabAmong(list: InvoiceList, isMeant: (tab: Tab) => boolean, looked: string): Found<HTMLElement> {
  const chosen = chosenTab(list);
  if (!chosen) return { kind: 'none', looked };
  const group = groupOf(chosen.element);
  const hits = tabsNear(list).filter((tab) => isMeant(tab) && groupOf(tab.element) === group);
  return only(hits.map(({ element }) => element).filter(isUsable), looked);
}

const groupOf = (element: Element): Element | null => element.closest(TABS) ?? element.parentElement;

/** What sorts the rows by a column: the one button of its header cell, or the cell itself. */
export function sortControl({ found: { container } }: InvoiceList, column: number): HTMLElement | null {
  const header = container.querySelector('[aria-sort]')?.parentElement?.children[column];
  if (!header) return null;
  const [button, another] = header.querySelectorAll<HTMLElement>(BUTTON);
  return another ? null : (button ?? (header as HTMLElement));
}
