/** The only writer of the ledgers. It runs in the background, one change after the other. */
import { browser } from 'wxt/browser';
import { addReport, emptyLedger, noteUnrecognised, type Ledger, type PageReport } from '../core/ledger';
import type { ReasonKey } from '../core/reading';
import type { StoreProblem } from '../protocol';
import { LEDGER_PREFIX, META_KEY } from './ledgers';
import { ledgerMemory } from './ledger-memory';
import { isFull, parseRecord, record, setAside, type Parsed } from './records';
import { LEDGER, META, pageReport, type Meta } from './schemas';
import type { WriteQueue } from './write-queue';

/** Where the last problem is kept, in the storage that lasts as long as the browser runs. */
const PROBLEM = 'problem';

type Apply = (ledger: Ledger) => Ledger;

export interface LedgerWriter {
  /** Adds a page's report; it is parsed first, since it comes from a page. Returns what went wrong, or null. */
  add(report: PageReport): Promise<StoreProblem | null>;
  unrecognised(slug: string, reason: ReasonKey, looked: string, at: number): Promise<StoreProblem | null>;
  /** Notes that an organisation is looked at; one of which nothing is stored changes nothing. */
  see(slug: string): Promise<void>;
  /** The ledger of the organisation seen last, for the badge. */
  last(): Promise<Ledger | null>;
  /** The ledger of an organisation; null when there is none that can be parsed. */
  of(slug: string): Promise<Ledger | null>;
  /** The last problem that has not been followed by a success, also after this worker has slept. */
  problem(): Promise<StoreProblem | null>;
}

/** `now` gives the present instant in milliseconds since 1970; `queue` is the one that all writers share. */
export function createLedgerWriter(now: () => number, queue: WriteQueue): LedgerWriter {
  const memory = ledgerMemory(queue);

  async function problem(): Promise<StoreProblem | null> {
    return ((await browser.storage.session.get(PROBLEM))[PROBLEM] as StoreProblem | undefined) ?? null;
  }

  /** Kept apart from what is full, until the browser is closed: by then something will have been read again. */
  async function remember(found: StoreProblem | null): Promise<StoreProblem | null> {
    if (found !== (await problem())) await browser.storage.session.set({ [PROBLEM]: found });
    return found;
  }

  /** Changes that wait for the write under way, and what will come of them: they are written together. */
  const waiting = new Map<string, { applies: Apply[]; readonly outcome: Promise<StoreProblem | null> }>();

  /**
   * Reads before it writes, since this worker may have slept; later changes wait for earlier ones. A list that is read
   * to its end sends more reports than a large ledger could be written: those that wait are one write.
   */
  function change(slug: string, apply: Apply): Promise<StoreProblem | null> {
    const group = waiting.get(slug);
    if (group) {
      group.applies.push(apply);
      return group.outcome;
    }
    const applies = [apply];
    const outcome = queue(async () => {
      waiting.delete(slug);
      const all: Apply = (ledger) => applies.reduce((before, next) => next(before), ledger);
      return remember(
        await store(slug, all).catch((error: unknown) => (isFull(error) ? 'storageFull' : 'storageFailed')),
      );
    });
    waiting.set(slug, { applies, outcome });
    return outcome;
  }

  async function store(slug: string, apply: Apply): Promise<StoreProblem | null> {
    const key = LEDGER_PREFIX + slug;
    const known = await remembered(slug);
    const raw = await browser.storage.local.get(known ? [META_KEY] : [key, META_KEY]);
    const parsed: Parsed<Ledger> = known ? { kind: 'value', value: known } : parseRecord(raw[key], LEDGER);
    const meta = await readMeta(raw[META_KEY]);
    if (parsed.kind === 'newer' || meta === 'newer') return 'storageNewer';
    let setAsideAt = meta.setAsideAt;
    if (parsed.kind === 'corrupt') {
      setAsideAt = now();
      await setAside(key, parsed.raw, setAsideAt);
    }
    const after = apply(parsed.kind === 'value' ? parsed.value : emptyLedger(slug));
    await browser.storage.local.set({
      [key]: record(after),
      [META_KEY]: record<Meta>({ lastSlug: slug, setAsideAt }),
    });
    memory.set(slug, after);
    return null;
  }

  /** What is in memory, unless the storage was emptied by somebody else: with a ledger there is always a record beside it. */
  async function remembered(slug: string): Promise<Ledger | undefined> {
    const known = memory.get(slug);
    if (known && (await browser.storage.local.get(META_KEY))[META_KEY] !== undefined) return known;
    memory.clear();
    return undefined;
  }

  async function readMeta(raw: unknown): Promise<Meta | 'newer'> {
    const parsed = parseRecord(raw, META);
    if (parsed.kind === 'newer') return 'newer';
    if (parsed.kind === 'corrupt') await setAside(META_KEY, parsed.raw, now());
    return parsed.kind === 'value' ? parsed.value : { lastSlug: null, setAsideAt: 0 };
  }

  async function see(slug: string): Promise<void> {
    const meta = parseRecord((await browser.storage.local.get(META_KEY))[META_KEY], META);
    if (meta.kind !== 'value' || meta.value.lastSlug === slug || !(await read(slug))) return;
    await browser.storage.local.set({ [META_KEY]: record<Meta>({ ...meta.value, lastSlug: slug }) });
  }

  async function read(slug: string): Promise<Ledger | null> {
    const known = await remembered(slug);
    if (known) return known;
    const key = LEDGER_PREFIX + slug;
    const parsed = parseRecord((await browser.storage.local.get(key))[key], LEDGER);
    if (parsed.kind !== 'value') return null;
    memory.set(slug, parsed.value);
    return parsed.value;
  }

  async function last(): Promise<Ledger | null> {
    const meta = parseRecord((await browser.storage.local.get(META_KEY))[META_KEY], META);
    return meta.kind === 'value' && meta.value.lastSlug !== null ? read(meta.value.lastSlug) : null;
  }

  return {
    add(report) {
      const parsed = pageReport.safeParse(report);
      if (!parsed.success) return remember('storageFailed');
      return change(parsed.data.slug, (ledger) => addReport(ledger, parsed.data));
    },
    unrecognised: (slug, reason, looked, at) =>
      change(slug, (ledger) => noteUnrecognised(ledger, reason, looked, at)),
    // Which of them is seen is no figure: without room the former one stays.
    see: (slug) => queue(() => see(slug)).catch(() => undefined),
    last: () => queue(last),
    async of(slug) {
      return queue(() => read(slug));
    },
    problem,
  };
}
