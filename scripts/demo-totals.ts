/** Reads the popup's figures and sets them beside the replica's own. */
import type { Page } from 'playwright-core';

/** Sums by currency as plain decimals, and how many invoices stand behind them. */
export interface Figures {
  unpaid: Record<string, string>;
  late: Record<string, string>;
  counts: { unpaid: number; late: number; unreadable: number };
}

/** The figures of an open popup, by the hooks of docs/contract.md. */
export const readPopup = (popup: Page): Promise<{ figures: Figures; coverage: string }> =>
  popup.evaluate(() => {
    const sums = (name: string) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLDataElement>(`[data-total="${name}"] data`)].map((data) => [
          data.dataset['currency'] ?? '',
          data.value,
        ]),
      );
    // A count that is not shown is none.
    const count = (name: string) =>
      Number(document.querySelector(`[data-count="${name}"]`)?.textContent ?? 0);
    const counts = { unpaid: count('unpaid'), late: count('late'), unreadable: count('unreadable') };
    const coverage = document.querySelector('[data-coverage]')?.textContent ?? '';
    return {
      figures: { unpaid: sums('unpaid'), late: sums('late'), counts },
      coverage: coverage.replace(/\s+/g, ' ').trim(),
    };
  });

/** Every figure by its name, `0` where a side has none. */
const rowsOf = (
  read: Figures,
  truth: Figures,
  badge: string,
): [name: string, read: string, truth: string][] => [
  ...(['unpaid', 'late'] as const).flatMap((state) => {
    const currencies = [...new Set([...Object.keys(truth[state]), ...Object.keys(read[state])])].sort();
    return currencies.map((currency): [string, string, string] => [
      `${state}, ${currency}`,
      read[state][currency] ?? '0',
      truth[state][currency] ?? '0',
    ]);
  }),
  ...(['unpaid', 'late', 'unreadable'] as const).map((state): [string, string, string] => [
    `${state}, invoices`,
    String(read.counts[state]),
    String(truth.counts[state]),
  ]),
  ['badge', badge || '0', String(truth.counts.late)],
];

/** A table of all figures, and whether each is the same on both sides. */
export const compareTotals = (
  read: Figures,
  truth: Figures,
  badge: string,
): { table: string; equal: boolean } => {
  const rows = rowsOf(read, truth, badge);
  const line = ([name, ours, theirs]: [string, string, string], end = '') =>
    `${name.padEnd(22)}${ours.padStart(14)}${theirs.padStart(14)}${end}`;
  const lines = rows.map((row) => line(row, row[1] === row[2] ? '' : '   differs'));
  return {
    table: [line(['', 'popup', 'replica']), ...lines].join('\n'),
    equal: rows.every(([, ours, theirs]) => ours === theirs),
  };
};
