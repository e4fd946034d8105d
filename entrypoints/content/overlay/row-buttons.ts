/** The row under the pointer or the keyboard focus, and where its buttons float: beside its words, never over them. */
import type { RowPlace } from '../../../components/overlay/Overlay';
import { actionsFor } from '../../../utils/core/actions';
import { stateOn } from '../../../utils/core/lateness';
import { refOf } from '../../../utils/page/find-row';
import { emptyStretch } from '../../../utils/page/free-place';
import { isReading, type InvoiceList } from '../../../utils/page/read/list';
import type { Engine } from '../watch/engine';

/** Size of one floating button and of the frame around them all, in pixels (as in overlay.css). */
const BUTTON = 32;
const FRAME = 8;
const HEIGHT = 38;
/** How long the buttons outlive the pointer's leaving, in milliseconds. */
const LINGER = 250;

export interface SpotOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly engine: () => Engine;
  /** On the way to the buttons, and on them, the row is still the one meant. */
  readonly isOnButtons: (event: Event) => boolean;
  readonly onRowPlace: (rowPlace: RowPlace | null) => void;
}

export interface Spotter {
  /** Looks again: the row may have moved, changed or gone. */
  refresh(): void;
}

export function spotRows({ document, signal, engine, isOnButtons, onRowPlace }: SpotOptions): Spotter {
  const view = document.defaultView!;
  let row: Element | null = null;
  let pointerX: number | null = null;
  let leaving = 0;
  let asked = 0;
  let last: string | null = null;

  const show = (rowPlace: RowPlace | null) => {
    const next = rowPlace ? JSON.stringify(rowPlace) : null;
    if (next === last) return;
    last = next;
    onRowPlace(rowPlace);
  };
  const refresh = () => {
    asked = 0;
    if (signal.aborted) return;
    const rowPlace = row ? rowPlaceOf(row, engine(), view, pointerX) : null;
    if (!rowPlace) row = null;
    show(rowPlace);
  };
  const soon = () => {
    if (asked === 0) asked = view.requestAnimationFrame(refresh);
  };
  const enter = (event: Event) => {
    const running = engine();
    if (running.lists.length === 0) return;
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
export const listWith = (engine: Engine, row: EventTarget): InvoiceList | undefined =>
  engine.lists.find((list) => list.rows.has(row as Element));

function rowPlaceOf(row: Element, engine: Engine, view: Window, pointerX: number | null): RowPlace | null {
  const list = listWith(engine, row);
  const reading = list?.rows.get(row) ?? null;
  if (!list || !isReading(reading) || !row.isConnected || reading.number === '') return null;
  const box = row.getBoundingClientRect();
  if (box.height === 0 || box.bottom <= 0 || box.top >= view.innerHeight) return null;
  const state: RowPlace['state'] =
    reading.kind === 'unreadable' ? 'unreadable' : stateOn(reading, engine.today);
  const width = actionsFor(state).length * BUTTON + FRAME;
  const stretch = emptyStretch(row, width, pointerX);
  // In its own row or nowhere: beside it they would stand on another one, and be pressed for that.
  if (!stretch) return null;
  return {
    ...{ ref: refOf(reading), state },
    left: Math.round(stretch[1] - width),
    top: Math.round(box.top + (box.height - HEIGHT) / 2),
  };
}
