/** Walks a list to its end and back: pages, rows that a button adds, rows that only scrolling draws. Opens no invoice. */
import type { KeptWalk, ListPlace, ListView } from '../../../utils/core/list-place';
import { nextStep, type WalkOutcome, type WalkStop } from '../../../utils/core/walk';
import { createTally, type WalkTally } from '../../../utils/core/walk-tally';
import { viewOf } from '../../../utils/page/ways/view';
import { goBack, isSameView, placeOf, showAll } from './place';
import { comeToRest, pause, rowsInSight, type Walking } from './rest';
import { sightOf, type Sight } from './sight';
import { Stopped, unanswered } from './stop';
import { scrollOn, scrollToTop, turnOn } from './step';
import { goToFirst, goToPage, PACE } from './turn';

/** How far the walk is, for a progress bar. */
export interface WalkProgress {
  readonly value: number;
  readonly max: number;
  /** Invoices seen. */
  readonly seen: number;
  /** The end was reached: the list is put back as it was. */
  readonly isReturning: boolean;
}

export interface WalkParts extends Walking {
  /** Ends the way back as well: the user touched the page, or the extension is gone. */
  readonly over: AbortSignal;
  /** A walk that was broken off. */
  readonly kept: KeptWalk | null;
  /** The page was loaded anew since: wherever it stands now, the user has not gone there. */
  readonly isReloaded: boolean;
  readonly keep: (walk: KeptWalk) => void;
  readonly show: (progress: WalkProgress) => void;
}

/** While rows are scrolled through, what was seen is kept so often, in milliseconds. */
const KEEP_EACH = 1_000;

/** After these the page is the user's, or none of ours: nothing is put back. */
const HANDS_OFF: ReadonlySet<WalkStop> = new Set(['touched', 'formOpen', 'listGone']);

export async function walkList(parts: WalkParts): Promise<WalkOutcome> {
  const { tab, signal, kept, show } = parts;
  const slug = tab.slug();
  let tally = createTally(kept?.tally);
  let place: ListPlace | null = kept?.place ?? null;
  let view: ListView | null = null;
  let keptAt = 0;
  let whole: boolean | null = null;

  const failed = () => unanswered(parts, slug);

  /** What is in sight once it is at rest, counted in. */
  function look(): Sight {
    const sight = sightOf(parts);
    if (!sight || tab.slug() !== slug) throw failed();
    if (view && !isSameView(view, viewOf(sight.list))) throw new Stopped('viewChanged');
    tally.see(rowsInSight(parts) ?? [], sight.position.items);
    show(progressOf(sight, tally));
    return sight;
  }

  /** Not waited for: the background may have much to write down of what was read. */
  function keep(top = 0): void {
    keptAt = Date.now();
    parts.keep({ slug, at: keptAt, place: place!, view: view!, tally: tally.state(), top });
  }

  async function begin(): Promise<void> {
    tally = createTally();
    const back = await goToFirst(parts);
    if (back === null) throw failed();
    // Pages without numbers are counted from the first.
    if (place!.page === null && !kept) place = { ...place!, page: back > 0 ? back + 1 : null };
    const sight = sightOf(parts);
    if (!sight) throw failed();
    tally.turn(sight.position.page ?? 1);
    await scrollToTop(parts, sight);
  }

  /** Goes on where a reload broke off, if that is still what it was; whether it did. */
  async function takeUp(walk: KeptWalk): Promise<boolean> {
    const last = walk.tally.pages.at(-1);
    if (!last || !isSameView(walk.view, view!)) return false;
    const isNumbered = sightOf(parts)?.position.page != null;
    if (isNumbered && !(await goToPage(parts, last.page))) return false;
    const sight = sightOf(parts);
    if (!sight) return false;
    if (sight.inParts && sight.scrolled) {
      sight.scrolled.element.scrollTop = Math.max(0, walk.top - sight.scrolled.step / 2);
      return tally.knows((await comeToRest(parts)) ?? []);
    }
    return isNumbered && tally.seeAgain(last.page, rowsInSight(parts) ?? [], true);
  }

  async function turn(sight: Sight, by: 'next' | 'more'): Promise<void> {
    keep();
    const before = sight.position.page;
    const turned = await turnOn(parts, sight, by);
    if (!turned) throw failed();
    if (by === 'more') return;
    if (before !== null && turned.page !== before + 1) throw new Stopped('viewChanged');
    tally.turn(turned.page ?? tally.turned + 1);
    const now = sightOf(parts);
    if (now) await scrollToTop(parts, now);
  }

  async function walk(): Promise<void> {
    const page = tab.lookAgain();
    if (page.sendForm().kind !== 'none' || page.creditNoteForm.kind !== 'none') throw new Stopped('formOpen');
    if (!(await comeToRest(parts))) throw failed();
    const here = placeOf(parts);
    // Where the user stood at first, unless he has gone elsewhere in the meantime.
    if (!place || (kept && here && !parts.isReloaded && hasMoved(kept, here))) place = here;
    await showAll(parts);
    const [list] = tab.engine().lists;
    if (!list || !place) throw failed();
    view = viewOf(list);
    if (!kept || !(await takeUp(kept))) await begin();
    let isSecond = false;
    for (;;) {
      const sight = look();
      whole = sight.whole;
      const step = nextStep(sight, tally.seen);
      if (step === 'end') return;
      if (typeof step === 'object') {
        if (step.stop === 'noWay' && sight.inParts) {
          // A busy page draws the last rows late: they may be all that is missing.
          if (await comeToRest(parts, (rows) => tally.isNew(rows))) continue;
          // Or some were not drawn while they were in sight: once more from the first.
          if (!isSecond) {
            isSecond = true;
            await scrollToTop(parts, sight);
            continue;
          }
        }
        throw new Stopped(step.stop, lookedFor(sight, step.stop));
      }
      if (step !== 'scroll') await turn(sight, step);
      else if (!(await scrollOn(parts, sight))) throw failed();
      else if (Date.now() - keptAt > KEEP_EACH) keep(sight.scrolled!.element.scrollTop);
    }
  }

  async function comeBack(): Promise<void> {
    if (!place) return;
    const returning = { tab, signal: parts.over };
    show({ ...progressOf(sightOf(returning), tally), isReturning: true });
    await goBack(returning, place, {
      page: tally.turned,
      onPage(page, rows) {
        const sight = sightOf(returning);
        if (view && sight && isSameView(view, viewOf(sight.list))) tally.seeAgain(page, rows, !sight.inParts);
      },
    });
  }

  try {
    await walk();
    await pause(PACE);
    tally.close();
    await comeBack();
    const doubts = tally.close();
    const read = tally.seen;
    return doubts.length > 0
      ? { kind: 'unsure', read, doubts }
      : { kind: 'complete', read, part: whole === false };
  } catch (error) {
    const stopped = error instanceof Stopped ? error : null;
    if (!stopped && !signal.aborted && !parts.over.aborted) throw error;
    const over = parts.over.aborted ? (parts.over.reason as WalkStop) : null;
    const reason = over ?? stopped?.reason ?? (signal.reason as WalkStop);
    if (place && view) keep(sightOf(parts)?.scrolled?.top);
    if (!HANDS_OFF.has(reason)) await comeBack().catch(() => undefined);
    return { kind: 'stopped', read: tally.seen, reason, fills: stopped?.fills ?? [] };
  }
}

/** Whether the list stands neither where the walk broke off, be it in the middle of a turn, nor where it began. */
function hasMoved({ place, view, tally }: KeptWalk, here: ListPlace): boolean {
  const last = tally.pages.at(-1)?.page ?? 1;
  const isThere = isSameView(here, view) && [null, last, last + 1].includes(here.page);
  return !isThere && !(isSameView(here, place) && here.page === place.page);
}

function lookedFor({ controls }: Sight, stop: WalkStop): readonly string[] {
  const found = stop === 'moreTwice' ? controls.more : controls.next;
  return found.kind === 'one' ? [] : [found.looked];
}

/** By invoices where the page announces how many there are, else by pages, else by how far it is scrolled. */
function progressOf(sight: Sight | null, tally: WalkTally): WalkProgress {
  const { items, page, pages } = sight?.position ?? { items: null, page: null, pages: null };
  const told = { seen: tally.seen, isReturning: false };
  if (items !== null) return { ...told, value: Math.min(tally.seen, items), max: items };
  if (page !== null && pages !== null) return { ...told, value: page, max: pages };
  const { top = 1, bottom = 1 } = sight?.scrolled ?? {};
  return { ...told, value: Math.round((100 * top) / Math.max(1, bottom)), max: 100 };
}
