/** Invoices of other pages: goes to where the list shows one, by its own search, tabs and pages, and back when all is done. */
import type { ActionName } from '../../../utils/core/actions';
import type { RowRef } from '../../../utils/core/invoice';
import { isSameInvoice } from '../../../utils/core/invoice-name';
import type { ListPlace } from '../../../utils/core/list-place';
import { isVisible, query } from '../../../utils/page/look/elements';
import { DIALOG } from '../../../utils/page/selectors';
import { searchField, tabOfAll, viewOf } from '../../../utils/page/ways/view';
import { refuse, type Refusal } from '../refusal';
import { detailIn } from '../send/form-owner';
import type { SessionContext } from '../tab';
import { choose, goBack, isSameView, placeOf, search } from '../walk/place';
import { comeToRest, type Walking } from '../walk/rest';
import { scrollToTop, seekOn } from '../walk/step';
import { sightOf } from '../walk/sight';
import { onTouch } from '../walk/touch';
import { goToFirst } from '../walk/turn';
import { readings } from '../watch/readings';

export interface Elsewhere {
  /** Whether the list is there and shows the invoice nowhere. */
  isElsewhere(ref: RowRef): boolean;
  /** Goes to where it is shown; null once it is, else why not, with the list put back. Rejects when `signal` aborts. */
  reach(ref: RowRef, signal: AbortSignal): Promise<Refusal | null>;
  /** What was begun has come to where the user takes over: the list is put back when he is done with it. */
  returnAfter(ref: RowRef, action: ActionName): void;
  /** The page changed: the user may be done. */
  refresh(): void;
}

/** What was done must have been seen and recorded before the row goes away again, in milliseconds. */
const DONE = 800;

interface Return {
  readonly ref: RowRef;
  readonly action: ActionName;
  readonly view: ReturnType<typeof viewOf>;
  since: number | null;
}

export function createElsewhere(tab: SessionContext): Elsewhere {
  /** Where the user stood before the list was moved; kept until it is back there. */
  let place: ListPlace | null = null;
  let awaited: Return | null = null;
  let slug = '';

  const list = () => tab.engine().lists[0];
  const isShown = (ref: RowRef) => readings(tab.engine()).some((one) => isSameInvoice(one, ref));

  /** By what is quick first; every way that the list has is tried. */
  async function find(walking: Walking, ref: RowRef): Promise<boolean> {
    const isFound = () => isShown(ref);
    if ((await search(walking, ref.number)) && isFound()) return true;
    if ((await choose(walking, tabOfAll)) && isFound()) return true;
    const here = list();
    if (here && searchField(here).kind === 'one') {
      // Not every search knows numbers.
      if ((await search(walking, ref.client)) && isFound()) return true;
      return (await goToFirst(walking)) !== null && seekOn(walking, isFound);
    }
    if ((await goToFirst(walking)) === null) return false;
    const sight = sightOf(walking);
    if (sight) await scrollToTop(walking, sight);
    return seekOn(walking, isFound);
  }

  /** Whether the list has any way to other invoices than those in sight. */
  function hasWay(walking: Walking): boolean {
    const here = list();
    const sight = sightOf(walking);
    if (!here || !sight) return false;
    const { next, more, further, controls } = sight;
    const ways = [next, more, controls.previous.kind, searchField(here).kind, tabOfAll(here).kind];
    return further || ways.includes('one');
  }

  /** Nothing of what was begun is open any more; where the open invoice itself was wanted, not that either. */
  function isDone({ ref, action }: Return): boolean {
    const look = tab.look();
    if (look.sendForm().kind !== 'none' || look.creditNoteForm.kind !== 'none') return false;
    if (query(look.roots, DIALOG).some((dialog) => isVisible(dialog))) return false;
    const isOver = action === 'remind' || action === 'mark-paid' || action === 'mark-unpaid';
    return isOver || look.detail === null || detailIn(look, tab.engine()).shows(ref) !== 'yes';
  }

  async function putBack(signal: AbortSignal): Promise<void> {
    const [to, end] = [place, new AbortController()];
    place = awaited = null;
    if (!to || tab.slug() !== slug) return;
    onTouch(tab.document.defaultView!, tab.root, end.signal, () => end.abort());
    const walking = { tab, signal: AbortSignal.any([end.signal, signal]) };
    await goBack(walking, to)
      // The user is faster: the list is his.
      .catch(() => undefined);
    end.abort();
  }

  return {
    isElsewhere: (ref) => list() !== undefined && !isShown(ref),
    async reach(ref, signal) {
      const end = new AbortController();
      const walking = { tab, signal: AbortSignal.any([end.signal, signal]) };
      awaited = null;
      if (!hasWay(walking)) return refuse('noWay', ref.number);
      if (!place || slug !== tab.slug()) [place, slug] = [placeOf(walking), tab.slug()];
      onTouch(tab.document.defaultView!, tab.root, AbortSignal.any([end.signal, signal]), () => end.abort());
      try {
        if (await find(walking, ref)) {
          await comeToRest(walking);
          return null;
        }
        await putBack(walking.signal);
        return refuse('notFound', ref.number);
      } catch {
        signal.throwIfAborted();
        place = null;
        return refuse('touched', ref.number);
      } finally {
        end.abort();
      }
    },
    returnAfter(ref, action) {
      const here = list();
      if (place && here) awaited = { ref, action, view: viewOf(here), since: null };
    },
    refresh() {
      const one = awaited;
      const here = list();
      if (!one || !here || !isDone(one)) {
        if (one) one.since = null;
        return;
      }
      const now = Date.now();
      one.since ??= now;
      if (now - one.since < DONE) setTimeout(() => tab.signal.aborted || this.refresh(), DONE);
      // A list that the user has moved meanwhile is left where it is.
      else if (isSameView(one.view, viewOf(here))) void putBack(tab.signal);
      else place = awaited = null;
    },
  };
}
