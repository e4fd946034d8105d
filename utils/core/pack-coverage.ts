/** What the pack says about itself: what it stands on, what to bear in mind, and what it could not read or tell. */
import { dayOf, type Day } from './day';
import { unreadableOf, type Ledger } from './ledger';
import type { Gap } from './pack-open';
import type { Period } from './pack-actions';
import { day, plainTable, row, text, whole, word } from './pack-table';
import type { AboutItem, Cell, ColumnName, PackNote, PackTable } from './pack-table';
import type { Coverage } from './totals';

const GAPS: readonly ColumnName[] = ['client', 'number', 'gap', 'seen'];
const ABOUT: readonly ColumnName[] = ['item', 'value'];

/** The rows that could not be read, then the invoices of which something cannot be told. */
export function gapTable(ledger: Ledger, gaps: readonly Gap[]): PackTable {
  const unread = unreadableOf(ledger).map((found) =>
    row(GAPS, {
      client: text(found.client),
      number: text(found.number),
      gap: word(`reason_${found.reason}`),
      seen: text(found.seen),
    }),
  );
  const uncertain = gaps.map(({ invoice, reason }) =>
    row(GAPS, {
      client: text(invoice.client),
      number: text(invoice.number),
      gap: word(`pack_gap_${reason}`),
    }),
  );
  return plainTable('gaps', GAPS, [...unread, ...uncertain]);
}

/** What must be said beside the figures, the gravest first; `unreadable` rows are in none of them. */
export function notesOf(coverage: Coverage, unreadable: number, asOf: Day): PackNote[] {
  const { read, newest, allPages } = coverage;
  if (read === 0 || newest === null) return ['nothingRead'];
  const lastRead = dayOf(new Date(newest));
  return [
    ...(unreadable > 0 ? (['unreadable'] as const) : []),
    ...(allPages === false ? (['notAllPages'] as const) : []),
    ...(allPages === null ? (['pagesUnknown'] as const) : []),
    ...(asOf < lastRead ? (['past'] as const) : []),
    ...(asOf > lastRead ? (['afterReading'] as const) : []),
    'partPayments',
  ];
}

export interface AboutFacts {
  readonly organisation: string;
  readonly asOf: Day;
  readonly period: Period;
  /** The day on which the pack is made. */
  readonly today: Day;
  readonly coverage: Coverage;
  readonly notes: readonly PackNote[];
  readonly unreadable: number;
  readonly uncertain: number;
  readonly withdrawn: number;
}

/** The cover: whose figures, of which day and period, what they stand on. */
export function aboutTable(facts: AboutFacts): PackTable {
  const { coverage, period } = facts;
  const onDay = (at: number | null) => day(at === null ? null : dayOf(new Date(at)));
  const items: [AboutItem, Cell][] = [
    ['organisation', text(facts.organisation)],
    ['asOf', day(facts.asOf)],
    ['from', day(period.from)],
    ['to', day(period.to)],
    ['made', day(facts.today)],
    ['read', whole(coverage.read)],
    ['announced', whole(coverage.announced)],
    ['pagesRead', coverage.pages === null ? null : whole(coverage.pagesRead)],
    ['pages', whole(coverage.pages)],
    ['allPages', word(yesNo(coverage.allPages))],
    ['oldest', onDay(coverage.oldest)],
    ['newest', onDay(coverage.newest)],
    ['unreadable', whole(facts.unreadable)],
    ['uncertain', whole(facts.uncertain)],
    ['withdrawn', whole(facts.withdrawn)],
    ...facts.notes.map((note): [AboutItem, Cell] => ['note', word(`pack_note_${note}`)]),
  ];
  const known = items.filter(([, value]) => value !== null);
  const rows = known.map(([item, value]) => row(ABOUT, { item: word(`pack_about_${item}`), value }));
  return plainTable('about', ABOUT, rows);
}

function yesNo(value: boolean | null): 'pack_yes' | 'pack_no' | 'pack_unknown' {
  if (value === null) return 'pack_unknown';
  return value ? 'pack_yes' : 'pack_no';
}
