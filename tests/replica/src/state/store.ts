/** The replica's state: one object, replaced at every change, in memory (or in the tab, with `persist=1`). */
import { useSyncExternalStore } from 'react';
import { config } from '../config';
import { initialBooks } from '../data/books';
import type { Book } from '../data/invoice';
import { currentPlace, MAIN_ORG } from '../router';

export type Tab = 'all' | 'unpaid' | 'paid' | 'canceled' | 'draft';
export type SortKey = 'client' | 'number' | 'issueDate' | 'dueDate' | 'status' | 'amount';

export interface ListState {
  readonly tab: Tab;
  readonly page: number;
  readonly perPage: number;
  readonly query: string;
  readonly sort: { readonly key: SortKey; readonly down: boolean };
}

/** Which form or dialog stands over the page, and for which invoice or credit note. */
export type Overlay =
  | { readonly kind: 'send' | 'settle' | 'unsettle' | 'credit'; readonly invoice: string }
  | { readonly kind: 'created' | 'sendCredit'; readonly creditNote: string };

export interface Sending {
  readonly number: string;
  readonly recipients: string;
  readonly subject: string;
  readonly message: string;
  readonly cc: boolean;
}

export interface Settlement {
  readonly number: string;
  readonly how: 'transaction' | 'outside';
  readonly transaction: string | null;
  readonly date: string | null;
}

export interface State {
  readonly books: Record<string, Book>;
  readonly list: ListState;
  readonly overlay: Overlay | null;
  /** What the open send form holds: the framework's own state, not the document's. */
  readonly form: Sending | null;
  readonly notice: string | null;
  readonly sent: readonly Sending[];
  readonly sentCreditNotes: readonly Sending[];
  readonly settled: readonly Settlement[];
  readonly unsettled: readonly string[];
  readonly churn: boolean;
}

const KEY = 'replica-state';

const fresh = (): State => ({
  books: initialBooks(),
  list: { tab: 'all', page: 1, perPage: config.perPage, query: '', sort: { key: 'issueDate', down: true } },
  ...{ overlay: null, form: null, notice: null, churn: config.churn },
  ...{ sent: [], sentCreditNotes: [], settled: [], unsettled: [] },
});

function restored(): State {
  const kept = config.persist ? sessionStorage.getItem(KEY) : null;
  const state = fresh();
  return kept === null ? state : { ...state, ...(JSON.parse(kept) as Partial<State>) };
}

let state = restored();
const listeners = new Set<() => void>();

export const getState = (): State => state;

/** Replaces parts of the state and lets every view know. */
export function setState(change: Partial<State>): void {
  state = { ...state, ...change };
  if (config.persist) {
    const { books, sent, sentCreditNotes, settled, unsettled } = state;
    sessionStorage.setItem(KEY, JSON.stringify({ books, sent, sentCreditNotes, settled, unsettled }));
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The part of the state a view shows; `select` returns something that is part of it. */
export const useStore = <T>(select: (state: State) => T): T =>
  useSyncExternalStore(subscribe, () => select(state));

/** The book of the organisation in the address. */
export const bookOf = (from: State): Book => {
  const book = from.books[currentPlace().org] ?? from.books[MAIN_ORG];
  if (book === undefined) throw new Error('no book');
  return book;
};
