/** The pack's journal and credit notes: of the period, what holds, and only amounts that are known. */
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import type { FactContent, JournalEntry } from '../../utils/core/journal';
import { actionOf } from '../../utils/core/facts';
import { withdrawnFacts } from '../../utils/core/journal-effective';
import { fact, INVOICE, journal, reminderContent, stated, withdrawal } from './journal-entries';
import { invoice, packOf, rowsOf } from './pack-data';

const PERIOD = { from: '2026-05-01', to: '2026-05-31' };
const call = (text: string): FactContent => ({ kind: 'call', text });

describe('the journal of actions', () => {
  const rows = (entries: readonly JournalEntry[]) =>
    rowsOf(packOf([invoice()], entries, { period: PERIOD }), 'journal', [
      'day',
      'action',
      'level',
      'text',
      'date',
      'corrected',
    ]);

  it('holds the facts of the period, both its days included, in their order', () => {
    const days = ['2026-04-30', '2026-05-31', '2026-05-01', '2026-06-01'];
    const found = rows(days.map((day, at) => fact(`c${at}`, at, day, call(day))));
    expect(found.map(([day]) => day)).toEqual(['2026-05-01', '2026-05-31']);
  });

  it('gives the last word on a corrected fact, and nothing of a withdrawn one', () => {
    const found = rows([
      fact('a', 1, '2026-05-02', call('one')),
      fact('b', 2, '2026-05-02', call('two'), { corrects: 'a' }),
      fact('c', 3, '2026-05-03', call('gone')),
      withdrawal('w', 4, 'c'),
    ]);
    expect(found).toEqual([['2026-05-02', 'journal_kind_call', null, 'two', null, 'pack_yes']]);
  });

  it('keeps what each kind says', () => {
    const found = rows([
      fact('a', 1, '2026-05-02', reminderContent(2)),
      fact('b', 2, '2026-05-03', { kind: 'promise', date: '2026-06-09', text: 'par téléphone' }),
      fact('c', 3, '2026-05-04', { kind: 'dispute', on: false, text: 'levé' }),
      fact('d', 4, '2026-05-05', { kind: 'snooze', until: null }),
      fact('e', 5, '2026-05-06', { kind: 'note', text: ' ' }),
    ]);
    expect(found.map((row) => row.slice(1, 5))).toEqual([
      ['journal_kind_reminder', 2, 'Facture F-2026-022', null],
      ['journal_kind_promise', null, 'par téléphone', '2026-06-09'],
      ['journal_kind_disputeOver', null, 'levé', null],
      ['journal_kind_snoozeOver', null, null, null],
      ['journal_kind_noteCleared', null, ' ', null],
    ]);
  });

  it('names every invoice of a grouped statement', () => {
    const entry = fact('a', 1, '2026-05-02', {
      kind: 'statement',
      invoices: stated('F-1', 'F-2'),
      subject: 'x',
    });
    expect(actionOf(entry)).toBe('statement');
    const pack = packOf([invoice()], [entry], { period: PERIOD });
    expect(rowsOf(pack, 'journal', ['number'])).toEqual([['F-1, F-2']]);
  });
});

describe('credit notes', () => {
  const creditNote: FactContent = { kind: 'creditNote', creditNoteNumber: 'AV-7', reason: 'duplicate' };
  const columns = ['number', 'creditNote', 'reason', 'sent', 'invoiceAmount', 'credited'] as const;

  it('of a canceled invoice are its whole amount', () => {
    const entries = [
      fact('a', 1, '2026-05-02', creditNote),
      fact('b', 2, '2026-05-04', { kind: 'creditNoteSent' }),
    ];
    const pack = packOf([invoice({ status: 'canceled' })], entries, { period: PERIOD });
    expect(rowsOf(pack, 'creditNotes', columns)).toEqual([
      ['F-2026-022', 'AV-7', 'creditReason_duplicate', '2026-05-04', '10000 EUR', '10000 EUR'],
    ]);
    expect(rowsOf(pack, 'creditNotes', ['credited', 'currency'], 'sums')).toEqual([['10000 EUR', 'EUR']]);
  });

  it('of which an invoice has two have no amount each: the whole was credited once, not twice', () => {
    const entries = [
      fact('a', 1, '2026-04-02', creditNote),
      fact('b', 2, '2026-05-04', { ...creditNote, creditNoteNumber: 'AV-8' }),
    ];
    const pack = packOf([invoice({ status: 'canceled' })], entries, { period: PERIOD });
    expect(rowsOf(pack, 'creditNotes', ['creditNote', 'credited'])).toEqual([['AV-8', null]]);
    const both = packOf([invoice({ status: 'canceled' })], entries);
    expect(rowsOf(both, 'creditNotes', ['creditNote', 'credited'])).toEqual([
      ['AV-7', null],
      ['AV-8', null],
    ]);
    expect(rowsOf(both, 'creditNotes', ['credited'], 'sums')).toEqual([]);
  });

  it('of one invoice were each sent on a day of its own, or not at all', () => {
    const sent = (id: string, at: number, day: string) => fact(id, at, day, { kind: 'creditNoteSent' });
    const entries = [
      fact('a', 1, '2026-05-02', creditNote),
      sent('b', 2, '2026-05-03'),
      fact('c', 3, '2026-05-04', { ...creditNote, creditNoteNumber: 'AV-8' }),
    ];
    const rows = (...more: typeof entries) =>
      rowsOf(packOf([invoice({ status: 'paid' })], [...entries, ...more]), 'creditNotes', [
        'creditNote',
        'sent',
      ]);
    expect(rows()).toEqual([
      ['AV-7', '2026-05-03'],
      ['AV-8', null],
    ]);
    expect(rows(sent('d', 4, '2026-05-06'))).toEqual([
      ['AV-7', '2026-05-03'],
      ['AV-8', '2026-05-06'],
    ]);
  });

  it('of one of two invoices with that number and client have the date and amount of the canceled one', () => {
    const entries = [fact('a', 1, '2026-05-02', creditNote)];
    const twin = invoice({ issueDate: '2026-02-02', amount: { minor: 700, currency: 'EUR' } });
    const rows = (...statuses: [Invoice['status'], Invoice['status']]) =>
      rowsOf(
        packOf([invoice({ status: statuses[0] }), { ...twin, status: statuses[1] }], entries),
        'creditNotes',
        ['issueDate', 'invoiceAmount', 'credited'],
      );
    expect(rows('canceled', 'unpaid')).toEqual([['2026-01-01', '10000 EUR', '10000 EUR']]);
    expect(rows('unpaid', 'canceled')).toEqual([['2026-02-02', '700 EUR', '700 EUR']]);
    // Nothing tells which of them is meant.
    expect(rows('paid', 'paid')).toEqual([[null, null, null]]);
    expect(rows('canceled', 'canceled')).toEqual([[null, null, null]]);
  });

  it('of an invoice that stays paid, or was never read, have no amount', () => {
    const entries = [
      fact('a', 1, '2026-05-02', creditNote),
      fact(
        'b',
        2,
        '2026-05-03',
        { ...creditNote, reason: 'own words' },
        {
          invoice: { number: 'X', client: 'Nobody', issueDate: null },
        },
      ),
    ];
    const pack = packOf([invoice({ status: 'paid' })], entries, { period: PERIOD });
    expect(rowsOf(pack, 'creditNotes', columns)).toEqual([
      ['X', 'AV-7', 'own words', null, null, null],
      ['F-2026-022', 'AV-7', 'creditReason_duplicate', null, '10000 EUR', null],
    ]);
    expect(rowsOf(pack, 'creditNotes', ['credited'], 'sums')).toEqual([]);
  });
});

describe('withdrawn facts', () => {
  it('are told with their last word and what withdrew them; a restored one is not', () => {
    const entries = [
      fact('a', 1, '2026-05-02', call('one')),
      fact('b', 2, '2026-05-02', call('two'), { corrects: 'a' }),
      withdrawal('w', 3, 'a'),
      fact('c', 4, '2026-05-02', call('kept')),
      withdrawal('x', 5, 'c'),
      { ...withdrawal('y', 6, 'x') },
    ];
    const found = withdrawnFacts(journal(...entries));
    expect(found.map(({ fact: { id }, by }) => [id, by.map((one) => one.id)])).toEqual([['b', ['w']]]);
    expect(found[0]?.fact.invoice).toEqual(INVOICE);
  });
});
