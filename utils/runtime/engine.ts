/** The engine of a page: watches, reads, marks, records; asleep where there is no invoice list. */
import type { Words } from '../../components/shared/words';
import { dayOf, type Day } from '../core/day';
import type { PageReport } from '../core/ledger';
import { clearAllMarks } from '../page/marks';
import { createMarkStyles } from '../page/mark-styles';
import { createPage, type PageState, type RowChange } from '../page/page';
import { isReading, type InvoiceList } from '../page/read/list';
import { watchPage, type Changes, type Watch } from '../page/watch';
import { markRows, type StandingOf } from './marker';
import { createRecorder } from './recorder';

/** The value of `<html data-relance>`. */
export type Condition = 'idle' | 'reading' | 'ready' | 'unrecognised';

export interface EngineOptions {
  readonly document: Document;
  readonly words: Words;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** What the journal says of an invoice, for the mark of its row. */
  readonly standingOf?: StandingOf;
  /** The text of the marks' style sheet, for lists in shadow roots; without it, marks there are attributes alone. */
  readonly markStyles?: string;
  readonly slug: () => string;
  /** As the recorder's. */
  readonly send: (report: PageReport) => Promise<{ readonly ok: boolean } | null>;
  /** The page turned into, or out of, a list that cannot be read. */
  readonly onUnrecognised: (state: Extract<PageState, { kind: 'unrecognised' }>) => void;
  /** Called after each frame in which something changed, and at midnight. */
  readonly onChange: (engine: Engine, rows: readonly RowChange[]) => void;
  /** Called when the local calendar day changed. */
  readonly onDay: (today: Day) => void;
}

export interface Engine {
  readonly condition: Condition;
  readonly today: Day;
  readonly lists: readonly InvoiceList[];
  /** What was read last, on the page still or not: an invoice shown in its place speaks the same language. */
  readonly lastFound?: InvoiceList['found'] | undefined;
  /** Grows whenever the reading of some row changed. */
  readonly revision: number;
  /** Marks every row anew, and returns them: the journal may say something else of them. */
  remark(): readonly RowChange[];
}

/** The day is compared this often, in milliseconds: a timer set for midnight would sleep with the computer. */
const DAY_CHECK = 20_000;

export function startEngine(options: EngineOptions): Engine {
  const { document, words, signal } = options;
  const view = document.defaultView!;
  let watch: Watch | null = null;
  let today = dayOf(options.now());
  let condition: Condition | null = null;
  let revision = 0;
  let lastFound: Engine['lastFound'];
  const page = createPage(document, () => watch);
  const styles = options.markStyles ? createMarkStyles(options.markStyles) : null;
  const recorder = createRecorder({
    now: () => options.now().getTime(),
    slug: options.slug,
    send: options.send,
    setTimeout: (run, ms) => view.setTimeout(() => !signal.aborted && run(), ms),
  });
  const lists = (): readonly InvoiceList[] => (page.state.kind === 'lists' ? page.state.lists : []);
  const engine: Engine = {
    get condition() {
      return condition ?? 'idle';
    },
    get today() {
      return today;
    },
    get revision() {
      return revision;
    },
    get lastFound() {
      return lastFound;
    },
    get lists() {
      return lists();
    },
    remark,
  };

  function frame(changes: Changes): void {
    checkDay();
    const before = page.state;
    const change = page.update(changes);
    lastFound = lists()[0]?.found ?? lastFound;
    if (change.rows.length > 0 || change.relocated) revision++;
    if (change.relocated) for (const list of lists()) styles?.reach(list.found.container);
    mark(change.rows);
    if (change.relocated && before.kind === 'lists' && change.state.kind !== 'lists') recorder.reset();
    if (change.state.kind === 'lists') recorder.note(change.rows, change.state.lists, change.around);
    if (change.state.kind === 'unrecognised' && (condition !== 'unrecognised' || change.relocated))
      options.onUnrecognised(change.state);
    const was = condition;
    show(conditionOf(change.state));
    if (change.rows.length > 0 || change.relocated || change.around || was !== condition)
      options.onChange(engine, change.rows);
  }

  function show(next: Condition): void {
    if (condition === next) return;
    condition = next;
    document.documentElement.setAttribute('data-relance', next);
  }

  function checkDay(): void {
    const now = dayOf(options.now());
    if (now === today) return;
    today = now;
    options.onChange(engine, remark());
    options.onDay(today);
  }

  function mark(rows: readonly RowChange[]): void {
    markRows(rows, today, words, options.standingOf);
    watch?.forgetOwn();
  }

  function remark(): readonly RowChange[] {
    const rows = lists().flatMap((list) => [...list.rows].map(([row, result]) => ({ row, list, result })));
    mark(rows);
    return rows;
  }

  watch = watchPage(document, signal, frame);
  // What is sent while a page goes away fails, and browsers say so aloud.
  view.addEventListener('pagehide', () => recorder.hold(true), { signal });
  view.addEventListener('pageshow', () => recorder.hold(false), { signal });
  const look = () => document.hidden || checkDay();
  const timer = view.setInterval(look, DAY_CHECK);
  // Whoever comes back in the morning sees the new day at once.
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => {
    view.clearInterval(timer);
    clearAllMarks(document);
    for (const list of lists()) clearAllMarks(list.found.container);
    styles?.clear();
    document.documentElement.removeAttribute('data-relance');
  });
  return engine;
}

function conditionOf(state: PageState): Condition {
  if (state.kind === 'elsewhere') return 'idle';
  if (state.kind === 'unrecognised') return 'unrecognised';
  let skeletons = 0;
  for (const list of state.lists) {
    for (const result of list.rows.values()) {
      if (isReading(result)) return 'ready';
      if (result === 'skeleton') skeletons++;
    }
  }
  return skeletons > 0 ||
    state.lists.some((list) => list.found.container.getAttribute('aria-busy') === 'true')
    ? 'reading'
    : 'ready';
}
