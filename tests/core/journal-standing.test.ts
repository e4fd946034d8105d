/** How an invoice stands by its journal on a day. */
import { describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/journal';
import { effective } from '../../utils/core/journal-effective';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { filterFacts } from '../../utils/core/journal-standing';
import { planReminders } from '../../utils/core/reminder-plan';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import {
  fact,
  INVOICE,
  journal,
  journalOf,
  openInvoice,
  reminderContent,
  standing,
  standingAfter,
  stated,
  withdrawal,
} from './journal-entries';

const TODAY = '2026-05-15';

const after = standingAfter.bind(null, TODAY);

describe('standing', () => {
  it('says nothing of an invoice without entries', () => {
    expect(after()).toEqual({
      reminders: [],
      statements: [],
      count: 0,
      lastReminder: null,
      lastStatement: null,
      promise: null,
      deadline: null,
      disputed: null,
      snoozedUntil: null,
      unsure: null,
      creditNote: null,
      settled: false,
      note: null,
    });
  });

  it('counts the reminders and tells the last, by its day and not by its recording', () => {
    const { reminders, count, lastReminder } = after(
      ['2026-05-09', reminderContent(2)],
      ['2026-04-20', reminderContent(1)],
    );
    expect(count).toBe(2);
    expect(reminders).toEqual([
      { level: 1, day: '2026-04-20' },
      { level: 2, day: '2026-05-09' },
    ]);
    expect(lastReminder).toEqual({ day: '2026-05-09', daysAgo: 6, level: 2 });
  });

  it('counts no withdrawn reminder, and takes a corrected one as corrected', () => {
    const entries = [
      fact('a', 1, '2026-05-01', reminderContent(1)),
      fact('b', 2, '2026-05-09', reminderContent(2)),
      withdrawal('w', 3, 'b'),
      fact('c', 4, '2026-05-02', reminderContent(1), { corrects: 'a' }),
    ];
    expect(standing(journal(...entries), INVOICE, TODAY).reminders).toEqual([
      { level: 1, day: '2026-05-02' },
    ]);
  });

  it('tells of no other invoice, and of its own whatever blanks its name is printed with', () => {
    const entries = [
      fact('a', 1, TODAY, reminderContent(1), { invoice: { ...INVOICE, number: 'F-2026-02' } }),
      fact('b', 2, TODAY, reminderContent(1), { invoice: { ...INVOICE, client: 'Ozanne' } }),
      fact('c', 3, TODAY, reminderContent(2), {
        invoice: { ...INVOICE, client: 'Menuiserie\u00a0 Ozanne ' },
      }),
    ];
    expect(standing(journal(...entries), INVOICE, TODAY).reminders).toEqual([{ level: 2, day: TODAY }]);
  });

  it('is never negative days ago, should the computer think it is yesterday', () => {
    expect(after(['2026-05-16', reminderContent(1)]).lastReminder?.daysAgo).toBe(0);
  });

  it('knows a statement by every invoice it names, for this client only', () => {
    const statement: FactContent = {
      kind: 'statement',
      invoices: stated('F-2026-031', INVOICE.number),
      subject: 'Relevé',
    };
    const about = { ...INVOICE, number: 'F-2026-031' };
    const elsewhere = { ...INVOICE, number: 'F-9', client: 'Lumen' };
    const record = journal(
      fact('a', 1, '2026-05-12', statement, { invoice: about }),
      fact('b', 2, '2026-05-14', statement, { invoice: elsewhere }),
    );
    expect(standing(record, INVOICE, TODAY).lastStatement).toEqual({ day: '2026-05-12', daysAgo: 3 });
    expect(standing(record, INVOICE, TODAY).lastReminder).toBeNull();
    expect(standing(record, { ...about, number: 'F-1' }, TODAY).lastStatement).toBeNull();
  });

  it('takes a promise as broken the day after its day, not on it, and not when it was kept', () => {
    const promise = (date: string): [string, FactContent] => [
      '2026-05-01',
      { kind: 'promise', date, text: 't' },
    ];
    expect(after(promise('2026-05-15')).promise).toEqual({ date: '2026-05-15', text: 't', broken: false });
    expect(after(promise('2026-05-14')).promise?.broken).toBe(true);
    expect(after(promise('2026-05-14'), ['2026-05-14', { kind: 'settled' }]).promise?.broken).toBe(false);
    const credited: FactContent = { kind: 'creditNote', creditNoteNumber: null, reason: null };
    expect(after(promise('2026-05-14'), ['2026-05-14', credited]).promise?.broken).toBe(false);
    expect(after(promise('2026-05-01'), promise('2026-05-20')).promise?.date).toBe('2026-05-20');
  });

  it('lets a deadline run up to and including its day', () => {
    const deadline = (date: string): [string, FactContent] => ['2026-05-01', { kind: 'deadline', date }];
    expect(after(deadline('2026-05-15')).deadline).toEqual({ date: '2026-05-15', running: true });
    expect(after(deadline('2026-05-14')).deadline).toEqual({ date: '2026-05-14', running: false });
  });

  it('ends a dispute when told so', () => {
    const on: [string, FactContent] = ['2026-05-01', { kind: 'dispute', on: true, text: 'wrong goods' }];
    expect(after(on).disputed).toEqual({ day: '2026-05-01', text: 'wrong goods' });
    expect(after(on, ['2026-05-02', { kind: 'dispute', on: false, text: '' }]).disputed).toBeNull();
  });

  it('wakes a snoozed invoice on the day', () => {
    const snooze = (until: string | null): [string, FactContent] => ['2026-05-01', { kind: 'snooze', until }];
    expect(after(snooze('2026-05-16')).snoozedUntil).toBe('2026-05-16');
    expect(after(snooze('2026-05-15')).snoozedUntil).toBeNull();
    expect(after(snooze('2026-05-16'), snooze(null)).snoozedUntil).toBeNull();
  });

  it('follows settling and its way back, credit notes, thanks and the note', () => {
    expect(after(['2026-05-01', { kind: 'settled' }]).settled).toBe(true);
    expect(after(['2026-05-01', { kind: 'settled' }], ['2026-05-02', { kind: 'unsettled' }]).settled).toBe(
      false,
    );
    const credit: [string, FactContent] = [
      '2026-05-02',
      { kind: 'creditNote', creditNoteNumber: 'A-1', reason: 'duplicate' },
    ];
    expect(after(credit).creditNote).toEqual({ number: 'A-1', day: '2026-05-02', sent: false });
    const sent: [string, FactContent] = ['2026-05-03', { kind: 'creditNoteSent' }];
    expect(after(credit, sent).creditNote?.sent).toBe(true);
    // The one that was sent is not the one made last.
    const second: [string, FactContent] = [
      '2026-05-04',
      { kind: 'creditNote', creditNoteNumber: 'A-2', reason: 'discount' },
    ];
    expect(after(credit, sent, second).creditNote).toEqual({ number: 'A-2', day: '2026-05-04', sent: false });
    expect(after(credit, second, ['2026-05-05', { kind: 'creditNoteSent' }]).creditNote?.sent).toBe(true);
    expect(after(['2026-05-03', { kind: 'note', text: ' call back ' }]).note).toBe('call back');
    expect(
      after(['2026-05-03', { kind: 'note', text: 'x' }], ['2026-05-04', { kind: 'note', text: '' }]).note,
    ).toBeNull();
  });
});

describe('filterFacts', () => {
  const lumen = { ...INVOICE, number: 'F-7', client: 'Lumen' };
  const facts = effective(
    journal(
      fact('a', 1, '2026-05-01', reminderContent(1)),
      fact('b', 2, '2026-05-02', { kind: 'call', text: '' }),
      fact(
        'c',
        3,
        '2026-05-03',
        { kind: 'statement', invoices: stated('F-8'), subject: '' },
        { invoice: lumen },
      ),
    ),
  );
  const ids = (filter: Parameters<typeof filterFacts>[1]) => filterFacts(facts, filter).map(({ id }) => id);

  it('narrows by kind, client, number and days, each at both ends', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ kinds: ['call', 'statement'] })).toEqual(['b', 'c']);
    expect(ids({ client: 'Lumen' })).toEqual(['c']);
    expect(ids({ number: 'F-8' })).toEqual(['c']);
    expect(ids({ number: 'F-7' })).toEqual(['c']);
    expect(ids({ from: '2026-05-02' })).toEqual(['b', 'c']);
    expect(ids({ to: '2026-05-02' })).toEqual(['a', 'b']);
    expect(ids({ client: 'Lumen', kinds: ['call'] })).toEqual([]);
  });
});

describe('planReminders', () => {
  const plan = (...facts: Parameters<typeof journalOf>) =>
    planReminders([openInvoice()], invoiceFacts(journalOf(...facts), null), DEFAULT_SETTINGS, TODAY)[0];

  it('takes late invoices only, the longest overdue first', () => {
    const list = [
      openInvoice({ number: 'paid', status: 'paid' }),
      openInvoice({ number: 'today', dueDate: TODAY }),
      openInvoice({ number: 'b', dueDate: '2026-05-01' }),
      openInvoice({ number: 'a', dueDate: '2026-04-01' }),
    ];
    const planned = planReminders(list, invoiceFacts(journal(), null), DEFAULT_SETTINGS, TODAY);
    expect(planned.map((one) => [one.invoice.number, one.daysLate, one.rest === null])).toEqual([
      ['a', 44, true],
      ['b', 14, true],
    ]);
  });

  it('proposes by the journal: the next level, once the last reminder is old enough', () => {
    expect(plan(['2026-05-01', reminderContent(1)])).toMatchObject({ proposal: { level: 2 }, rest: null });
    expect(plan(['2026-05-12', reminderContent(1)])).toMatchObject({
      proposal: { level: 2, due: false },
      rest: 'tooSoon',
    });
  });

  it.each<[string, FactContent, FactContent]>([
    [
      'promise',
      { kind: 'promise', date: TODAY, text: '' },
      { kind: 'promise', date: '2026-05-14', text: '' },
    ],
    ['deadline', { kind: 'deadline', date: TODAY }, { kind: 'deadline', date: '2026-05-14' }],
    ['dispute', { kind: 'dispute', on: true, text: '' }, { kind: 'dispute', on: false, text: '' }],
    ['snooze', { kind: 'snooze', until: '2026-05-16' }, { kind: 'snooze', until: TODAY }],
    ['settled', { kind: 'settled' }, { kind: 'unsettled' }],
    ['credit note', { kind: 'creditNote', creditNoteNumber: null, reason: null }, { kind: 'thanks' }],
    [
      'statement',
      { kind: 'statement', invoices: stated(INVOICE.number), subject: '' },
      { kind: 'statement', invoices: [], subject: '' },
    ],
  ])('passes over an invoice with a %s that asks to wait', (name, waits, goesOn) => {
    expect(plan(['2026-05-10', waits])?.rest).not.toBeNull();
    const day = name === 'statement' ? '2026-05-08' : '2026-05-10';
    expect(plan([day, goesOn])?.rest).toBeNull();
  });
});
