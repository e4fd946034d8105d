/** The one door to the page's fields: what the rest of the project may use of this folder. */
export { type FieldKind, fieldKind } from './field-kind';
export type { WriteOptions, WriteOutcome } from './outcome';
export { readField } from './read-field';
export { isTicked, tickCheckbox } from './tick-checkbox';
export { writeField } from './write-field';
