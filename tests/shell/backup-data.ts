/** Made-up stored data for the tests of export and import. */
import type { Invoice } from '../../utils/core/invoice';
import type { Fact } from '../../utils/core/journal';
import type { Ledger, LedgerEntry } from '../../utils/core/ledger';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { exportAll } from '../../utils/store/backup';
import { record } from '../../utils/store/records';
import { area, freshStorage } from './journal-storage';

export const NOW = Date.UTC(2026, 4, 15, 12);

export const invoice = (number: string, more: Partial<Invoice> = {}): Invoice => ({
  kind: 'invoice',
  number,
  client: 'Ozanne',
  type: null,
  issueDate: '2026-03-11',
  dueDate: '2026-04-10',
  status: 'unpaid',
  amount: { minor: 82_500, currency: 'EUR' },
  overdueMark: null,
  ...more,
});

/** A ledger of these invoices, all read at `readAt`; those of one number are numbered as twins. */
export function ledger(slug: string, readAt: number, ...invoices: Invoice[]): Ledger {
  const entries: Record<string, LedgerEntry> = {};
  for (const reading of invoices) {
    const base = `${reading.number}\u241f${reading.client}`;
    let n = 0;
    while (`${base}\u241f${n}` in entries) n++;
    entries[`${base}\u241f${n}`] = { reading, readAt };
  }
  const position = { page: 1, pages: 1, items: invoices.length, more: false };
  const shown = invoices.length;
  const view = { whole: true, position, pagesRead: [1], shown, since: readAt, readAt, nameless: {} };
  return {
    slug,
    locale: 'fr-FR',
    entries,
    views: { Toutes: view },
    hostTotals: null,
    unrecognised: null,
    lastReadAt: readAt,
  };
}

export const entry = (id: string, at: number, text = id): Fact => ({
  id,
  at,
  day: '2026-05-15',
  invoice: { number: 'F-1', client: 'Ozanne', issueDate: null },
  kind: 'note',
  text,
  corrects: null,
});

/** Both records of a journal of these entries. */
export function journalOf(slug: string, ...entries: Fact[]): Record<string, unknown> {
  const journal = record({ slug, entries, restoredAt: 0 });
  return { [`journal:${slug}`]: journal, [`journal:${slug}:copy`]: structuredClone(journal) };
}

/** Two organisations, a journal for one of them, some settings. */
export const DATA = {
  'ledger:acme-1': record(ledger('acme-1', 1_000, invoice('F-1'), invoice('F-2'))),
  'ledger:other-2': record(ledger('other-2', 3_000, invoice('X-1', { client: '__proto__' }))),
  ...journalOf('acme-1', entry('a', 1), entry('b', 2)),
  settings: record({ ...DEFAULT_SETTINGS, senderName: 'Claire', copyToSelf: true }),
  meta: record({ lastSlug: 'acme-1', setAsideAt: 0 }),
};

/** The file exported from a browser that stores this; the storage is empty afterwards. */
export async function fileOf(data: Record<string, unknown>): Promise<string> {
  freshStorage();
  await area.set(data);
  const { text } = await exportAll(NOW);
  freshStorage();
  return text;
}
