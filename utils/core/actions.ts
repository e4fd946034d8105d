/** What can be done with an invoice from our buttons, by its state. */
import type { InvoiceState } from './invoice';

export type ActionName = 'open';

/** The actions that make sense for a state, in the order they are offered. */
export function actionsFor(_state: InvoiceState | 'unreadable'): readonly ActionName[] {
  return ['open'];
}
