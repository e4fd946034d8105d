/** The values of a message about an invoice: what each is read from, and whose the other invoices are. */
import { describe, expect, it } from 'vitest';
import { invoiceValues, type Kept } from '../../utils/core/invoice-values';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { INVOICE, journal, journalOf, openInvoice, reminderContent } from './journal-entries';
import { ledgerOf } from './pack-data';

const TODAY = '2026-05-15';
const INTEREST: Settings = {
  ...DEFAULT_SETTINGS,
  clientKinds: { [INVOICE.client]: 'business' },
  lateInterest: { enabled: true, rule: 'ecbPlus10', entered: {} },
};

const of = (kept: Partial<Kept> = {}, invoice = openInvoice()) =>
  invoiceValues(invoice, { ledger: null, journal: journal(), settings: DEFAULT_SETTINGS, ...kept }, TODAY);

describe('invoiceValues', () => {
  it('needs nothing but the invoice', () => {
    const { values, otherInvoices, interest, standing } = of();
    expect(values).toMatchObject({
      number: INVOICE.number,
      client: INVOICE.client,
      days_late: 35,
      deadline: '2026-05-23',
    });
    expect(values).not.toHaveProperty('organisation');
    expect(values).not.toHaveProperty('sender_name');
    expect({ otherInvoices, interest, count: standing.count }).toEqual({
      ...{ otherInvoices: [], interest: null, count: 0 },
    });
  });

  it('reads the reminders from the journal, and the rest from the settings', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      ...{ senderName: 'Claire Aubry', signature: 'Claire', deadlineDays: 12 },
      organisations: { 'acme-1': 'Atelier Lumen', other: 'Autre' },
      contactNames: { [INVOICE.client]: 'Mme Ozanne' },
    };
    const { values, standing } = of({ settings, journal: journalOf(['2026-04-20', reminderContent(1)]) });
    expect(values).toMatchObject({
      ...{ sender_name: 'Claire Aubry', signature: 'Claire', contact_name: 'Mme Ozanne' },
      ...{ organisation: 'Atelier Lumen', deadline: '2026-05-27', reminder_1_date: '2026-04-20' },
    });
    expect(standing.count).toBe(1);
  });

  it('takes for the client’s other invoices those printed with other blanks, and no one else’s', () => {
    const ledger = ledgerOf(
      openInvoice(),
      openInvoice({ number: 'F-2', client: 'Menuiserie\u00a0 Ozanne' }),
      openInvoice({ number: 'F-3', status: 'paid' }),
      openInvoice({ number: 'F-4', client: 'Menuiserie Ozanne & fils' }),
    );
    const { values, otherInvoices } = of({ ledger });
    expect(otherInvoices.map(({ number }) => number)).toEqual(['F-2', 'F-3']);
    expect(values.other_invoices?.map(({ number }) => number)).toEqual(['F-2']);
  });

  it('reckons interest only once it is turned on, and for a business', () => {
    const { interest, values } = of({ settings: INTEREST });
    // 825.00 at 12.15 % over 35 days.
    expect(interest).toMatchObject({ kind: 'figure', interest: { minor: 961, currency: 'EUR' } });
    expect(values).toMatchObject({ interest: { minor: 961 }, interest_total: { minor: 87_461 } });
    const unknown = of({ settings: { ...INTEREST, clientKinds: {} } });
    expect(unknown.interest).toEqual({ kind: 'none', reason: 'clientUnknown' });
    expect(unknown.values).not.toHaveProperty('interest');
    const off = { ...INTEREST, lateInterest: { ...INTEREST.lateInterest, enabled: false } };
    expect(of({ settings: off }).interest).toBeNull();
  });

  it('has no interest on an invoice without amount or due date, and says why on a negative one', () => {
    const settings = INTEREST;
    expect(of({ settings }, openInvoice({ status: 'draft', amount: null })).interest).toBeNull();
    expect(of({ settings }, openInvoice({ status: 'paid', dueDate: null })).interest).toBeNull();
    expect(of({ settings }, openInvoice({ amount: { minor: -1, currency: 'EUR' } })).interest).toEqual({
      ...{ kind: 'none', reason: 'nothingOwed' },
    });
  });

  it('refuses a total that would not be exact', () => {
    const amount = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    const ledger = ledgerOf(openInvoice({ number: 'F-2', amount }));
    expect(() => of({ ledger }, openInvoice({ amount }))).toThrow(RangeError);
  });
});
