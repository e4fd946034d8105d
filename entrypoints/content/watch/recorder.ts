/** Keeps what was read long enough to be believed, and hands it on in small reports: the page's way into the ledger. */
import type { RowReading } from '../../../utils/core/invoice';
import type { PageReport } from '../../../utils/core/ledger';
import type { RowChange } from '../../../utils/page/page';
import type { InvoiceList } from '../../../utils/page/read/list';
import { isReading } from '../../../utils/page/read/list';
import { isNamed } from '../../../utils/page/read/standing';
import { UNSEEN, viewOf, type View } from './page-view';

/**
 * A row that is filled cell by cell, or recycled in two steps, shows for a moment a number with another invoice's
 * amount. A reading is believed when it stood for this long, in milliseconds (about five frames).
 */
const SETTLED = 80;
/** How long a reading may be away from the page (a row drawn anew) before it is forgotten unbelieved. */
const AWAY = 250;
/** Instead of an instant: believed before, and to be sent once more if it is still shown then. */
const AGAIN = -1;
/** Reports are gathered for this long, in milliseconds. */
const GATHER = 120;
/** Rows that are not all believed yet are waited for so long: what page was read and what stood there go together. */
const UNBELIEVED = 300;

export interface RecorderOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names the organisation whose page this is; empty when the address does not say. */
  readonly slug: () => string;
  /** Hands a report on; the answer is null, or not `ok`, when nothing of it was stored. */
  readonly send: (report: PageReport) => Promise<{ readonly ok: boolean } | null>;
  readonly setTimeout: (run: () => void, ms: number) => number;
}

export interface Recorder {
  /** Takes note of rows as a frame found them. */
  note(rows: readonly RowChange[], lists: readonly InvoiceList[], around: boolean): void;
  /** The lists are gone, or others: what is pending of them is settled first. */
  reset(): void;
  /** Sends nothing while held: what is pending is kept, should the page come back. */
  hold(held: boolean): void;
  /** The address names another organisation than the rows that are shown are of, as far as anybody can tell. */
  readonly isForeign: boolean;
}

interface Candidate {
  readonly reading: RowReading;
  readonly since: number;
  /** How many rows show it: a list may show an invoice twice. */
  rows: number;
  goneAt: number | null;
  believed: boolean;
}

export function createRecorder(options: RecorderOptions): Recorder {
  const candidates = new Map<string, Candidate>();
  const shown = new Map<Element, string>();
  /** What the former organisation's page showed when the address changed: never this organisation's. */
  let foreign = new Set<string>();
  /** What the list showed that went away last. */
  let former = new Set<string>();
  const log: { readonly at: number; readonly change: RowChange }[] = [];
  let pending: RowReading[] = [];
  let lists: readonly InvoiceList[] = [];
  let slug = options.slug();
  let timer = 0;
  let held = false;
  let aroundChanged = false;
  /** Since when rows are waited for, in milliseconds since 1970. */
  let unsettledSince: number | null = null;
  let lastView = '';
  let last: View | null = null;

  const wake = () => {
    if (timer === 0 && !held) timer = options.setTimeout(run, GATHER);
  };

  function take(at: number, { row, list, result }: RowChange): void {
    const before = shown.get(row);
    const reading = isReading(result) ? withMark(result, list) : null;
    const key = reading ? contentKey(reading) : null;
    if (before === key) return;
    if (before !== undefined) {
      const old = candidates.get(before);
      if (old && --old.rows === 0) {
        if (old.since === AGAIN) candidates.delete(before);
        old.goneAt = at;
      }
      shown.delete(row);
    }
    if (key === null || reading === null) return;
    shown.set(row, key);
    if (foreign.has(key)) return;
    const known = candidates.get(key);
    if (known) {
      known.rows++;
      known.goneAt = null;
    } else candidates.set(key, { reading, since: at, rows: 1, goneAt: null, believed: false });
  }

  /** Believes what stood long enough; returns whether something is still waiting to be. */
  function sweep(now: number): boolean {
    let waiting = false;
    for (const [key, candidate] of candidates) {
      const until = candidate.goneAt ?? now;
      if (!candidate.believed && until - candidate.since >= SETTLED) {
        candidate.believed = true;
        if (isNamed(candidate.reading)) pending.push(candidate.reading);
      }
      if (candidate.goneAt !== null && now - candidate.goneAt > AWAY) candidates.delete(key);
      else if (!candidate.believed || candidate.goneAt !== null) waiting = true;
    }
    return waiting;
  }

  function run(): void {
    timer = 0;
    if (held) return;
    for (const { at, change } of log.splice(0)) take(at, change);
    const waiting = sweep(options.now());
    if (options.slug() === slug) report();
    if (waiting) wake();
  }

  function report(): void {
    if (!lists[0] || (pending.length === 0 && !aroundChanged) || areForeign()) return;
    // A row that is not believed yet may be a mixture of two: which rows stand there is told when all of them are.
    const isSettled = [...candidates.values()].every(({ rows, believed }) => believed || rows === 0);
    unsettledSince = isSettled ? null : (unsettledSince ?? options.now());
    if (unsettledSince !== null && options.now() - unsettledSince < UNBELIEVED) return;
    aroundChanged = !isSettled;
    last = viewOf(lists[0], lists, isSettled);
    const view = JSON.stringify(last);
    // Nothing new, or nothing yet.
    if (pending.length === 0 && (view === lastView || (last.shown === 0 && last.position.more))) return;
    lastView = view;
    hand(last);
  }

  /** Whether rows of the former organisation are still shown; once they were gone, the same texts are others. */
  function areForeign(): boolean {
    for (const key of foreign.size > 0 ? shown.values() : []) if (foreign.has(key)) return true;
    foreign.clear();
    return false;
  }

  function hand(view: View): void {
    if (held) return;
    const sent = options.send({ ...view, slug, at: options.now(), changed: pending });
    pending = [];
    void sent.then((answer) => {
      if (answer?.ok) return;
      // What is still shown then goes with the next report, or the ledger would lack it for good.
      for (const candidate of candidates.values())
        if (candidate.rows > 0) Object.assign(candidate, { believed: false, since: AGAIN });
      lastView = '';
    });
  }

  /** The page shows something else already: what is left to say goes with the view as it was seen last. */
  function settle(): void {
    for (const { at, change } of log.splice(0)) take(at, change);
    sweep(options.now());
    if (pending.length > 0 && lists[0])
      hand(
        last
          ? { ...last, standing: undefined }
          : { ...UNSEEN, locale: lists[0].found.locale, shown: pending.length },
      );
    pending = [];
    candidates.clear();
    last = null;
    lastView = '';
    unsettledSince = null;
  }

  return {
    note(rows, current, around) {
      const here = options.slug();
      if (here !== slug) {
        // The address names another organisation while the page may still show the former one's rows: what stands
        // there now belongs to the former, and only what comes after it to the new one.
        settle();
        foreign = new Set([...shown.values(), ...former]);
        slug = here;
      }
      former.clear();
      const at = options.now();
      // Of a list that another one took the place of, no row is told to have gone.
      for (const list of lists)
        if (!current.includes(list))
          for (const row of list.rows.keys()) log.push({ at, change: { row, list, result: null } });
      lists = current;
      for (const change of rows) log.push({ at, change });
      aroundChanged ||= around || rows.length > 0;
      if (aroundChanged || log.length > 0) wake();
    },
    reset() {
      settle();
      lists = [];
      // What comes after an empty moment may still be the former organisation's, shown once more.
      former = new Set([...shown.values(), ...foreign]);
      shown.clear();
    },
    hold(now) {
      held = now;
      if (!held) wake();
    },
    get isForeign() {
      return options.slug() !== slug || foreign.size > 0;
    },
  };
}

/** The absence of the page's overdue mark says something only on a page that uses it. */
function withMark(reading: RowReading, list: InvoiceList): RowReading {
  if (reading.kind !== 'invoice' || reading.overdueMark || list.marked > 0) return reading;
  return { ...reading, overdueMark: null };
}

/** Two readings that say the same are one; their parts are always in the same order. */
const contentKey = (reading: RowReading): string => JSON.stringify(reading);
