/** Why nobody should be reminded of an open invoice now, where there is a reason. */
import type { Day } from './day';
import type { EInvoiceState } from './e-invoice';
import type { Invoice } from './invoice';
import type { Standing } from './journal-standing';
import { owesNothing, type Owing } from './owed';

/** The reasons, the one that settles most first; the words live in `_locales` under `page_hold_<key>`, `-` being `_`. */
export const HOLDS = [
  'nothing-owed',
  'rejected',
  'undelivered',
  'refused',
  'disputed',
  'suspended',
  'promise',
  'snoozed',
] as const;
export type Hold = (typeof HOLDS)[number];
/** Those that the invoice itself gives, and of them those that its state as an e-invoice does. */
export type OwnHold = Exclude<Hold, 'promise' | 'snoozed'>;
export type EInvoiceHold = Exclude<OwnHold, 'nothing-owed'>;

/** The reason as a key of words has to spell it: `_locales` knows no hyphen in a key. */
export const holdWord = (hold: OwnHold) => (hold === 'nothing-owed' ? 'nothing_owed' : hold);

/** The reason that a state of the e-invoice gives; null: none. */
const BY_STATE: Readonly<Record<EInvoiceState, EInvoiceHold | null>> = {
  sent: null,
  accepted: null,
  collected: null,
  disputed: 'disputed',
  suspended: 'suspended',
  refused: 'refused',
  undelivered: 'undelivered',
  rejected: 'rejected',
};

/** The reason that the e-invoice gives; null without one. */
export const eInvoiceHold = ({ eInvoice }: Pick<Invoice, 'eInvoice'>): EInvoiceHold | null =>
  eInvoice === undefined ? null : BY_STATE[eInvoice];

/** The reason that the invoice itself gives, as its row prints it; null without one. */
export function ownHold(invoice: Pick<Invoice, 'status' | 'eInvoice'> & Owing): OwnHold | null {
  if (invoice.status !== 'unpaid') return null;
  return owesNothing(invoice) ? 'nothing-owed' : eInvoiceHold(invoice);
}

/** The reason that the journal gives on `today`; null without one. A promise holds up to and including its day. */
export function journalHold(
  { disputed, promise, snoozedUntil }: Pick<Standing, 'disputed' | 'promise' | 'snoozedUntil'>,
  today: Day,
): Hold | null {
  if (disputed) return 'disputed';
  if (promise !== null && promise.date >= today) return 'promise';
  return snoozedUntil === null ? null : 'snoozed';
}

/** The gravest of several reasons; null where none is one. */
export const gravest = (...holds: readonly (Hold | null | undefined)[]): Hold | null =>
  HOLDS.find((hold) => holds.includes(hold)) ?? null;
