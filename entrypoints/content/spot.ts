/** The row under the pointer or the keyboard focus, and where its buttons float: beside the row, never over its words. */
import type { RowSpot } from '../../components/overlay/Overlay';
import { stateOn } from '../../utils/core/lateness';
import { refOf } from '../../utils/page/find-row';
import { isReading } from '../../utils/page/read/list';
import type { Engine } from '../../utils/runtime/engine';

/** Height of the floating buttons, in pixels, and how long they outlive the pointer's leaving, in milliseconds. */
const HEIGHT = 40;
const LINGER = 250;

export interface SpotOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly engine: () => Engine | null;
  readonly isOurs: (event: Event) => boolean;
  readonly onSpot: (spot: RowSpot | null) => void;
}

export interface Spotter {
  /** Looks again: the row may have moved, changed or gone. */
  refresh(): void;
}

export function spotRows({ document, signal, engine, isOurs, onSpot }: SpotOptions): Spotter {
  const view = document.defaultView!;
  let row: Element | null = null;
  let leaving = 0;
  let asked = 0;
  let last: string | null = null;

  const show = (spot: RowSpot | null) => {
    const next = spot ? JSON.stringify(spot) : null;
    if (next === last) return;
    last = next;
    onSpot(spot);
  };
  const refresh = () => {
    asked = 0;
    if (signal.aborted) return;
    const spot = row ? spotOf(row, engine(), view) : null;
    if (!spot) row = null;
    show(spot);
  };
  const soon = () => {
    if (asked === 0) asked = view.requestAnimationFrame(refresh);
  };
  const enter = (event: Event) => {
    const running = engine();
    if (!running || running.lists.length === 0) return;
    view.clearTimeout(leaving);
    if (isOurs(event)) return;
    const hit = rowAmong(event.composedPath(), running);
    if (hit) {
      if (hit !== row) {
        row = hit;
        soon();
      }
    } else if (row) {
      leaving = view.setTimeout(() => {
        row = null;
        refresh();
      }, LINGER);
    }
  };
  const listen = { signal, capture: true, passive: true };
  document.addEventListener('pointerover', enter, listen);
  document.addEventListener('focusin', enter, listen);
  document.addEventListener('scroll', () => row && soon(), listen);
  view.addEventListener('resize', () => row && soon(), { signal, passive: true });
  return { refresh: () => row && soon() };
}

function rowAmong(path: readonly EventTarget[], engine: Engine): Element | null {
  for (const target of path) {
    for (const list of engine.lists) if (list.rows.has(target as Element)) return target as Element;
  }
  return null;
}

function spotOf(row: Element, engine: Engine | null, view: Window): RowSpot | null {
  const list = engine?.lists.find((each) => each.rows.has(row));
  const reading = list?.rows.get(row) ?? null;
  if (!engine || !list || !isReading(reading) || !row.isConnected || reading.number === '') return null;
  const box = row.getBoundingClientRect();
  const frame = list.found.container.getBoundingClientRect();
  if (box.height === 0 || box.bottom <= 0 || box.top >= view.innerHeight) return null;
  const below = box.bottom + HEIGHT <= view.innerHeight;
  const right = Math.max(8, view.innerWidth - Math.min(box.right, frame.right, view.innerWidth) + 8);
  return {
    ref: refOf(reading),
    state: reading.kind === 'unreadable' ? 'unreadable' : stateOn(reading, engine.today),
    top: Math.round(below ? box.bottom - 1 : Math.max(0, box.top - HEIGHT)),
    right: Math.round(right),
  };
}
