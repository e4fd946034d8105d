/** A stored organisation with invoices and a journal, for the tests of the pages that show what is recorded. */
import type { Invoice } from '../../utils/core/invoice';
import { nameOf } from '../../utils/core/invoice-name';
import type { Fact } from '../../utils/core/journal';
import { addReport, emptyLedger } from '../../utils/core/ledger';

export const SLUG = 'atelier-moreau-0001';

const invoice = (number: string, client: string, dueDate: string, minor: number): Invoice => ({
  ...{ kind: 'invoice', number, client, type: null, issueDate: '2026-01-02', dueDate, status: 'unpaid' },
  ...{ amount: { minor, currency: 'EUR' }, overdueMark: null },
});

export const INVOICES = [
  invoice('F-2026-001', 'Menuiserie Ozanne', '2026-02-01', 120_000),
  invoice('F-2026-002', 'Lumen', '2026-02-15', 45_050),
  invoice('F-2026-003', 'Lumen', '2026-03-01', 9_900),
];

const call = (id: string, day: string, at: number, text: string, about: Invoice): Fact => ({
  ...{ id, at, day, corrects: null, invoice: nameOf(about), kind: 'call', text },
});

export const FACTS: readonly Fact[] = [
  call('a', '2026-03-02', 1_772_400_000_000, 'Rappeler lundi', INVOICES[0]!),
  call('b', '2026-03-09', 1_773_000_000_000, 'Facture reçue', INVOICES[1]!),
  call('c', '2026-03-10', 1_773_100_000_000, 'Comptable absent', INVOICES[2]!),
];

/** What the store then holds, by key, with so many more invoices of no matter. */
export function storedWith(more: number) {
  const others = Array.from({ length: more }, (_, n) =>
    invoice(`F-2025-${String(n).padStart(3, '0')}`, 'Maison Lefèvre', '2025-11-30', 10_000 + n),
  );
  const changed = [...INVOICES, ...others];
  return {
    [`ledger:${SLUG}`]: {
      version: 1,
      data: addReport(emptyLedger(SLUG), {
        ...{ slug: SLUG, locale: 'fr', at: 1_773_200_000_000, changed, nameless: [] },
        ...{ shown: changed.length, tab: 'Toutes', whole: true, totals: { unpaid: null, late: null } },
        position: { page: 1, pages: 1, items: changed.length, more: false },
      }),
    },
    [`journal:${SLUG}`]: { version: 1, data: { slug: SLUG, entries: FACTS } },
    meta: { version: 1, data: { lastSlug: SLUG, setAsideAt: 0 } },
  };
}
