/** Room on the page for what floats above it: never over something the user could press, nor over words. */
import type { Box } from '../core/box';
import { above } from './shadow';

/** What a user may want to press, or type into. */
const PRESSABLE =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[role=tab],[role=checkbox],[role=switch],[role=menuitem],[role=option],[role=combobox],[role=textbox],[contenteditable],[tabindex]:not([tabindex="-1"])';

/** What stands under a box, by what it would cost the user to have it covered. */
const ROW = 1;
const WORDS = 2;
export const PRESSABLES = 3;

/**
 * The worst of what stands under `box`: 0 for nothing, a `ROW` of a list (pressable, but as long as the list), `WORDS`
 * of the host, or `PRESSABLES`. `isRow` tells the rows; `ours` does not count. The look ends at a finding of `enough`.
 */
export function weightUnder(
  document: Document,
  box: Box,
  ours: Element,
  isRow: (element: Element) => boolean,
  enough = PRESSABLES,
): number {
  let worst = 0;
  for (const x of [0, 0.25, 0.5, 0.75, 1]) {
    for (const y of [0, 0.5, 1]) {
      const at = [box.left + x * box.width, box.top + y * box.height] as const;
      let element: Element | null = document.elementsFromPoint(...at).find((one) => one !== ours) ?? null;
      for (let inner; (inner = element?.shadowRoot?.elementFromPoint(...at)) && inner !== element;)
        element = inner;
      let found = element && hasWords(element, box) ? WORDS : 0;
      for (; element; element = above(element)) {
        if (isRow(element)) {
          found = ROW;
          break;
        }
        if (element.matches(PRESSABLE)) return PRESSABLES;
      }
      worst = Math.max(worst, found);
      if (worst >= enough) return worst;
    }
  }
  return worst;
}

/** Whether a text that is directly in an element reaches into the box. */
function hasWords(element: Element, box: Box): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !(node as Text).data.trim()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (isOver(box, rect)) return true;
  }
  return false;
}

const isOver = ({ left, top, width, height }: Box, rect: DOMRect): boolean =>
  rect.left < left + width && rect.right > left && rect.top < top + height && rect.bottom > top;

/**
 * A corner of the window where a box of this size stands over nothing pressable, our own button included: below on the
 * right first, then on the left, then above; null when there is none.
 */
export function freeCorner(
  document: Document,
  size: { readonly width: number; readonly height: number },
  ours: Element,
): Box | null {
  const view = document.defaultView!;
  const right = document.documentElement.clientWidth - size.width - EDGE;
  const button = ours.shadowRoot?.querySelector('.toggle')?.getBoundingClientRect();
  for (const top of [
    view.innerHeight - size.height - EDGE,
    view.innerHeight - size.height - ABOVE_DOCK,
    EDGE,
  ]) {
    for (const left of [right, EDGE]) {
      const box = { left, top, ...size };
      if (left < EDGE || top < EDGE || (button && isOver(box, button))) continue;
      if (weightUnder(document, box, ours, () => false) < PRESSABLES) return box;
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
