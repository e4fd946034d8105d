/** Every reason to think twice, each with the case beside it in which there is none. */
import { describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/journal';
import { rankOf, warningsFor, WARNINGS, type WarningContext } from '../../utils/core/warnings';
import { INVOICE, openInvoice, reminderContent, standingAfter, stated } from './journal-entries';

const TODAY = '2026-05-15';
const NOW = Date.UTC(2026, 4, 15, 9);
const HOUR = 3_600_000;

const after = standingAfter.bind(null, TODAY);

const context = (more: Partial<WarningContext> = {}): WarningContext => ({
  invoice: openInvoice(),
  purpose: 'firm',
  standing: after(),
  otherInvoices: [],
  text: {
    subject: 'Facture F-2026-022',
    body: 'La facture F-2026-022, de 825,00 €, reste impayée.',
  },
  locale: 'fr-FR',
  today: TODAY,
  now: NOW,
  readAt: NOW - HOUR,
  remindAgainAfterDays: 7,
  autoReminders: false,
  writtenToday: [],
  minimums: {},
  country: 'FR',
  ...more,
});

const keys = (more: Partial<WarningContext>): string[] => warningsFor(context(more)).map(({ key }) => key);

const CREDIT: FactContent = { kind: 'creditNote', creditNoteNumber: 'A-3', reason: null };

describe('warningsFor', () => {
  it('says nothing when there is nothing to say', () => {
    expect(warningsFor(context())).toEqual([]);
    expect(warningsFor(context({ text: null }))).toEqual([]);
  });

  it('lets each reason be put aside', () => {
    expect(warningsFor(context({ autoReminders: null }))).toEqual([
      { key: 'autoReminders', params: { client: INVOICE.client } },
    ]);
  });

  it.each<[key: string, params: object, wrong: Partial<WarningContext>, right: Partial<WarningContext>]>([
    [
      'notUnpaid',
      { status: 'paid' },
      { invoice: openInvoice({ status: 'paid' }) },
      { invoice: openInvoice({ dueDate: '2026-06-01' }) },
    ],
    [
      'settledInJournal',
      {},
      { standing: after(['2026-05-10', { kind: 'settled' }]) },
      { standing: after(['2026-05-10', { kind: 'settled' }], ['2026-05-11', { kind: 'unsettled' }]) },
    ],
    [
      'creditNoteExists',
      { day: '2026-05-10', number: 'A-3' },
      { standing: after(['2026-05-10', CREDIT]) },
      { standing: after(['2026-05-10', { kind: 'creditNoteSent' }]) },
    ],
    [
      'remindedRecently',
      { day: '2026-05-09', daysAgo: 6, level: 1, atLeast: 7 },
      { standing: after(['2026-05-09', reminderContent(1)]) },
      { standing: after(['2026-05-08', reminderContent(1)]) },
    ],
    [
      'remindedRecently',
      { day: TODAY, daysAgo: 0, level: 1, atLeast: 1 },
      { standing: after([TODAY, reminderContent(1)]), remindAgainAfterDays: 1 },
      { standing: after([TODAY, reminderContent(1)]), remindAgainAfterDays: 0 },
    ],
    [
      'statementRecently',
      { day: '2026-05-09', daysAgo: 6, atLeast: 7 },
      { standing: after(['2026-05-09', { kind: 'statement', invoices: stated('F-2026-022'), subject: '' }]) },
      { standing: after(['2026-05-08', { kind: 'statement', invoices: stated('F-2026-022'), subject: '' }]) },
    ],
    [
      'deadlineRunning',
      { date: TODAY },
      { standing: after(['2026-05-01', { kind: 'deadline', date: TODAY }]) },
      { standing: after(['2026-05-01', { kind: 'deadline', date: '2026-05-14' }]) },
    ],
    [
      'promiseRunning',
      { date: TODAY },
      { standing: after(['2026-05-01', { kind: 'promise', date: TODAY, text: '' }]) },
      { standing: after(['2026-05-01', { kind: 'promise', date: '2026-05-14', text: '' }]) },
    ],
    [
      'disputed',
      { day: '2026-05-01', text: 'x' },
      { standing: after(['2026-05-01', { kind: 'dispute', on: true, text: 'x' }]) },
      { standing: after(['2026-05-01', { kind: 'dispute', on: false, text: 'x' }]) },
    ],
    [
      'snoozed',
      { until: '2026-05-16' },
      { standing: after(['2026-05-01', { kind: 'snooze', until: '2026-05-16' }]) },
      { standing: after(['2026-05-01', { kind: 'snooze', until: TODAY }]) },
    ],
    [
      'otherLateInvoices',
      { count: 1, totals: [{ minor: 82_500, currency: 'EUR' }], numbers: ['F-2'] },
      { otherInvoices: [openInvoice({ number: 'F-2', dueDate: '2026-05-14' }), openInvoice()] },
      {
        otherInvoices: [
          openInvoice(),
          openInvoice({ number: 'F-2', dueDate: TODAY }),
          openInvoice({ number: 'F-3', status: 'paid' }),
        ],
      },
    ],
    ['writtenToday', { numbers: ['F-2'] }, { writtenToday: ['F-2'] }, { writtenToday: [] }],
    [
      'underMinimum',
      { minimums: [{ minor: 82_501, currency: 'EUR' }] },
      { minimums: { EUR: 82_501 } },
      { minimums: { EUR: 82_500, USD: 1_000_000 } },
    ],
    ['weekend', {}, { today: '2026-05-16' }, { today: '2026-05-18' }],
    ['holiday', { day: '2026-05-25' }, { today: '2026-05-25' }, { today: '2026-05-25', country: 'ES' }],
    [
      'readingOld',
      { readAt: NOW - 49.5 * HOUR, hours: 49 },
      { readAt: NOW - 49.5 * HOUR },
      { readAt: NOW - 24 * HOUR },
    ],
    ['autoReminders', { client: INVOICE.client }, { autoReminders: null }, { autoReminders: true }],
    [
      'numberDiffers',
      { number: 'F-2026-022', seen: 'F-2026-021' },
      { text: { subject: 'Facture F-2026-021', body: '825,00 €' } },
      { text: { subject: 'Facture F-2026-022', body: '825,00 €' } },
    ],
    [
      'numberMissing',
      { number: 'F-2026-022' },
      { text: { subject: 'Rappel', body: '825,00 €' } },
      { text: { subject: 'Rappel', body: 'n°F-2026-022' } },
    ],
    [
      'amountDiffers',
      { amount: { minor: 82_500, currency: 'EUR' }, seen: '852,00 €' },
      { text: { subject: 'F-2026-022', body: '852,00 €, puis 40 €' } },
      { text: { subject: 'F-2026-022', body: '40,00 €, puis 825 €' } },
    ],
  ])('%s', (key, params, wrong, right) => {
    expect(warningsFor(context(wrong))).toEqual([{ key, params }]);
    expect(warningsFor(context(right))).toEqual([]);
  });

  it('advises the registered letter with a formal notice, after every graver reason', () => {
    expect(keys({ purpose: 'formalNotice', autoReminders: null })).toEqual([
      'autoReminders',
      'registeredLetter',
    ]);
    for (const purpose of ['beforeDue', 'courteous', 'firm', 'statement', 'thanks', 'creditNote'] as const)
      expect(keys({ purpose })).toEqual([]);
  });

  it('puts the gravest first', () => {
    const all = keys({
      invoice: openInvoice({ status: 'canceled' }),
      standing: after(
        ['2026-05-01', { kind: 'dispute', on: true, text: '' }],
        ['2026-05-10', CREDIT],
        ['2026-05-12', reminderContent(2)],
      ),
      text: { subject: 'F-2026-021', body: '1,00 €' },
      readAt: 0,
      otherInvoices: [openInvoice({ number: 'F-3' })],
      autoReminders: null,
    });
    expect(all).toEqual([
      'notUnpaid',
      'creditNoteExists',
      'numberDiffers',
      'amountDiffers',
      'disputed',
      'remindedRecently',
      'readingOld',
      'otherLateInvoices',
      'autoReminders',
    ]);
  });

  it('adds up what a client owes before it says that it is too little', () => {
    const otherInvoices = [openInvoice({ number: 'F-2', amount: { minor: 1, currency: 'EUR' } })];
    const minimums = { EUR: 82_501 };
    expect(keys({ minimums, otherInvoices })).toEqual(['otherLateInvoices']);
    // In a currency of which nothing is said, any amount is chased.
    const other = [openInvoice({ number: 'F-2', amount: { minor: 1, currency: 'USD' } })];
    expect(keys({ minimums, otherInvoices: other })).toEqual(['otherLateInvoices']);
    expect(keys({ minimums, invoice: openInvoice({ amount: null }) })).toEqual([]);
  });

  it('stops where the letter would be wrong or one too many, and only notes all else', () => {
    const all = Object.keys(WARNINGS) as (keyof typeof WARNINGS)[];
    expect(all.filter((key) => rankOf(key) === 'note')).toEqual([
      ...['numberDiffers', 'numberMissing', 'amountDiffers', 'otherLateInvoices', 'underMinimum'],
      ...['weekend', 'holiday', 'readingOld', 'autoReminders', 'registeredLetter'],
    ]);
  });

  it('does not offer the statement from the statement', () => {
    const otherInvoices = [openInvoice({ number: 'F-2026-031' })];
    expect(keys({ purpose: 'statement', otherInvoices })).toEqual([]);
    expect(keys({ purpose: 'courteous', otherInvoices })).toEqual(['otherLateInvoices']);
  });

  it.each(['thanks', 'creditNote'] as const)(
    'holds no reason to wait against %s, but reads it',
    (purpose) => {
      const standingNow = after(
        ['2026-05-01', { kind: 'dispute', on: true, text: '' }],
        ['2026-05-10', CREDIT],
        ['2026-05-14', reminderContent(1)],
      );
      const more = { purpose, standing: standingNow, autoReminders: null };
      expect(keys({ ...more, invoice: openInvoice({ status: 'paid' }) })).toEqual([]);
      const text = { subject: 'F-2026-021', body: '' };
      expect(keys({ ...more, text })).toEqual(['numberDiffers']);
    },
  );
});
