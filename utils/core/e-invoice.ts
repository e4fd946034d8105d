/**
 * What became of an invoice as an e-invoice: a second state beside that of its payment, which it never changes. The
 * host's words for each are in `utils/host-words`.
 */

/**
 * - `sent`: on its way, or there; nothing is wrong. `accepted`: the client approved of it.
 * - `collected`: a payment was reported for it. That is no reason to call it paid.
 * - `disputed`, `suspended`, `refused`: the client objects, waits for something, or sends it back.
 * - `undelivered`, `rejected`: the client never got it.
 */
export const E_INVOICE_STATES = [
  'sent',
  'accepted',
  'collected',
  'disputed',
  'suspended',
  'refused',
  'undelivered',
  'rejected',
] as const;
export type EInvoiceState = (typeof E_INVOICE_STATES)[number];
