/** The row under the pointer or the keyboard focus, and where its buttons float: beside its words, never over them. */
import type { RowSpot } from '../../components/overlay/Overlay';
import { actionsFor } from '../../utils/core/actions';
import { stateOn } from '../../utils/core/lateness';
import { refOf } from '../../utils/page/find-row';
import { emptyStretch } from '../../utils/page/free-place';
import { isReading, type InvoiceList } from '../../utils/page/read/list';
import type { Engine } from '../../utils/runtime/engine';

/** Size of one floating button and of the frame around them all, in pixels (as in overlay.css). */
const BUTTON = 32;
const FRAME = 8;
const HEIGHT = 38;
/** How long the buttons outlive the pointer's leaving, in milliseconds. */
const LINGER = 250;

export interface SpotOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly engine: () => Engine | null;
  /** On the way to the buttons, and on them, the row is still the one meant. */
  readonly isOnButtons: (event: Event) => boolean;
  readonly onSpot: (spot: RowSpot | null) => void;
}

export interface Spotter {
  /** Looks again: the row may have moved, changed or gone. */
  refresh(): void;
}

export function spotRows({ document, signal, engine, isOnButtons, onSpot }: SpotOptions): Spotter {
  const view = document.defaultView!;
  let row: Element | null = null;
  let pointerX: number | null = null;
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
    const spot = row ? spotOf(row, engine(), view, pointerX) : null;
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
    if (isOnButtons(event)) return;
    const hit = event.composedPath().find((target) => listWith(running, target)) as Element | undefined;
    if (hit) {
      if (hit !== row) {
        row = hit;
        // Where the pointer came in stays free of buttons for as long as it is on this row.
        pointerX = event.type === 'pointerover' ? (event as PointerEvent).clientX : null;
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

/** The list that a row belongs to. */
export const listWith = (engine: Engine | null, row: EventTarget): InvoiceList | undefined =>
  engine?.lists.find((list) => list.rows.has(row as Element));

function spotOf(row: Element, engine: Engine | null, view: Window, pointerX: number | null): RowSpot | null {
  const list = listWith(engine, row);
  const reading = list?.rows.get(row) ?? null;
  if (!engine || !list || !isReading(reading) || !row.isConnected || reading.number === '') return null;
  const box = row.getBoundingClientRect();
  if (box.height === 0 || box.bottom <= 0 || box.top >= view.innerHeight) return null;
  const state: RowSpot['state'] =
    reading.kind === 'unreadable' ? 'unreadable' : stateOn(reading, engine.today);
  const width = actionsFor(state).length * BUTTON + FRAME;
  const stretch = emptyStretch(row, width, pointerX);
  const place = (left: number, top: number): RowSpot => ({
    ...{ ref: refOf(reading), state },
    left: Math.round(left),
    top: Math.round(top),
  });
  if (stretch && box.height >= HEIGHT - 4)
    return place(stretch[1] - width, box.top + (box.height - HEIGHT) / 2);
  // No room between the words: above or below the row, at its end.
  return place(
    Math.max(4, Math.min(box.right, view.innerWidth) - width - FRAME),
    box.bottom + HEIGHT <= view.innerHeight ? box.bottom - 1 : Math.max(0, box.top - HEIGHT),
  );
}
