/** The fields of a part of the page, by kind; read-only ones too, since the reader must be told why they stay empty. */
import { fieldKind } from '../write/field-kind';
import { isInside, isOutOfReach, isVisible, outermost, query, type Roots } from './elements';

const EDITABLE = 'textarea,[contenteditable],[role="textbox"],trix-editor';
const LINE = 'input:not([type]),input[type="text"],input[type="email"],input[type="search"]';
const BOX = 'input[type="checkbox"],[role="checkbox"],[role="switch"]';
const CHIP = '[contenteditable="false"]:not([role="textbox"]):not(.ProseMirror):not(.ql-editor)';

const inPart = (roots: Roots, selector: string, part: Element | null): HTMLElement[] =>
  query(roots, selector).filter((element) => part === null || isInside(element, part));

const isShown = (field: HTMLElement): boolean => isVisible(field) && !isOutOfReach(field);

/** Fields that take several lines: textareas, editable elements, editors. */
export function textAreas(roots: Roots, part: Element | null): HTMLElement[] {
  const fields = inPart(roots, EDITABLE, part).filter((field) => {
    if (field.localName === 'input' || field.getAttribute('aria-multiline') === 'false') return false;
    const isLocked = field.matches(CHIP) && fieldKind(field) === null;
    return !isLocked && isShown(field);
  });
  return outermost(fields);
}

/** Fields that take one line of text. */
export function textLines(roots: Roots, part: Element | null): HTMLElement[] {
  const single = `${LINE},[role="textbox"],[contenteditable]`;
  return outermost(inPart(roots, single, part).filter((field) => isShown(field) && !field.matches(CHIP)));
}

/** Boxes to tick; the browser's own are often transparent under a drawn one. */
export const tickBoxes = (roots: Roots, part: Element | null): HTMLElement[] =>
  inPart(roots, BOX, part).filter((box) => isVisible(box, true) && !isOutOfReach(box));

/** Every visible input, textarea, select or editable element. */
export const allFields = (roots: Roots, part: Element | null): HTMLElement[] =>
  inPart(roots, `input,select,${EDITABLE}`, part).filter(
    (field) => isVisible(field, true) && !isOutOfReach(field),
  );
