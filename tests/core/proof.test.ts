/** Our sums held against the totals of the host: equal, or how far apart, and the reasons that what was read gives. */
import { describe, expect, it } from 'vitest';
import { invoicesNow } from '../../utils/core/invoices-now';
import type { UnreadableRow } from '../../utils/core/invoice';
import { emptyJournal, type Journal } from '../../utils/core/journal';
import { unreadableOf, type Ledger, type PageReport } from '../../utils/core/ledger';
import { proofOf } from '../../utils/core/proof';
import { coverageOf } from '../../utils/core/totals';
import { fact } from './journal-entries';
import { after, MINUTE, NOON, page, row, rows, view } from './view-reports';

const TODAY = '2026-03-12';
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const late = (...sums: { minor: number; currency: string }[]): Partial<PageReport> => ({
  totals: { unpaid: null, late: sums },
});
const proof = (ledger: Ledger, journal: Journal = emptyJournal('a-1'), now = NOON + 10 * MINUTE) =>
  proofOf(ledger, invoicesNow(ledger, journal), coverageOf(ledger, TODAY), unreadableOf(ledger).length, now);

describe('the proof', () => {
  it('is none without totals, and equal to the cent', () => {
    expect(proof(after(view(rows(1, 3)))).kind).toBe('none');
    expect(proof(after(view(rows(1, 3), late(eur(30_000)))))).toMatchObject({ kind: 'equal', reasons: [] });
  });

  it('tells the gap, ours less the host’s, and that the rest was not read', () => {
    const told = proof(after(page(1, [3, 30], rows(1, 10), late(eur(300_000)))));
    expect(told).toMatchObject({
      kind: 'differs',
      gaps: [{ name: 'late', ours: eur(100_000), host: eur(300_000), gap: eur(-200_000) }],
      reasons: ['notRead'],
    });
  });

  it('says when nothing that was read explains it', () => {
    expect(proof(after(view(rows(1, 3), late(eur(29_999))))).reasons).toEqual(['unknown']);
  });

  it('compares 0 where the host prints it, and leaves out a currency that it does not print', () => {
    const swiss = row('F-9', { amount: { minor: 500, currency: 'CHF' } });
    expect(proof(after(view([swiss], late(eur(0)))))).toMatchObject({ kind: 'equal', unprinted: ['CHF'] });
    expect(proof(after(view([swiss, row('F-1')], late(eur(0)))))).toMatchObject({
      ...{ kind: 'differs', reasons: ['otherCurrency'] },
    });
  });

  it('names part payments first where they are the whole of the gap, be they read or entered', () => {
    const part = row('F-1', { remaining: eur(4_000) });
    const read = after(page(1, [2, 20], [part, row('F-2')], late(eur(20_000))));
    expect(proof(read)).toMatchObject({ deducted: [eur(6_000)], reasons: ['partPayment', 'notRead'] });
    const other = after(page(1, [2, 20], [part, row('F-2')], late(eur(50_000))));
    expect(proof(other).reasons).toEqual(['notRead', 'partPayment']);
    const entered = fact(
      ...(['p', NOON, TODAY] as const),
      { kind: 'payment', amount: eur(1_000), text: '' },
      { invoice: { number: 'F-1', client: 'HABITAT', issueDate: '2026-02-01' } },
    );
    const told = proof(after(view([row('F-1')], late(eur(10_000)))), { slug: 'a-1', entries: [entered] });
    expect(told).toMatchObject({ gaps: [{ gap: eur(-1_000) }], reasons: ['partPayment'] });
  });

  it('says that rows could not be read, and that some were seen long before the totals', () => {
    const unread: UnreadableRow = {
      ...{ kind: 'unreadable', reason: 'amountUnreadable', field: 'amount', seen: '?' },
      ...{ number: 'F-7', client: 'X' },
    };
    expect(proof(after(view([row('F-1'), unread], late(eur(20_000))))).reasons).toEqual(['unreadable']);
    const [one, two] = [page(1, [2, 4], rows(1, 2)), page(2, [2, 4], rows(3, 4), late(eur(1)))];
    const old = after(one, { ...two, at: NOON + 40 * MINUTE });
    expect(proof(old, undefined, NOON + 41 * MINUTE).reasons).toEqual(['stale']);
  });

  it('compares for the day on which the totals were read', () => {
    const soon = row('F-1', { dueDate: '2026-03-11' });
    const yesterday = NOON - 24 * 60 * MINUTE;
    const totals = { unpaid: [eur(10_000)], late: [eur(0)] };
    expect(proof(after(view([soon], { at: yesterday, totals })))).toMatchObject({
      ...{ kind: 'equal', day: '2026-03-11' },
    });
  });
});

describe('a clock that was a year ahead, and was put right', () => {
  const YEAR = 365 * 24 * 60 * MINUTE;
  const ahead = (report: PageReport, at = 0): PageReport => ({ ...report, at: NOON + YEAR + at });
  const future = [page(1, [2, 4], rows(1, 2)), page(2, [2, 4], rows(3, 4))].map((one, at) => ahead(one, at));

  it('has read nothing that counts as read today, and its totals are stale', () => {
    const ledger = after(...future.map((one) => ({ ...one, ...late(eur(1)) })));
    expect(coverageOf(ledger, TODAY)).toMatchObject({ allPages: false, stale: 4, read: 4, newest: null });
    expect(proof(ledger).reasons).toContain('stale');
  });

  it('hides no reading from then on, and nothing that goes', () => {
    const now = [page(1, [2, 4], rows(1, 2)), page(2, [2, 4], rows(3, 4))].map((one, at) => ({
      ...one,
      at: NOON + MINUTE + at,
    }));
    const ledger = after(...future, ...now);
    expect(coverageOf(ledger, TODAY)).toMatchObject({ allPages: true, stale: 0, newest: NOON + MINUTE + 1 });
    const less = after(...future, ...now, {
      ...page(1, [1, 3], [...rows(1, 1), ...rows(3, 4)]),
      at: NOON + 2 * MINUTE,
    });
    expect(coverageOf(less, TODAY)).toMatchObject({ allPages: true, read: 3 });
  });
});
