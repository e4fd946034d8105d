/** Invoices whose client is called otherwise than before: told again in a ledger, and found again in the journal. */
import type { RowReading } from './invoice';
import { invoiceKey, type InvoiceName, type Journal } from './journal';
import type { Ledger, LedgerEntry } from './ledger';

/** All that tells an invoice whoever the client is; null where it is not enough to be sure. */
export function factsOf(reading: RowReading | undefined): string | null {
  if (reading?.kind !== 'invoice' || reading.status === 'draft' || reading.number === '') return null;
  const { number, issueDate, dueDate, amount } = reading;
  if (issueDate === null || dueDate === null || amount === null) return null;
  return [number, issueDate, dueDate, amount.minor, amount.currency].join('\u241f');
}

/** The entry with these facts; null where there are several, for then nothing tells which is meant. */
export function byFacts(entries: Ledger['entries']): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [key, { reading }] of Object.entries(entries)) {
    const facts = factsOf(reading);
    if (facts !== null) found.set(facts, found.has(facts) ? null : key);
  }
  return found;
}

/** An entry with the former names of others added to its own; the present one is not among them. */
export function withFormer(entry: LedgerEntry, names: readonly string[]): LedgerEntry {
  const all = new Set([...(entry.formerly ?? []), ...names]);
  all.delete(entry.reading.client);
  return all.size > 0 ? { ...entry, formerly: [...all] } : entry;
}

/** Every name that the client of an entry has had. */
export const namesOf = ({ reading, formerly }: LedgerEntry): readonly string[] => [
  ...(formerly ?? []),
  reading.client,
];

/**
 * The journal with each entry under the name that its client has now: entries never change, and what was recorded of
 * an invoice is not lost when its client is renamed. A former name that several could have had stays as it is.
 */
export function withPresentNames(journal: Journal, ledger: Ledger | null): Journal {
  const present = new Map<string, InvoiceName | null>();
  const entries = Object.values(ledger?.entries ?? {});
  for (const { reading, formerly } of entries) {
    const { number, client } = reading;
    for (const name of formerly ?? []) {
      const key = invoiceKey({ number, client: name });
      present.set(key, present.has(key) ? null : { number, client });
    }
  }
  if (present.size === 0) return journal;
  for (const { reading } of entries) present.delete(invoiceKey(reading));
  return {
    ...journal,
    entries: journal.entries.map((entry) => {
      const name = present.get(invoiceKey(entry.invoice));
      return name ? { ...entry, invoice: name } : entry;
    }),
  };
}
