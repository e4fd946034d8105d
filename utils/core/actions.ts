/** What can be done with an invoice from our buttons, by its state. */
import type { InvoiceState } from './invoice';

export type ActionName = 'open' | 'remind' | 'mark-paid' | 'mark-unpaid' | 'credit-note';

const BY_STATE: Record<InvoiceState | 'unreadable', readonly ActionName[]> = {
  late: ['open', 'remind', 'mark-paid', 'credit-note'],
  unpaid: ['open', 'remind', 'mark-paid', 'credit-note'],
  paid: ['open', 'mark-unpaid', 'credit-note'],
  canceled: ['open'],
  draft: ['open'],
  unreadable: ['open'],
};

/** The actions that make sense for a state, in the order they are offered. */
export function actionsFor(state: InvoiceState | 'unreadable'): readonly ActionName[] {
  return BY_STATE[state];
}
