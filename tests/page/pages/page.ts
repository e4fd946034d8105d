/** What a synthetic page is, and how what was read of it is written down for comparison. */
import { daysLate, stateOn } from '../../../utils/core/lateness';
import { createPage } from '../../../utils/page/page';
import type { RowResult } from '../../../utils/page/read/row';

/** The day on which all synthetic pages are read, unless a test says otherwise. */
const TODAY = '2026-03-12';

export interface SyntheticPage {
  readonly name: string;
  /** The `lang` of the page; what `<html>` says may well be wrong. */
  readonly lang?: string;
  readonly title?: string;
  readonly build: () => readonly Node[];
  /**
   * `idle`, `unrecognised: <columns looked for>`, or the rows by hand:
   * `NUMBER · CLIENT · TYPE · STATE DAYS · MINOR CURRENCY`, `-` standing for nothing;
   * where the page says so, ` · N left` and ` · STATE` of the e-invoice after it;
   * `? NUMBER · CLIENT · FIELD REASON` for an unreadable one, `skeleton` for one still loading.
   */
  readonly expected: string | readonly string[];
}

/** Puts a page into the document, in place of the one before. */
export function show(page: Pick<SyntheticPage, 'build' | 'lang' | 'title'>): void {
  document.documentElement.lang = page.lang ?? 'fr';
  document.title = page.title ?? 'Qonto';
  document.body.replaceChildren(...page.build());
}

/** A row's result as the line by which pages write down what they expect; null for a row that is no invoice. */
export function lineOf(result: RowResult, today = TODAY): string | null {
  if (result === null || result === 'skeleton') return result;
  const name = (text: string) => text || '-';
  if (result.kind === 'unreadable') {
    return `? ${name(result.number)} · ${name(result.client)} · ${result.field} ${result.reason}`;
  }
  const state = stateOn(result, today);
  const days = state === 'late' ? ` ${daysLate(result, today)}` : '';
  const amount = result.amount ? `${result.amount.minor} ${result.amount.currency}` : '-';
  const more = [result.remaining && `${result.remaining.minor} left`, result.eInvoice].filter(Boolean);
  return [name(result.number), result.client, result.type ?? '-', state + days, amount, ...more].join(' · ');
}

/** Reads the document as it is, once. */
export function readDocument(): string | string[] {
  const { state } = createPage(document, () => null).update(null);
  if (state.kind === 'elsewhere') return 'idle';
  if (state.kind === 'unrecognised') return `unrecognised: ${state.looked}`;
  const lines = state.lists.flatMap((list) => [...list.rows.values()].map((result) => lineOf(result)));
  return lines.filter((line) => line !== null);
}

/** How many invoices a reading found: zero where there is no list. */
export const countIn = (read: string | readonly string[]): number =>
  typeof read === 'string' ? 0 : read.filter((line) => line !== 'skeleton').length;
