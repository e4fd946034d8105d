/** Where our button rests on the page: at the first place where it covers nothing that could be read or pressed. */
import type { Box } from '../../../utils/core/box';
import { PRESSABLES, weightUnder } from '../../../utils/page/free-place';
import type { Engine } from '../watch/engine';
import { listWith } from './row-buttons';

/** A place along the window's edge, as insets in pixels. */
export interface TogglePlace {
  readonly side: 'right' | 'left';
  /** Distance of the button from the bottom of the window, in pixels. */
  readonly bottom: number;
}

export const FIRST_PLACE: TogglePlace = { side: 'right', bottom: 16 };

const MARGIN = 16;
const WIDTH = 132;
const HEIGHT = 40;

/** It is looked at most this often, in milliseconds. */
const PAUSE = 150;

/** How far one place is from the next, in pixels. */
const STEP = 56;

/**
 * The places in the order we like them: the lower right corner, then up the left edge, where a host's menu ends and
 * nothing scrolls, then up the right edge.
 */
function places(most: number): TogglePlace[] {
  const up = (side: TogglePlace['side']) =>
    Array.from({ length: (most - MARGIN) / STEP + 1 }, (_, n): TogglePlace => ({
      side,
      bottom: MARGIN + n * STEP,
    }));
  const right = up('right');
  return [...right.slice(0, 2), ...up('left'), ...right];
}

export interface ToggleOptions {
  readonly document: Document;
  readonly root: Element;
  readonly signal: AbortSignal;
  readonly engine: () => Engine;
  /** The button stays while the panel is open: it must not run away under the pointer. */
  readonly isOpen: () => boolean;
  readonly onPlace: (place: TogglePlace) => void;
}

export interface Toggle {
  /** The page may have changed under the button. */
  refresh(): void;
}

export function placeToggle({ document, root, signal, engine, isOpen, onPlace }: ToggleOptions): Toggle {
  const view = document.defaultView!;
  let place = FIRST_PLACE;
  let asked = 0;

  const boxOf = ({ side, bottom }: TogglePlace): Box => ({
    left: side === 'right' ? document.documentElement.clientWidth - MARGIN - WIDTH : MARGIN,
    top: view.innerHeight - bottom - HEIGHT,
    width: WIDTH,
    height: HEIGHT,
  });
  const look = () => {
    asked = 0;
    const running = engine();
    if (signal.aborted || running.condition === 'idle' || isOpen()) return;
    const isRow = (element: Element) => listWith(running, element) !== undefined;
    const most = view.innerHeight - HEIGHT - MARGIN;
    const weigh = (candidate: TogglePlace, enough: number) =>
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
  // After a frame was painted, when the page is laid out already; and not in each frame of a page that keeps changing.
  const refresh = () => {
    if (asked === 0)
      asked = view.setTimeout(() => view.requestAnimationFrame(() => view.setTimeout(look)), PAUSE);
  };
  document.addEventListener('scrollend', refresh, { signal, capture: true, passive: true });
  view.addEventListener('resize', refresh, { signal, passive: true });
  return { refresh };
}
