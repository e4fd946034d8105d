/** Room on the page for what floats above it: never over something the user could press, nor over words. */
import type { Box } from '../core/box';

/** What a user may want to press, or type into. */
const PRESSABLE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[role="checkbox"],[role="switch"],[role="menuitem"],[role="option"],[role="combobox"],[role="textbox"],[contenteditable],[tabindex]:not([tabindex="-1"])';

/**
 * Whether something pressable of the host stands under `box`. `isRow` tells the rows of a list, which are pressable
 * although nothing about them says so; elements below `ours` do not count.
 */
export function isCovering(
  document: Document,
  box: Box,
  ours: Element,
  isRow: (element: Element) => boolean,
): boolean {
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
  for (const x of steps) {
    for (const y of [0.05, 0.5, 0.95]) {
      for (const element of document.elementsFromPoint(box.left + x * box.width, box.top + y * box.height)) {
        if (element === ours) continue;
        if (element.closest(PRESSABLE)) return true;
        for (let up: Element | null = element; up; up = up.parentElement) if (isRow(up)) return true;
        break;
      }
    }
  }
  return false;
}

/**
 * A corner of the window where a box of this size stands over nothing pressable: below on the right first, then on the
 * left, then above; null when there is none.
 */
export function freeCorner(
  document: Document,
  size: { readonly width: number; readonly height: number },
  ours: Element,
): Box | null {
  const view = document.defaultView!;
  const right = document.documentElement.clientWidth - size.width - EDGE;
  for (const top of [
    view.innerHeight - size.height - EDGE,
    view.innerHeight - size.height - ABOVE_DOCK,
    EDGE,
  ]) {
    for (const left of [right, EDGE]) {
      const box = { left, top, ...size };
      if (left >= EDGE && top >= EDGE && !isCovering(document, box, ours, () => false)) return box;
    }
  }
  return null;
}

/** Distance from the window's edge, and from our button at the bottom, in pixels. */
const EDGE = 16;
const ABOVE_DOCK = 68;

/**
 * The widest stretch of a row with nothing in it, as [left, right] in viewport pixels; null when none is as wide as
 * `width`. A stretch under the pointer (`avoid`) is not taken: a button must not appear where a click is on its way.
 */
export function emptyStretch(
  row: Element,
  width: number,
  avoid: number | null,
): readonly [number, number] | null {
  const box = row.getBoundingClientRect();
  const view = row.ownerDocument.defaultView!;
  const left = Math.max(box.left, 0) + GAP;
  const right = Math.min(box.right, view.innerWidth) - GAP;
  const taken = contentSpans(row).sort((a, b) => a[0] - b[0]);
  if (avoid !== null) taken.push([avoid - POINTER, avoid + POINTER]);
  taken.sort((a, b) => a[0] - b[0]);
  let best: readonly [number, number] | null = null;
  let from = left;
  for (const [start, end] of [...taken, [right, right] as const]) {
    const to = Math.min(start, right);
    if (to - from >= width && (best === null || to - from > best[1] - best[0])) best = [from, to];
    from = Math.max(from, end);
  }
  return best;
}

const GAP = 10;
const POINTER = 24;

/** Where a row has words, pictures or controls, widened by a small margin. */
function contentSpans(row: Element): [number, number][] {
  const spans: [number, number][] = [];
  const document = row.ownerDocument;
  const range = document.createRange();
  const take = (rect: DOMRect) => {
    if (rect.width > 0) spans.push([rect.left - GAP, rect.right + GAP]);
  };
  const visit = (root: ParentNode) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!(node as Text).data.trim()) continue;
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) take(rect);
      } else {
        const element = node as Element;
        if (element.matches('img,svg,canvas,button,input,a,[role="button"]'))
          take(element.getBoundingClientRect());
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    }
  };
  visit(row);
  return spans;
}
