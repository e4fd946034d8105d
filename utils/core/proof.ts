/** Our sums held against the totals that the host prints: equal, or how far apart they are and why that may be. */
import { dayOf, type Day } from './day';
import type { Invoice } from './invoice';
import { isPastDue } from './lateness';
import type { Ledger } from './ledger';
import { lastSeen } from './last-seen';
import { sumByCurrency, type Money } from './money';
import { owed, sumOwed } from './owed';
import { isPartial, type Coverage } from './totals';

export const TOTAL_NAMES = ['late', 'unpaid'] as const;
export type TotalName = (typeof TOTAL_NAMES)[number];

/** Why the two may differ, each once, told in the words `popup_gap_<key>`. */
export const GAP_REASONS = [
  /** Not every invoice was read, or one of which it is not sure that it still stands there is not counted. */
  'notRead',
  /** Rows could not be read, and are in no sum. */
  'unreadable',
  /** We know of invoices in a currency that the host prints no total in. */
  'otherCurrency',
  /** A part was paid, which the host does not deduct. */
  'partPayment',
  /** Invoices were seen last some time before the host's totals were, or by a clock that was wrong. */
  'stale',
  /** Nothing that was read explains it. */
  'unknown',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

export interface TotalGap {
  readonly name: TotalName;
  readonly ours: Money;
  readonly host: Money;
  /** Ours less the host's. */
  readonly gap: Money;
}

export interface Proof {
  readonly kind: 'equal' | 'differs' | 'none';
  /** The day on which the host's totals were read, for which both are compared; null without any. */
  readonly day: Day | null;
  /** The totals that were compared, and the currencies in which the host prints them. */
  readonly compared: readonly TotalName[];
  readonly currencies: readonly string[];
  readonly gaps: readonly TotalGap[];
  /** The likeliest first; empty unless they differ. */
  readonly reasons: readonly GapReason[];
  /** What is deducted for part payments in what differs; the currencies of ours without a total of the host. */
  readonly deducted: readonly Money[];
  readonly unprinted: readonly string[];
}

/** Readings this much older than the host's totals may be overtaken by them, in milliseconds. */
const OVERTAKEN = 10 * 60_000;

/**
 * Compares for the day on which the host's totals were read: what was not due then may be late now. `invoices` are those
 * of the ledger as they stand now; `coverage` is of them. A host that prints one currency alone speaks of that one.
 */
export function proofOf(
  ledger: Ledger,
  invoices: readonly Invoice[],
  coverage: Coverage,
  unreadable: number,
  now: number,
): Proof {
  const host = ledger.hostTotals;
  const compared = TOTAL_NAMES.filter((name) => (host?.[name] ?? []).length > 0);
  if (host === null || compared.length === 0) return { kind: 'none', day: null, ...NOTHING };
  const day = dayOf(new Date(host.readAt));
  const open = invoices.filter(({ status }) => status === 'unpaid');
  const parts: Readonly<Record<TotalName, readonly Invoice[]>> = {
    late: open.filter((one) => isPastDue(one, day)),
    unpaid: open.filter((one) => !isPastDue(one, day)),
  };
  const gaps = compared.flatMap((name) => gapsOf(name, parts[name], host[name] ?? []));
  const currencies = [
    ...new Set(compared.flatMap((name) => (host[name] ?? []).map(({ currency }) => currency))),
  ];
  const unprinted = [
    ...new Set(
      compared.flatMap((name) => {
        const printed = new Set((host[name] ?? []).map(({ currency }) => currency));
        return sumOwed(parts[name]).flatMap(({ currency }) => (printed.has(currency) ? [] : [currency]));
      }),
    ),
  ];
  const deducted = deductedIn(gaps, parts);
  const holds: Readonly<Record<GapReason, boolean>> = {
    notRead: isPartial(coverage),
    unreadable: unreadable > 0,
    otherCurrency: unprinted.length > 0,
    partPayment: deducted.length > 0,
    stale: isStale(ledger, host.readAt, now),
    unknown: false,
  };
  const likely = GAP_REASONS.filter((reason) => holds[reason]);
  const isExplained = gaps.length > 0 && gaps.every((gap) => isDeducted(gap, parts));
  const first: readonly GapReason[] = isExplained ? ['partPayment'] : [];
  const all = [...new Set([...first, ...likely])];
  return {
    kind: gaps.length > 0 ? 'differs' : 'equal',
    ...{ day, compared, currencies, gaps, deducted, unprinted },
    reasons: gaps.length === 0 ? [] : all.length > 0 ? all : ['unknown'],
  };
}

const NOTHING = { compared: [], currencies: [], gaps: [], reasons: [], deducted: [], unprinted: [] } as const;

function gapsOf(name: TotalName, invoices: readonly Invoice[], totals: readonly Money[]): TotalGap[] {
  const sums = sumOwed(invoices);
  return totals.flatMap((host) => {
    const { currency } = host;
    const ours = sums.find((sum) => sum.currency === currency) ?? { minor: 0, currency };
    const gap = { minor: ours.minor - host.minor, currency };
    return gap.minor === 0 ? [] : [{ name, ours, host, gap }];
  });
}

/** What part payments take off the printed amounts. */
function lessOf(invoices: readonly Invoice[]): Money[] {
  return sumByCurrency(
    invoices.flatMap((invoice) => {
      const left = owed(invoice);
      const { amount } = invoice;
      if (!left || !amount || left.currency !== amount.currency || left.minor >= amount.minor) return [];
      return [{ minor: amount.minor - left.minor, currency: amount.currency }];
    }),
  );
}

const isDeducted = (
  { name, gap }: TotalGap,
  parts: Readonly<Record<TotalName, readonly Invoice[]>>,
): boolean =>
  lessOf(parts[name]).some(({ minor, currency }) => currency === gap.currency && minor === -gap.minor);

function deductedIn(
  gaps: readonly TotalGap[],
  parts: Readonly<Record<TotalName, readonly Invoice[]>>,
): readonly Money[] {
  const names = TOTAL_NAMES.filter((name) => gaps.some((gap) => gap.name === name));
  const currencies = new Set(gaps.map(({ gap }) => gap.currency));
  return lessOf(names.flatMap((name) => parts[name])).filter(({ currency }) => currencies.has(currency));
}

function isStale(ledger: Ledger, readAt: number, now: number): boolean {
  if (readAt > now + OVERTAKEN) return true;
  const seen = lastSeen(ledger.views, now);
  return Object.values(ledger.entries).some(
    (entry) =>
      !entry.absent &&
      (entry.reading.kind === 'unreadable' || entry.reading.status === 'unpaid') &&
      seen(entry) < readAt - OVERTAKEN,
  );
}
