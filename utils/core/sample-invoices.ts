/** Invented invoices, dated around today, on which a user can try what he has just installed. */
import { addDays, type Day } from './day';
import type { Invoice } from './invoice';

/** As the address of an organisation would call the one they are of. */
export const SAMPLE_SLUG = 'atelier-exemple';
/** As its own letters are signed. */
export const SAMPLE_FIRM = 'Atelier Exemple';

const SAMPLES: readonly (Pick<Invoice, 'number' | 'client' | 'status'> & {
  /** Days from today; those before it are negative. */
  readonly due: number;
  /** In cents of a euro. */
  readonly cents: number;
})[] = [
  { number: 'F-1042', client: 'Boulangerie Martin', status: 'unpaid', due: -8, cents: 48_600 },
  { number: 'F-1038', client: 'Garage du Pont', status: 'unpaid', due: -34, cents: 127_450 },
  { number: 'F-1047', client: 'Studio Lumen', status: 'unpaid', due: 0, cents: 32_000 },
  { number: 'F-1045', client: 'Fleurs & Co', status: 'paid', due: -3, cents: 9_590 },
];

/** `today` is the user's own day. Two are late, one falls due today and is not late, one is paid. */
export const sampleInvoices = (today: Day): readonly Invoice[] =>
  SAMPLES.map(({ number, client, status, due, cents }) => ({
    ...{ kind: 'invoice', number, client, type: null, status },
    issueDate: addDays(today, due - 30),
    dueDate: addDays(today, due),
    amount: { minor: cents, currency: 'EUR' },
    overdueMark: null,
  }));
