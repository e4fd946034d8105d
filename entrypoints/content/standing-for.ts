/** How an invoice stands by the journal, as the background told it. */
import type { InvoiceName } from '../../utils/core/invoice';
import { keptFor, nameOf } from '../../utils/core/invoice-name';
import type { Known } from '../../utils/protocol';
import type { ShownStanding } from '../../utils/core/shown';

/** Null where the journal says nothing of the invoice, or nothing is known. */
export function standingFor(standings: Known['standings'], invoice: InvoiceName): ShownStanding | null {
  const told = standings && keptFor(standings, invoice);
  if (!told) return null;
  // Of a number that is used again the journal may know the former invoice alone, and not when that was issued.
  const isOther = told.since !== null && (nameOf(invoice).issueDate ?? '') > told.since;
  return isOther ? null : told;
}
