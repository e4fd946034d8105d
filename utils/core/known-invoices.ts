/** Finds the invoice that a name in the journal means, among the invoices that are known. */
import type { Day } from './day';
import type { InvoiceName, PaymentStatus } from './invoice';
import { invoiceKey, isSameClient, nameOf, numberKey } from './invoice-name';
import type { Ledger } from './ledger';

export interface KnownInvoices {
  /**
   * The known invoice that `name` means, as it is called now; null when none or several could be meant.
   * `told`: what is told of it, where a name without an issue date leaves the choice between several.
   */
  find(name: InvoiceName, told?: Told): InvoiceName | null;
  /** Makes an invoice known. */
  add(name: InvoiceName): void;
}

export interface Told {
  /** When it happened: nothing happens to an invoice before it is issued. */
  readonly day: Day;
  /** The status that this alone leaves an invoice with; null where it leaves none. */
  readonly status: PaymentStatus | null;
}

interface Candidate {
  readonly name: InvoiceName;
  readonly status: PaymentStatus | null;
  /** Known by this name before, and by another one now. */
  readonly isFormer: boolean;
}

/** The invoices of a ledger; none where there is no ledger. */
export function knownInvoices(ledger: Ledger | null): KnownInvoices {
  const byNumber = new Map<string, Candidate[]>();
  const put = (calledBy: Pick<InvoiceName, 'number' | 'client'>, candidate: Candidate) => {
    const key = numberKey(calledBy);
    const others = byNumber.get(key) ?? [];
    // Two invoices within one issue date have one name.
    if (!others.some(({ name }) => invoiceKey(name) === invoiceKey(candidate.name)))
      byNumber.set(key, [...others, candidate]);
  };
  for (const { reading, formerly = [], numbers = [] } of Object.values(ledger?.entries ?? {})) {
    const name = nameOf(reading);
    const status = reading.kind === 'invoice' ? reading.status : null;
    put(name, { name, status, isFormer: false });
    const clients = formerly.filter((client) => !isSameClient(client, name.client));
    for (const client of [name.client, ...clients])
      for (const number of [name.number, ...numbers])
        if (client !== name.client || number !== name.number)
          put({ number, client }, { name, status, isFormer: true });
  }
  return {
    add: (name) => put(name, { name, status: null, isFormer: false }),
    find(name, told) {
      const all = byNumber.get(numberKey(name)) ?? [];
      const fitting = name.issueDate === null ? meantBy(all, told) : issuedOn(all, name.issueDate);
      // Whoever is called so now is meant before somebody who was.
      const present = fitting.filter(({ isFormer }) => !isFormer);
      const [only, ...others] = present.length > 0 ? present : fitting;
      return only && others.length === 0 ? only.name : null;
    },
  };
}

/** Those of that issue date; without any, those of which it is not known. */
function issuedOn(all: readonly Candidate[], day: Day): readonly Candidate[] {
  const exact = all.filter(({ name }) => name.issueDate === day);
  return exact.length > 0 ? exact : all.filter(({ name }) => name.issueDate === null);
}

/**
 * Those that were issued by then, and of them the latest: one speaks of the newest invoice of a number. What leaves its
 * mark on the invoice is not left to that: of several it is about the one that shows the mark, or nobody can tell.
 * Where nothing is told, each could be meant.
 */
function meantBy(all: readonly Candidate[], told: Told | undefined): readonly Candidate[] {
  if (!told) return all;
  const issued = all.filter(({ name: { issueDate } }) => issueDate === null || issueDate <= told.day);
  if (told.status !== null) {
    const shown = issued.filter(({ status }) => status === told.status);
    return shown.length === 1 ? shown : issued;
  }
  const latest = issued.reduce(
    (last, { name }) => ((name.issueDate ?? '') > last ? name.issueDate! : last),
    '',
  );
  return issued.filter(({ name }) => name.issueDate === null || name.issueDate === latest);
}
