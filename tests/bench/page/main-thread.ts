/** Of all that was recorded, what happened on the main thread of the measured page. */
import { NOTES } from './probe';
import type { TraceEvent } from './trace';

/** Something with a length; times in milliseconds, `start` from the first note of the page, or its navigation. */
export interface Slice {
  readonly name: string;
  readonly start: number;
  readonly ms: number;
  /** Milliseconds on the processor. */
  readonly cpu: number;
  /** The script it belongs to, if it is a call. */
  readonly url: string;
}

export interface MainThread {
  /** By start, the outer before the inner. */
  readonly slices: readonly Slice[];
  /** When each note of the page was written first, by its name, in milliseconds. */
  readonly notes: ReadonlyMap<string, number>;
  /** The same of one note, each time. */
  readonly frames: readonly number[];
  /** First paint and first contentful paint, in milliseconds; missing where the page was not loaded meanwhile. */
  readonly paints: { readonly first?: number; readonly contentful?: number };
  /** When the document said that it was loaded, in milliseconds. */
  readonly loaded?: number;
}

const isNote = ({ name }: TraceEvent): boolean => name.startsWith('bench:');

const urlOf = ({ args }: TraceEvent): string => {
  const url = args.data?.url ?? args['fileName'];
  return typeof url === 'string' ? url : '';
};

/**
 * @throws when the page wrote no note, hence was not measured.
 */
export function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const note = events.findLast(isNote);
  if (!note) throw new Error('The page left no trace');
  const all = events.filter(({ pid, tid }) => pid === note.pid && tid === note.tid).sort((a, b) => a.ts - b.ts);
  const documents = all.findIndex(({ name }) => name === NOTES.document);
  // The empty page that a tab starts with was navigated to as well.
  const navigated = all.findLast(({ name }, at) => name === 'navigationStart' && at < documents);
  const zero = (documents >= 0 ? (navigated ?? all[0]!) : all.find(isNote)!).ts;
  const since = (ts: number): number => (ts - zero) / 1000;
  const moment = (name: string) => {
    const event = documents >= 0 ? all.find((one) => one.name === name && one.ts > zero) : undefined;
    return event && since(event.ts);
  };
  const [first, contentful] = [moment('firstPaint'), moment('firstContentfulPaint')];
  const loaded = moment('loadEventEnd');
  const notes = new Map<string, number>();
  for (const event of all.filter(isNote)) if (!notes.has(event.name)) notes.set(event.name, since(event.ts));
  return {
    slices: slicesOf(all)
      .filter(({ ts }) => ts >= zero)
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
      .map((one) => ({
        ...{ name: one.name, url: urlOf(one) },
        ...{ start: since(one.ts), ms: one.dur / 1000, cpu: one.tdur / 1000 },
      })),
    notes,
    frames: all.filter(({ name }) => name === NOTES.frame).map(({ ts }) => since(ts)),
    paints: { ...(first !== undefined && { first }), ...(contentful !== undefined && { contentful }) },
    ...(loaded !== undefined && { loaded }),
  };
}

type Long = TraceEvent & { readonly dur: number; readonly tdur: number };

/** Events that have a length, those told by their two ends among them. */
function slicesOf(events: readonly TraceEvent[]): Long[] {
  const open: TraceEvent[] = [];
  const found: Long[] = [];
  for (const event of events) {
    if (event.ph === 'X') found.push({ ...event, dur: event.dur ?? 0, tdur: event.tdur ?? 0 });
    if (event.ph === 'B') open.push(event);
    if (event.ph !== 'E') continue;
    const begin = open.pop();
    if (begin) found.push({ ...begin, dur: event.ts - begin.ts, tdur: (event.tts ?? 0) - (begin.tts ?? 0) });
  }
  return found;
}
