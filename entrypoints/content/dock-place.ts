/** Where our button rests on the page: at the first place where it stands over nothing that could be pressed. */
import type { Box } from '../../utils/core/box';
import { isCovering } from '../../utils/page/free-place';
import type { Engine } from '../../utils/runtime/engine';

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

/** The places in the order we like them: the lower right corner, then up the right edge, then the left. */
function* places(view: Window): Iterable<DockPlace> {
  const most = Math.max(16, view.innerHeight - HEIGHT - MARGIN);
  for (const bottom of [16, 72, 128, 184, 240, 320, 400, 480, 560])
    if (bottom <= most) yield { side: 'right', bottom };
  for (const bottom of [16, 72, 128, 184, 240, 320]) if (bottom <= most) yield { side: 'left', bottom };
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
    const isRow = (element: Element) => running.lists.some((list) => list.rows.has(element));
    const isFree = (candidate: DockPlace) => !isCovering(document, boxOf(candidate), root, isRow);
    if (place === FIRST_PLACE && isFree(place)) return;
    for (const candidate of places(view)) {
      if (!isFree(candidate)) continue;
      if (candidate.side !== place.side || candidate.bottom !== place.bottom) onPlace((place = candidate));
      return;
    }
    // Everything is pressable here: a row of the list gives way before a button does.
    for (const candidate of places(view)) {
      if (isCovering(document, boxOf(candidate), root, () => false)) continue;
      if (candidate.side !== place.side || candidate.bottom !== place.bottom) onPlace((place = candidate));
      return;
    }
  };
  const refresh = () => {
    if (asked === 0) asked = view.requestAnimationFrame(look);
  };
  document.addEventListener('scroll', refresh, { signal, capture: true, passive: true });
  view.addEventListener('resize', refresh, { signal, passive: true });
  return { refresh };
}
