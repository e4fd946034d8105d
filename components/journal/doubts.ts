/** What is asked before a payment is recorded by hand on the page of the journal. */
import type { Day } from '../../utils/core/day';
import type { FactContent } from '../../utils/core/facts';
import type { Invoice, InvoiceName } from '../../utils/core/invoice';
import type { InvoiceFacts } from '../../utils/core/invoice-facts';
import { isSameInvoice } from '../../utils/core/invoice-name';
import { paymentDoubts } from '../../utils/core/payments';
import type { Words } from '../../utils/words/words';

/** In words; `corrects` is the id of the entry whose place it takes, null for a new one. Empty: nothing to ask. */
export type DoubtsOf = (
  invoice: InvoiceName,
  content: FactContent,
  day: Day,
  corrects: string | null,
) => readonly string[];

export const createDoubts =
  (invoices: readonly Invoice[], facts: InvoiceFacts, { t }: Words): DoubtsOf =>
  (name, content, day, corrects) => {
    if (content.kind !== 'payment') return [];
    const invoice = invoices.find((one) => isSameInvoice(one, name)) ?? null;
    const others = facts.of(name).filter(({ id }) => id !== corrects);
    return paymentDoubts({ day, amount: content.amount }, invoice, others).map((doubt) =>
      t(`paymentDoubt_${doubt}`),
    );
  };
