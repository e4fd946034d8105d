/** What payments leave of an invoice, what speaks against recording one, and where nothing is owed at all. */
import { describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/facts';
import { ownHold } from '../../utils/core/hold';
import type { Invoice } from '../../utils/core/invoice';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { invoiceValues } from '../../utils/core/invoice-values';
import { invoicesNow } from '../../utils/core/invoices-now';
import type { JournalEntry } from '../../utils/core/journal';
import { stateOn } from '../../utils/core/lateness';
import { owed } from '../../utils/core/owed';
import { paymentDoubts } from '../../utils/core/payments';
import { planReminders } from '../../utils/core/reminder-plan';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { lateInvoices, summarise } from '../../utils/core/totals';
import { typedPayment, writtenMoney } from '../../utils/core/typed-money';
import { prepareReminder } from '../../utils/templates/prepare';
import { fact, INVOICE, journal, openInvoice, withdrawal } from './journal-entries';
import { ledgerOf, packOf, rowsOf } from './pack-data';

const TODAY = '2026-05-15';
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const payment = (minor: number, text = '', currency = 'EUR'): FactContent => ({
  kind: 'payment',
  amount: { minor, currency },
  text,
});
const paid = (id: string, day: string, minor: number, currency?: string) =>
  fact(id, Number.parseInt(id, 36), day, payment(minor, '', currency));

/** What is owed of that invoice, once these entries are in the journal. */
const left = (invoice: Partial<Invoice>, ...entries: JournalEntry[]) =>
  owed(invoicesNow(ledgerOf(openInvoice(invoice)), journal(...entries))[0]!);

describe('what payments leave', () => {
  it('is the amount less all of them', () => {
    expect(left({})).toEqual(eur(82_500));
    expect(left({}, paid('a', '2026-05-02', 42_500))).toEqual(eur(40_000));
    expect(left({}, paid('a', '2026-05-02', 42_500), paid('b', '2026-05-03', 10_000))).toEqual(eur(30_000));
  });

  it('is the least that is proven: the page’s own words may know more, or less', () => {
    const entry = paid('a', '2026-05-02', 42_500);
    expect(left({ remaining: eur(40_000) }, entry)).toEqual(eur(40_000));
    expect(left({ remaining: eur(30_000) }, entry)).toEqual(eur(30_000));
    expect(left({ remaining: eur(60_000) }, entry)).toEqual(eur(40_000));
  });

  it('follows corrections and withdrawals', () => {
    const entry = paid('a', '2026-05-02', 42_500);
    const corrected = fact('b', 12, '2026-05-02', payment(40_000), { corrects: 'a' });
    expect(left({}, entry, corrected)).toEqual(eur(42_500));
    expect(left({}, entry, withdrawal('c', 13, 'a'))).toEqual(eur(82_500));
  });

  it('is nothing, and no credit, where more was paid; another currency leaves all', () => {
    expect(left({}, paid('a', '2026-05-02', 90_000))).toEqual(eur(0));
    expect(left({}, paid('a', '2026-05-02', 42_500, 'CHF'))).toEqual(eur(82_500));
    expect(left({ amount: eur(-15_000) }, paid('a', '2026-05-02', 100))).toEqual(eur(-15_000));
  });

  it('is said in the letters, and what was paid as well', () => {
    const kept = {
      ledger: ledgerOf(openInvoice()),
      journal: journal(fact('a', 1, '2026-05-02', payment(42_500, 'virement'))),
      settings: DEFAULT_SETTINGS,
    };
    const { values } = invoiceValues(openInvoice(), kept, TODAY);
    expect(values).toMatchObject({
      ...{ amount: eur(40_000), remaining: eur(40_000), received: eur(42_500), all_total: [eur(40_000)] },
      payments: [{ date: '2026-05-02', amount: eur(42_500), how: 'virement' }],
    });
    expect(invoiceValues(openInvoice(), { ...kept, journal: journal() }, TODAY).values).toMatchObject({
      remaining: eur(82_500),
    });
    const whole = invoiceValues(openInvoice(), { ...kept, journal: journal() }, TODAY).values;
    expect([whole.received, whole.payments]).toEqual([undefined, undefined]);
    // The page's own words tell what was paid, too, and not when.
    const byPage = invoiceValues(
      openInvoice({ remaining: eur(40_000) }),
      { ...kept, journal: journal() },
      TODAY,
    );
    expect([byPage.values.received, byPage.values.payments]).toEqual([eur(42_500), undefined]);
  });

  it('is what a text is held against', () => {
    const kept = {
      ...{ ledger: ledgerOf(openInvoice()), settings: DEFAULT_SETTINGS, now: 0 },
      journal: journal(paid('a', '2026-05-02', 42_500)),
    };
    const seen = (body: string) =>
      prepareReminder(
        {
          ...{ slug: 'acme-1', invoice: openInvoice(), readAt: 0, today: TODAY, pageLanguage: 'fr' },
          ...{ templateId: null, kind: null, answers: {}, text: { subject: 'F-2026-022', body } },
        },
        kept,
      ).warnings.flatMap(({ key, params }) => (key === 'amountDiffers' ? [params] : []));
    expect(seen('400,00 €')).toEqual([]);
    expect(seen('825,00 €')).toEqual([{ amount: eur(40_000), seen: '825,00 €' }]);
  });

  it('is what the pack ages on a day: what was paid after it was still owed', () => {
    const entries = [paid('a', '2026-05-20', 42_500)];
    const on = (asOf: string) =>
      rowsOf(packOf([openInvoice()], entries, { asOf }), 'invoices', ['amount', 'invoiceAmount']);
    expect(on('2026-05-19')).toEqual([['82500 EUR', null]]);
    expect(on('2026-05-20')).toEqual([['40000 EUR', '82500 EUR']]);
    const journalRows = rowsOf(packOf([openInvoice()], entries), 'journal', ['action', 'amount', 'currency']);
    expect(journalRows).toEqual([['journal_kind_payment', '42500 EUR', 'EUR']]);
  });

  it('is doubtful before the reading where the page alone tells of a payment', () => {
    const gaps = (asOf: string, ...entries: JournalEntry[]) =>
      rowsOf(packOf([openInvoice({ remaining: eur(40_000) })], entries, { asOf }), 'gaps', ['gap']).flat();
    expect(gaps('2026-05-31')).toEqual([]);
    expect(gaps('2026-05-20')).toEqual(['pack_gap_partPaidUnknownDay']);
    expect(gaps('2026-05-20', paid('a', '2026-05-19', 42_500))).toEqual([]);
  });
});

describe('before a payment is recorded', () => {
  const doubts = (minor: number, day: string, invoice: Invoice | null, ...entries: JournalEntry[]) =>
    paymentDoubts({ amount: eur(minor), day }, invoice, invoiceFacts(journal(...entries), null).of(INVOICE));

  it.each<[string, string[], string[]]>([
    ['a part', doubts(42_500, '2026-05-02', openInvoice()), []],
    ['all of it', doubts(82_500, '2026-05-02', openInvoice()), []],
    ['more than the invoice', doubts(82_501, '2026-05-02', openInvoice()), ['moreThanOwed']],
    [
      'more than is left',
      doubts(40_001, '2026-05-03', openInvoice(), paid('a', '2026-05-02', 42_500)),
      ['moreThanOwed'],
    ],
    [
      'more than the page says',
      doubts(40_001, '2026-05-03', openInvoice({ remaining: eur(40_000) })),
      ['moreThanOwed'],
    ],
    [
      'the same twice',
      doubts(10_000, '2026-05-02', openInvoice(), paid('a', '2026-05-02', 10_000)),
      ['sameTwice'],
    ],
    [
      'the same on another day',
      doubts(10_000, '2026-05-03', openInvoice(), paid('a', '2026-05-02', 10_000)),
      [],
    ],
    ['dated before the invoice', doubts(10_000, '2026-03-10', openInvoice()), ['beforeInvoice']],
    ['on its day', doubts(10_000, '2026-03-11', openInvoice()), []],
    ['of a credit', doubts(1, '2026-05-02', openInvoice({ amount: eur(-100) })), ['moreThanOwed']],
    [
      'in another currency',
      doubts(1, '2026-05-02', openInvoice({ amount: { minor: 9, currency: 'CHF' } })),
      ['otherCurrency'],
    ],
    ['of an invoice that was not read', doubts(1_000_000, '2026-05-02', null), []],
  ])('%s', (_, asked, expected) => {
    expect(asked).toEqual(expected);
  });

  it.each([
    ['fr', '425,00', 42_500],
    ['fr', '425', 42_500],
    ['fr', ' 1 234,50 € ', 123_450],
    ['en', '425.00', 42_500],
    ['de', '1.234,50 EUR', 123_450],
    ['fr', '', null],
    ['fr', '0', null],
    ['fr', '-12', null],
    ['fr', 'tout', null],
  ])('%s: "%s" is read', (locale, text, minor) => {
    expect(typedPayment(text, locale, 'EUR')?.minor ?? null).toBe(minor);
  });

  it.each(['fr', 'en-US', 'de', 'es', 'it'])('%s: what is written into a field is read again', (locale) => {
    for (const currency of ['EUR', 'USD', 'JPY', 'KWD'])
      for (const minor of [1, 42_500, 123_456_789])
        expect(typedPayment(writtenMoney({ minor, currency }, locale), locale, 'EUR')).toEqual({
          minor,
          currency,
        });
  });
});

describe('where nothing is owed', () => {
  const zero = openInvoice({ number: 'F-0', amount: eur(0) });
  const credit = openInvoice({ number: 'F-C', amount: eur(-15_000) });
  const paidOff = openInvoice({ number: 'F-P', remaining: eur(0) });
  const nothing = [zero, credit, paidOff];

  it('nothing is late, listed, reminded of or offered, and the reason is said', () => {
    for (const invoice of nothing) {
      expect(stateOn(invoice, TODAY)).toBe('unpaid');
      expect(ownHold(invoice)).toBe('nothing-owed');
    }
    expect(lateInvoices(nothing, TODAY)).toEqual([]);
    expect(planReminders(nothing, invoiceFacts(journal(), null), DEFAULT_SETTINGS, TODAY)).toEqual([]);
    const { warnings, why } = prepareReminder(
      {
        ...{ slug: 'acme-1', invoice: credit, readAt: 0, today: TODAY, pageLanguage: 'fr' },
        ...{ templateId: null, kind: null, answers: {}, text: null },
      },
      { ledger: ledgerOf(credit), journal: journal(), settings: DEFAULT_SETTINGS, now: 0 },
    );
    expect(warnings.map(({ key }) => key)).toContain('nothingOwed');
    expect(why?.key).toBe('beforeDue');
  });

  it('a credit lowers the sums and the ageing, and is counted nowhere', () => {
    const ledger = ledgerOf(openInvoice(), ...nothing);
    const { late, unpaid } = summarise(ledger, TODAY);
    expect([late, unpaid]).toEqual([
      { count: 1, sums: [eur(67_500)] },
      { count: 0, sums: [] },
    ]);
    const pack = packOf([openInvoice(), ...nothing]);
    expect(rowsOf(pack, 'clients', ['total'])).toEqual([['67500 EUR']]);
    expect(rowsOf(pack, 'invoices', ['number', 'amount'])).toEqual([
      ['F-2026-022', '82500 EUR'],
      ['F-C', '-15000 EUR'],
    ]);
    const { values } = invoiceValues(
      openInvoice(),
      { ledger, journal: journal(), settings: DEFAULT_SETTINGS },
      TODAY,
    );
    expect(values.all_total).toEqual([eur(67_500)]);
    expect(values.all_invoices?.map(({ number }) => number)).toEqual(['F-2026-022', 'F-C']);
  });
});
