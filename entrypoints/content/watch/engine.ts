/** The engine of a page: watches, reads, marks, records; asleep where there is no invoice list. */
import type { Words } from '../../../utils/words/words';
import { dayOf, type Day } from '../../../utils/core/day';
import type { PageReport } from '../../../utils/core/ledger';
import { clearAllMarks } from '../../../utils/page/marks';
import { createMarkStyles } from '../../../utils/page/mark-styles';
import { createPage, type PageState, type RowChange } from '../../../utils/page/page';
import { isReading, type InvoiceList } from '../../../utils/page/read/list';
import { readSurroundings, type Surroundings } from '../../../utils/page/read/surroundings';
import { watchPage, type Changes, type Watch } from '../../../utils/page/watch';
import { createLateRoots } from './late-roots';
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
  readonly onChange: () => void;
  /** Called when the local calendar day changed. */
  readonly onDay: (today: Day) => void;
}

export interface Engine {
  readonly condition: Condition;
  readonly today: Day;
  readonly lists: readonly InvoiceList[];
  /** What was read last, on the page still or not: an invoice shown in its place speaks the same language. */
  readonly lastFound?: InvoiceList['found'] | undefined;
  /** What stands around the list, as it is now; null where there is none. */
  around(): Surroundings | null;
  /** Grows whenever the reading of some row changed. */
  readonly revision: number;
  /** What the lists show is another organisation's than the address names, as far as anybody can tell. */
  readonly isForeign: boolean;
  /** Marks every row anew: the journal may say something else of them. */
  remark(): void;
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
  const late = createLateRoots(view, () => document.hidden || frame([]));
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
    get isForeign() {
      return recorder.isForeign;
    },
    get lastFound() {
      return lastFound;
    },
    get lists() {
      return lists();
    },
    around: () => (lists()[0] ? readSurroundings(lists()[0]!.found) : null),
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
    late.after(page.awaitsRoots && lists().some(isOpen));
    if (change.rows.length > 0 || change.relocated || change.around || was !== condition) options.onChange();
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
    remark();
    options.onChange();
    options.onDay(today);
  }

  function mark(rows: readonly RowChange[]): void {
    markRows(rows, today, words, options.standingOf);
    watch?.forgetOwn();
  }

  function remark(): void {
    const rows = lists().flatMap((list) => [...list.rows].map(([row, result]) => ({ row, list, result })));
    mark(rows);
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
    late.stop();
    clearAllMarks(document);
    for (const list of lists()) clearAllMarks(list.found.container);
    styles?.clear();
    document.documentElement.removeAttribute('data-relance');
  });
  return engine;
}

/** Whether a row of the list is still to be filled, or could not be read. */
const isOpen = ({ rows }: InvoiceList): boolean =>
  [...rows.values()].some(
    (result) => result === 'skeleton' || (isReading(result) && result.kind === 'unreadable'),
  );

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
