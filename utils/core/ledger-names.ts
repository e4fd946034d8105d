/** Clients who are called otherwise than before: their invoices told again in a ledger, and their former names. */
import type { RowReading } from './invoice';
import { foldName, joinKey } from './invoice-name';
import type { Ledger, LedgerEntry } from './ledger';

/** All that a row prints of an issued invoice beside its client; null where that is not enough to tell it by. */
export function printOf(reading: RowReading | undefined): string | null {
  if (reading?.kind !== 'invoice' || reading.status === 'draft' || reading.number === '') return null;
  const { number, issueDate, dueDate, amount } = reading;
  if (issueDate === null || dueDate === null || amount === null) return null;
  return joinKey(foldName(number), issueDate, dueDate, String(amount.minor), amount.currency);
}

/** Keys of the entries by what they print; null where several print the same, for then nothing tells which is meant. */
export function byPrint(entries: Ledger['entries']): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [key, { reading }] of Object.entries(entries)) {
    const print = printOf(reading);
    if (print !== null) found.set(print, found.has(print) ? null : key);
  }
  return found;
}

/** An entry with the former names of others added to its own; the present one is not among them, however printed. */
export function withFormer(entry: LedgerEntry, names: readonly string[]): LedgerEntry {
  const { formerly = [], ...rest } = entry;
  const all = new Map([...formerly, ...names].map((name) => [foldName(name), name]));
  all.delete(foldName(entry.reading.client));
  return all.size > 0 ? { ...rest, formerly: [...all.values()] } : rest;
}

/** Every name that the client of an entry has had, the present one last. */
export const namesOf = ({ reading, formerly }: LedgerEntry): readonly string[] => [
  ...(formerly ?? []),
  reading.client,
];

/**
 * Tells the names that a client had before, the latest first; without those that somebody bears now, or that two
 * clients have had: nobody can tell whom they mean.
 */
export function formerNames(ledgers: readonly Ledger[]): (client: string) => readonly string[] {
  const present = new Set<string>();
  const byClient = new Map<string, Map<string, string>>();
  const bearers = new Map<string, Set<string>>();
  for (const { reading, formerly = [] } of ledgers.flatMap(({ entries }) => Object.values(entries))) {
    const client = foldName(reading.client);
    present.add(client);
    for (const name of formerly) {
      const folded = foldName(name);
      byClient.set(client, (byClient.get(client) ?? new Map<string, string>()).set(folded, name));
      bearers.set(folded, (bearers.get(folded) ?? new Set()).add(client));
    }
  }
  return (client) =>
    [...(byClient.get(foldName(client)) ?? [])]
      .filter(([folded]) => !present.has(folded) && bearers.get(folded)?.size === 1)
      .map(([, name]) => name)
      .reverse();
}
