/** The shapes of what is stored, checked at the boundary: nothing unparsed goes into a figure. */
import * as z from 'zod/mini';
import { isDay } from '../core/day';
import { E_INVOICE_STATES } from '../core/e-invoice';
import { FIELDS, STATUSES, type RowReading } from '../core/invoice';
import { LIMITS } from '../core/limits';
import type { Ledger, LedgerEntry, PageReport, ViewCoverage, ViewRows } from '../core/ledger';
import { REASONS } from '../core/reading';
import type { HostTotals, PagePosition } from '../core/snapshot';
import { LEDGER_STEPS, NO_STEPS } from './migrations';
import type { RecordKind } from './records';

/** A page may print anything in a cell; what is kept of it is bounded, and one endless text costs no other row its place. */
export const text = z.string().check(z.overwrite((printed) => printed.slice(0, LIMITS.kept)));
export const day = z.string().check(z.refine(isDay));
/** The end of the year 9999, after which no day can be written: milliseconds since 1970. */
export const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const instant = z.number().check(z.gte(0), z.lte(LATEST));
const whole = z.number().check(z.int(), z.gte(0));
const reason = z.enum(REASONS);

export const money = z.object({
  minor: z.number().check(z.refine(Number.isSafeInteger)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const unreadable = z.object({
  kind: z.literal('unreadable'),
  reason,
  field: z.enum(FIELDS),
  seen: text,
  number: text,
  client: text,
});

export const invoice = z.object({
  kind: z.literal('invoice'),
  number: text,
  client: text,
  type: z.nullable(text),
  issueDate: z.nullable(day),
  dueDate: z.nullable(day),
  status: z.enum(STATUSES),
  amount: z.nullable(money),
  overdueMark: z.nullable(z.boolean()),
  remaining: z.optional(money),
  eInvoice: z.optional(z.enum(E_INVOICE_STATES)),
});

const rowReading = z.discriminatedUnion('kind', [invoice, unreadable]) satisfies z.ZodMiniType<RowReading>;

const position = z.object({
  page: z.nullable(whole),
  pages: z.nullable(whole),
  items: z.nullable(whole),
  more: z.nullable(z.boolean()),
}) satisfies z.ZodMiniType<PagePosition>;

const totals = {
  unpaid: z.nullable(z.array(money)),
  late: z.nullable(z.array(money)),
};

/** Many short names: what they may be made of is all that is asked. */
const rowNames = z.string().check(z.regex(/^[0-9a-z ]*$/));

export const pageReport = z.object({
  slug: text,
  locale: text,
  at: instant,
  changed: z.array(rowReading),
  nameless: z.array(unreadable),
  shown: whole,
  tab: z.nullable(text),
  whole: z.nullable(z.boolean()),
  position,
  totals: z.object(totals) satisfies z.ZodMiniType<HostTotals>,
  asked: z.optional(text),
  sort: z.optional(text),
  standing: z.optional(z.object({ names: rowNames, isAll: z.boolean() })),
}) satisfies z.ZodMiniType<PageReport>;

const entry = z.object({
  reading: rowReading,
  readAt: instant,
  formerly: z.optional(z.array(text)),
  numbers: z.optional(z.array(text)),
  firstSeenAt: z.optional(instant),
  absent: z.optional(z.object({ kind: z.enum(['gone', 'unsure']), at: instant })),
  paidBetween: z.optional(z.object({ after: instant, by: instant })),
}) satisfies z.ZodMiniType<LedgerEntry>;

const viewRows = z.object({
  asked: text,
  sort: text,
  pages: z.record(z.string(), z.object({ at: instant, names: rowNames })),
  met: rowNames,
  expected: rowNames,
  isFull: z.boolean(),
}) satisfies z.ZodMiniType<ViewRows>;

const view = z.object({
  whole: z._default(z.nullable(z.boolean()), null),
  position,
  pagesRead: z.array(whole),
  shown: whole,
  since: instant,
  readAt: instant,
  nameless: z.record(z.string(), z.array(unreadable)),
  rows: z.optional(viewRows),
}) satisfies z.ZodMiniType<ViewCoverage>;

export const ledger = z.object({
  slug: text,
  locale: text,
  entries: z.record(z.string(), entry),
  views: z.record(z.string(), view),
  hostTotals: z.nullable(z.object({ ...totals, readAt: instant })),
  unrecognised: z.nullable(z.object({ reason, looked: text, at: instant })),
  lastReadAt: instant,
}) satisfies z.ZodMiniType<Ledger>;

export const LEDGER: RecordKind<Ledger> = { schema: ledger, steps: LEDGER_STEPS };

/** What is known beside the ledgers: which organisation was seen last, and whether a record had to be set aside. */
const meta = z.object({
  lastSlug: z.nullable(text),
  /** Instant at which a record that could not be parsed was set aside; 0 when never. */
  setAsideAt: instant,
});
export type Meta = z.infer<typeof meta>;
export const META: RecordKind<Meta> = { schema: meta, steps: NO_STEPS };
