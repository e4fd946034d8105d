/** Which facts of a journal are about which invoice: the one way from a journal and a ledger to an invoice's history. */
import type { Day } from './day';
import type { InvoiceName } from './invoice';
import { invoiceKey, nameOf, type Named } from './invoice-name';
import type { Fact, FactKind, Journal } from './journal';
import { effective } from './journal-effective';
import { knownInvoices, type Told } from './known-invoices';
import type { Ledger } from './ledger';

/** Letters that ask for payment. */
export const ASKING_FACTS: ReadonlySet<FactKind> = new Set<FactKind>(['reminder', 'statement', 'letter']);

/** The facts about one invoice, in the order in which they happened. */
export interface FactsOfInvoice {
  /** As the invoice is called now. */
  readonly invoice: InvoiceName;
  readonly facts: readonly Fact[];
}

export interface InvoiceFacts {
  /** Every fact that holds, once, in the order in which it happened, under the present name of its invoice. */
  readonly all: readonly Fact[];
  /** The same by invoice; a statement is with each invoice that it lists. */
  readonly byInvoice: readonly FactsOfInvoice[];
  /** The facts about an invoice, whether the ledger knows it or not. */
  of(invoice: Named): readonly Fact[];
}

/**
 * Brings the facts that hold in `journal` together with the invoices they are about. Known are the invoices of
 * `ledger`, and those that the journal itself names with their issue date.
 *
 * A fact that names the issue date is about the invoice of that date. One that does not (typed by hand, or recorded by
 * version 0.1.0) is about the invoice of that number and client which was issued last by the fact's day; a credit note
 * about the one that is canceled. A client's former name leads to the invoice under its present
 * one. Where that leaves none, or more than one, the fact stands alone under the name it was recorded with.
 */
export function invoiceFacts(journal: Journal, ledger: Ledger | null): InvoiceFacts {
  const known = knownInvoices(ledger);
  const holding = effective(journal);
  for (const name of holding.flatMap(namesIn))
    if (name.issueDate !== null && known.find(name) === null) known.add(name);

  const groups = new Map<string, { readonly invoice: InvoiceName; readonly facts: Fact[] }>();
  const all = holding.map((recorded) => {
    // A credit note cancels an invoice, and nothing else does.
    const told: Told = { day: recorded.day, status: recorded.kind === 'creditNote' ? 'canceled' : null };
    const invoices = namesIn(recorded).map((name) => known.find(name, told) ?? name);
    const fact = { ...recorded, invoice: invoices[0]! };
    for (const [key, invoice] of new Map(invoices.map((one) => [invoiceKey(one), one]))) {
      const group = groups.get(key);
      if (group) group.facts.push(fact);
      else groups.set(key, { invoice, facts: [fact] });
    }
    return fact;
  });

  return {
    all,
    byInvoice: [...groups.values()],
    of(invoice) {
      const name = nameOf(invoice);
      const present = known.find(name);
      if (present !== null) return groups.get(invoiceKey(present))?.facts ?? [];
      const alone = groups.get(invoiceKey({ ...name, issueDate: null }))?.facts ?? [];
      return alone.filter(({ day }) => isIssuedBy(name, day));
    },
  };
}

/** Whether an invoice can have been issued by that day. */
const isIssuedBy = ({ issueDate }: InvoiceName, day: Day): boolean => issueDate === null || issueDate <= day;

/** Every invoice that a fact is about, the one it was recorded for first. */
function namesIn(fact: Fact): InvoiceName[] {
  if (fact.kind !== 'statement') return [fact.invoice];
  const { client } = fact.invoice;
  return [fact.invoice, ...fact.invoices.map((one) => ({ ...one, client }))];
}
