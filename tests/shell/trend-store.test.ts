/** The record of the days: noted by the background after each report, one point a day, in the backup, left when damaged. */
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/core/day';
import type { EntryDraft } from '../../utils/core/journal';
import { exportAll, importAll, wipeAll } from '../../utils/store/backup';
import { record } from '../../utils/store/records';
import { loadTrend, trendKey } from '../../utils/store/trend-store';
import { createWriteQueue } from '../../utils/store/write-queue';
import { startBackground } from './background';
import { area, clock, fillStorage, freshStorage, stored } from './journal-storage';
import { invoice, report } from './popup-ledgers';

const SLUG = 'atelier-moreau-1234';
const AT = new Date(2026, 2, 12, 10).getTime();
const DAY = 86_400_000;
const eur = (minor: number) => [{ minor, currency: 'EUR' }];
const read = (at: number, minor: number) =>
  report({ at, changed: [invoice({ amount: { minor, currency: 'EUR' } })] });

beforeEach(freshStorage);

describe('the record of the days', () => {
  it('has one point for each day on which something was read: how it stood last', async () => {
    const time = clock(AT);
    const { ask } = startBackground(time.now);
    await ask('report', { report: read(AT, 100) });
    await ask('report', { report: read(AT + 1, 200) });
    time.move(2 * DAY);
    await ask('report', { report: read(AT + 2 * DAY, 300) });
    expect((await loadTrend(SLUG)).points).toEqual([
      { day: dayOf(new Date(AT)), unpaid: [], late: eur(200), whole: true },
      { day: dayOf(new Date(AT + 2 * DAY)), unpaid: [], late: eur(300), whole: true },
    ]);
  });

  it('follows what is recorded, too', async () => {
    const { ask } = startBackground(() => AT);
    await ask('report', { report: read(AT, 100) });
    const { number, client, issueDate } = invoice();
    const settled: EntryDraft = {
      ...{ id: 'a', day: '2026-03-12', corrects: null, kind: 'settled' as const },
      invoice: { number, client, issueDate },
    };
    expect((await ask('journal', { slug: SLUG, entries: [settled] })).ok).toBe(true);
    expect((await loadTrend(SLUG)).points.map(({ late }) => late)).toEqual([[]]);
  });

  it('sets a damaged record aside, leaves a newer one alone, and fails no report for want of room', async () => {
    await area.set({ [trendKey(SLUG)]: record({ slug: SLUG, points: [{ day: 'x' }] }) });
    const { ask } = startBackground(() => AT);
    await ask('report', { report: read(AT, 100) });
    expect(Object.keys(await stored())).toContain(`aside:${AT}:${trendKey(SLUG)}`);
    expect((await loadTrend(SLUG)).points).toHaveLength(1);
    const newer = { version: 99, data: 'of tomorrow' };
    await area.set({ [trendKey(SLUG)]: newer });
    expect(await ask('report', { report: read(AT, 200) })).toEqual({ ok: true, value: null });
    expect((await stored())[trendKey(SLUG)]).toEqual(newer);
    expect((await loadTrend(SLUG)).points).toEqual([]);
    fillStorage();
    expect(await ask('report', { report: read(AT, 300) })).toMatchObject({ problem: 'storageFull' });
  });

  it('travels in the file of all data: days that are known here stay, the others come', async () => {
    const { ask } = startBackground(() => AT);
    await ask('report', { report: read(AT, 100) });
    const earlier = { day: '2026-03-01', unpaid: eur(1), late: eur(2), whole: null };
    const { points } = await loadTrend(SLUG);
    await area.set({ [trendKey(SLUG)]: record({ slug: SLUG, points: [earlier, ...points] }) });
    const { text, leftOut } = await exportAll(AT);
    expect(leftOut).toEqual([]);
    await wipeAll(createWriteQueue());
    expect((await loadTrend(SLUG)).points).toEqual([]);
    await ask('report', { report: read(AT, 999) });
    expect((await importAll(text, [], AT, createWriteQueue())).kind).toBe('imported');
    expect((await loadTrend(SLUG)).points).toEqual([earlier, { ...points[0], late: eur(999) }]);
    await area.set({ [trendKey(SLUG)]: 'damaged' });
    expect((await exportAll(AT)).leftOut).toEqual([trendKey(SLUG)]);
  });
});
