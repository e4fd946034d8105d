/** The daily record of what was unpaid and late, one record for each organisation; the background alone writes it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Day } from '../core/day';
import type { Ledger } from '../core/ledger';
import { summarise } from '../core/totals';
import { emptyTrend, pointOf, withPoint, type Trend, type TrendPoint } from '../core/trend';
import { NO_STEPS } from './migrations';
import { parseRecord, record, setAside, type Parsed, type RecordKind } from './records';
import { day, money, text } from './schemas';
import type { WriteQueue } from './write-queue';

const PREFIX = 'trend:';

export const trendKey = (slug: string): string => PREFIX + slug;

/** The slugs of all trends among the keys of the storage area. */
export const trendSlugs = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));

const point = z.object({
  day,
  unpaid: z.array(money),
  late: z.array(money),
  whole: z.nullable(z.boolean()),
}) satisfies z.ZodMiniType<TrendPoint>;

export const storedTrend = z.object({
  slug: text,
  points: z.array(point),
}) satisfies z.ZodMiniType<Trend>;

const TREND: RecordKind<Trend> = { schema: storedTrend, steps: NO_STEPS };

export const readTrend = (stored: Readonly<Record<string, unknown>>, slug: string): Parsed<Trend> =>
  parseRecord(stored[trendKey(slug)], TREND);

export const trendRecord = (trend: Trend): Record<string, unknown> => ({
  [trendKey(trend.slug)]: record(trend),
});

/** The trend of an organisation; an empty one where there is none that can be read. Throws when the storage does. */
export async function loadTrend(slug: string): Promise<Trend> {
  const parsed = readTrend(await browser.storage.local.get(trendKey(slug)), slug);
  return parsed.kind === 'value' ? parsed.value : emptyTrend(slug);
}

/**
 * Notes how an organisation stood at the end of a reading made on `today`; `now` is that instant, milliseconds since
 * 1970. It is no figure of its own: without room, or where a sum would not be exact, the day has no point.
 */
export async function noteTrend(ledger: Ledger, today: Day, now: number, queue: WriteQueue): Promise<void> {
  await queue(async () => {
    const { slug } = ledger;
    const key = trendKey(slug);
    const parsed = readTrend(await browser.storage.local.get(key), slug);
    if (parsed.kind === 'newer') return;
    if (parsed.kind === 'corrupt') await setAside(key, parsed.raw, now);
    const before = parsed.kind === 'value' ? parsed.value : emptyTrend(slug);
    const next = pointOf(summarise(ledger, today), today);
    const last = before.points.find((one) => one.day === today);
    if (JSON.stringify(last) === JSON.stringify(next)) return;
    await browser.storage.local.set(trendRecord(withPoint(before, next)));
  }).catch(() => undefined);
}
