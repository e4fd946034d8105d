/** The shapes of what is stored, checked at the boundary: nothing unparsed goes into a figure. */
import * as z from 'zod/mini';
import { isDay } from '../core/day';
import type { RowReading } from '../core/invoice';
import type { Ledger, LedgerEntry, PageReport, ViewCoverage } from '../core/ledger';
import type { ReasonKey } from '../core/reading';
import type { HostTotals, PagePosition } from '../core/snapshot';

/** A page may print anything in a cell; what is kept of it is bounded, and one endless text costs no other row its place. */
const text = z.string().check(z.overwrite((printed) => printed.slice(0, 20_000)));
const day = z.string().check(z.refine(isDay));
const instant = z.number().check(z.gte(0));
const whole = z.number().check(z.int(), z.gte(0));
const reason = z.string() as unknown as z.ZodMiniType<ReasonKey>;

const money = z.object({
  minor: z.number().check(z.refine(Number.isSafeInteger)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const unreadable = z.object({
  kind: z.literal('unreadable'),
  reason,
  field: z.enum(['client', 'number', 'issueDate', 'dueDate', 'status', 'amount']),
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
  status: z.enum(['draft', 'unpaid', 'paid', 'canceled']),
  amount: z.nullable(money),
  overdueMark: z.nullable(z.boolean()),
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
}) satisfies z.ZodMiniType<PageReport>;

const entry = z.object({
  reading: rowReading,
  readAt: instant,
  formerly: z.optional(z.array(text)),
}) satisfies z.ZodMiniType<LedgerEntry>;

const view = z.object({
  whole: z._default(z.nullable(z.boolean()), null),
  position,
  pagesRead: z.array(whole),
  shown: whole,
  since: instant,
  readAt: instant,
  nameless: z.record(z.string(), z.array(unreadable)),
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

/** What is known beside the ledgers: which organisation was seen last, and whether a record had to be set aside. */
export const meta = z.object({
  lastSlug: z.nullable(text),
  /** Instant at which a record that could not be parsed was set aside; 0 when never. */
  setAsideAt: instant,
});
export type Meta = z.infer<typeof meta>;
