/** Room beside an open form: never over its fields or buttons. */
import type { SendForm } from './look/send-form';
import type { Box } from '../core/box';
import { freeCorner } from './free-place';

const WIDTH = 380;
const LEAST = 300;
const GAP = 16;

/** The place beside the form's fields, left or right, whichever is wider; null when neither is wide enough. */
function roomBeside(form: Pick<SendForm, 'root'> & { readonly fields: readonly Element[] }): Box | null {
  const view = form.root.ownerDocument.defaultView!;
  const boxes = [form.root, ...form.fields].map((element) => element.getBoundingClientRect());
  const inner = boxes.slice(1).filter((box) => box.width > 0);
  // A form whose root is the dimmed page itself is as wide as its fields, not as its root.
  const root = boxes[0]!;
  const shown = root.width > 0 && root.width < view.innerWidth * 0.9 ? [root, ...inner] : inner;
  if (shown.length === 0) return null;
  const left = Math.min(...shown.map((box) => box.left));
  const right = Math.max(...shown.map((box) => box.right));
  const before = left - 2 * GAP;
  const after = view.innerWidth - right - 2 * GAP;
  const width = Math.min(WIDTH, Math.max(before, after));
  if (width < LEAST) return null;
  const height = Math.max(240, Math.min(640, view.innerHeight - 2 * GAP));
  const top = Math.max(GAP, Math.min(root.top, view.innerHeight - height - GAP));
  return {
    left: Math.round(after >= before ? right + GAP : left - GAP - width),
    top: Math.round(top),
    width: Math.round(width),
    height,
  };
}

/** Size of an unfolded panel in a corner, and of a folded one, in pixels. */
const UNFOLDED = { width: 340, height: 440 };
const FOLDED = { width: 300, height: 64 };

/** Where our panel stands: beside the form, in a free corner, or folded small; `box` is null where nothing is free. */
export interface Placement {
  readonly box: Box | null;
  readonly roomy: boolean;
}

export function placeBeside(
  form: { readonly root: Element; readonly fields: readonly Element[] } | null,
  ours: Element,
): Placement {
  const document = ours.ownerDocument;
  const room = (form && roomBeside(form)) ?? freeCorner(document, UNFOLDED, ours);
  return room ? { box: room, roomy: true } : { box: freeCorner(document, FOLDED, ours), roomy: false };
}

/** What of a send form must stay free. */
export const fieldsOf = (form: SendForm): Element[] =>
  [form.subject, form.message, form.copy, form.submit].flatMap((found) =>
    found.kind === 'one' ? [found.value] : [],
  );
