/** The fields of the page by kind; read-only ones too, since the reader must be told why they stay empty. */
import { ANY_FIELD, BOX, CHIP, EDITABLE, ONE_LINE } from '../selectors';
import { fieldKind } from '../write/field-kind';
import { isInside, isOutOfReach, isVisible, outermost, query, type Roots } from './elements';

/** Each gives the fields inside a part of the page, or all of the page's. */
export interface Fields {
  /** Fields that take several lines: textareas, editable elements, editors. */
  readonly areas: (part?: Element) => HTMLElement[];
  /** Fields that take one line of text. */
  readonly lines: (part?: Element) => HTMLElement[];
  /** Boxes to tick; the browser's own are often transparent under a drawn one. */
  readonly boxes: (part?: Element) => HTMLElement[];
  /** Every visible input, textarea, select or editable element. */
  readonly all: (part?: Element) => HTMLElement[];
}

export function gatherFields(roots: Roots): Fields {
  const drawn = query(roots, `${ANY_FIELD},${BOX}`).filter(
    (field) => isVisible(field, true) && !isOutOfReach(field),
  );
  const seen = drawn.filter((field) => isVisible(field));
  const inside = (fields: readonly HTMLElement[]) => (part?: Element) =>
    fields.filter((field) => !part || isInside(field, part));
  const areas = inside(seen.filter(isArea));
  const lines = inside(seen.filter((field) => field.matches(ONE_LINE) && !field.matches(CHIP)));
  return {
    areas: (part) => outermost(areas(part)),
    lines: (part) => outermost(lines(part)),
    boxes: inside(drawn.filter((field) => field.matches(BOX))),
    all: inside(drawn.filter((field) => field.matches(ANY_FIELD))),
  };
}

const isArea = (field: HTMLElement): boolean =>
  field.matches(EDITABLE) &&
  field.localName !== 'input' &&
  field.getAttribute('aria-multiline') !== 'false' &&
  !(field.matches(CHIP) && fieldKind(field) === null);
