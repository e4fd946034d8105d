/** Everything that means what is owed asks one function: told that 400,00 of 825,00 are, all of it says 400,00. */
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import { invoiceValues } from '../../utils/core/invoice-values';
import { invoicesOf } from '../../utils/core/ledger';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { lateInvoices, summarise } from '../../utils/core/totals';
import { prepareReminder } from '../../utils/templates/prepare';
import { INVOICE, journal, journalOf, openInvoice as wholeInvoice } from './journal-entries';
import { AS_OF, ledgerOf, packOf, rowsOf } from './pack-data';

/** An invoice of whose amount 425,00 were paid, by its page. */
function openInvoice(more: Partial<Invoice> = {}): Invoice {
  const invoice = wholeInvoice(more);
  const { minor, currency } = invoice.amount!;
  return { ...invoice, remaining: { minor: minor - 42_500, currency } };
}

const TODAY = '2026-05-15';
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const other = openInvoice({ number: 'F-2', dueDate: '2026-04-20', amount: eur(50_000) });
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  senderName: 'Claire',
  clientKinds: { [INVOICE.client]: 'business' },
  lateInterest: { enabled: true, rule: 'ecbPlus10', entered: {} },
};
const kept = { ledger: ledgerOf(openInvoice(), other), journal: journal(), settings };

const warned = (body: string, invoice: Invoice, kind: 'thanks' | null = null) =>
  prepareReminder(
    {
      ...{ slug: 'acme-1', invoice, readAt: 0, today: TODAY, pageLanguage: 'fr', templateId: null, kind },
      ...{ answers: {}, text: { subject: '', body: `F-2026-022 ${body}` } },
    },
    { ...kept, now: 0 },
  ).warnings;
const amountsWarned = (body: string, invoice = openInvoice(), kind: 'thanks' | null = null) =>
  warned(body, invoice, kind).flatMap(({ key, params }) => (key === 'amountDiffers' ? [params] : []));

describe('what is owed', () => {
  it('is what is summed, and by which late invoices are told in order', () => {
    const { late, unpaid, nextDue } = summarise(kept.ledger, TODAY);
    expect([late.sums, unpaid.sums, nextDue]).toEqual([[eur(47_500)], [], null]);
    expect(summarise(kept.ledger, '2026-04-15').nextDue?.total.sums).toEqual([eur(7_500)]);
    const same = [other, openInvoice({ dueDate: other.dueDate })];
    expect(lateInvoices(same, TODAY).map(({ invoice }) => invoice.number)).toEqual(['F-2026-022', 'F-2']);
    expect(invoicesOf(kept.ledger).map(({ amount }) => amount?.minor)).toEqual([82_500, 50_000]);
  });

  it('is what the pack ages, lists and sums', () => {
    const pack = packOf([openInvoice(), other]);
    expect(rowsOf(pack, 'invoices', ['number', 'amount'])).toEqual([
      ['F-2026-022', '40000 EUR'],
      ['F-2', '7500 EUR'],
    ]);
    expect(rowsOf(pack, 'clients', ['total'])).toEqual([['47500 EUR']]);
    expect(rowsOf(pack, 'overview', ['d31to60', 'total'])).toEqual([['47500 EUR', '47500 EUR']]);
  });

  it('is what a reminder speaks of, and what bears interest', () => {
    const { values, interest } = invoiceValues(openInvoice(), kept, TODAY);
    expect(values.amount).toEqual(eur(40_000));
    expect(values.other_total).toEqual([eur(7_500)]);
    expect(values.all_total).toEqual([eur(47_500)]);
    expect(values.all_invoices?.map(({ amount }) => amount?.minor)).toEqual([40_000, 7_500]);
    expect(interest).toMatchObject({ kind: 'figure', principal: eur(40_000) });
  });

  it('is what a text is held against', () => {
    expect(amountsWarned('400,00 €')).toEqual([]);
    expect(amountsWarned('825,00 €')).toEqual([{ amount: eur(40_000), seen: '825,00 €' }]);
    const others = warned('400,00 €', openInvoice()).find(({ key }) => key === 'otherLateInvoices');
    expect(others?.params).toMatchObject({ totals: [eur(7_500)] });
  });
});

describe('the printed amount', () => {
  it('is what a letter about a settled or canceled invoice speaks of', () => {
    const paid = openInvoice({ status: 'paid' });
    expect(invoiceValues(paid, kept, TODAY).values.amount).toEqual(eur(82_500));
    expect(amountsWarned('825,00 €', paid, 'thanks')).toEqual([]);
  });

  it('is what a credit note credits', () => {
    const credit = journalOf(['2026-05-02', { kind: 'creditNote', creditNoteNumber: 'AV-1', reason: null }]);
    const pack = packOf([openInvoice({ status: 'canceled' })], credit.entries, { asOf: AS_OF });
    expect(rowsOf(pack, 'creditNotes', ['invoiceAmount', 'credited'])).toEqual([['82500 EUR', '82500 EUR']]);
  });
});
