/** Where our button rests on the page: at the first place where it covers nothing that could be read or pressed. */
import type { Box } from '../../utils/core/box';
import { PRESSABLES, weightUnder } from '../../utils/page/free-place';
import type { Engine } from '../../utils/runtime/engine';
import { listWith } from './spot';

/** A place along the window's edge, as insets in pixels. */
export interface DockPlace {
  readonly side: 'right' | 'left';
  /** Distance of the button from the bottom of the window, in pixels. */
  readonly bottom: number;
}

export const FIRST_PLACE: DockPlace = { side: 'right', bottom: 16 };

const MARGIN = 16;
const WIDTH = 132;
const HEIGHT = 40;

/** How far one place is from the next, in pixels. */
const STEP = 56;

/**
 * The places in the order we like them: the lower right corner, then up the left edge, where a host's menu ends and
 * nothing scrolls, then up the right edge.
 */
function places(most: number): DockPlace[] {
  const up = (side: DockPlace['side']) =>
    Array.from({ length: (most - MARGIN) / STEP + 1 }, (_, n): DockPlace => ({
      side,
      bottom: MARGIN + n * STEP,
    }));
  const right = up('right');
  return [...right.slice(0, 2), ...up('left'), ...right];
}

export interface DockOptions {
  readonly document: Document;
  readonly root: Element;
  readonly signal: AbortSignal;
  readonly engine: () => Engine | null;
  /** The button stays while the panel is open: it must not run away under the pointer. */
  readonly isOpen: () => boolean;
  readonly onPlace: (place: DockPlace) => void;
}

export interface Dock {
  /** The page may have changed under the button. */
  refresh(): void;
}

export function placeDock({ document, root, signal, engine, isOpen, onPlace }: DockOptions): Dock {
  const view = document.defaultView!;
  let place = FIRST_PLACE;
  let asked = 0;

  const boxOf = ({ side, bottom }: DockPlace): Box => ({
    left: side === 'right' ? document.documentElement.clientWidth - MARGIN - WIDTH : MARGIN,
    top: view.innerHeight - bottom - HEIGHT,
    width: WIDTH,
    height: HEIGHT,
  });
  const look = () => {
    asked = 0;
    const running = engine();
    if (signal.aborted || !running || running.condition === 'idle' || isOpen()) return;
    const isRow = (element: Element) => listWith(running, element) !== undefined;
    const most = view.innerHeight - HEIGHT - MARGIN;
    const weigh = (candidate: DockPlace, enough: number) =>
      candidate.bottom > most ? PRESSABLES : weightUnder(document, boxOf(candidate), root, isRow, enough);
    // Where it rests it stays, as long as no other place is better: a button that wanders is hard to press.
    let best = place;
    let least = weigh(place, PRESSABLES);
    for (const candidate of least > 0 ? places(most) : []) {
      const weight = weigh(candidate, least);
      if (weight < least) [best, least] = [candidate, weight];
      if (least === 0) break;
    }
    if (best !== place) onPlace((place = best));
  };
  const refresh = () => {
    if (asked === 0) asked = view.requestAnimationFrame(look);
  };
  document.addEventListener('scrollend', refresh, { signal, capture: true, passive: true });
  view.addEventListener('resize', refresh, { signal, passive: true });
  return { refresh };
}
