/** Text that may stand in a message: values as plain data, and the marks with which they pass through the engine. */

/** Stands where a tag or an empty value printed nothing, so that clean-up can tell a gap from a wanted blank line. */
export const GAP = '\uFDD0';

/**
 * Characters of a value that would be taken for the template's own while it is printed, and their stand-ins:
 * braces and percent signs (a client named `{{ x }}` stays that text), blanks and line ends (clean-up is for the
 * template's, not for a value's). Noncharacters: Unicode keeps U+FDD0–U+FDEF free for such use.
 */
const STAND_INS: readonly (readonly [string, string])[] = [
  ['{', '\uFDD1'],
  ['}', '\uFDD2'],
  ['%', '\uFDD3'],
  [' ', '\uFDD4'],
  ['\n', '\uFDD5'],
  [',', '\uFDD6'],
  ['.', '\uFDD7'],
];
const standInOf = new Map(STAND_INS);
const characterOf = new Map(STAND_INS.map(([character, standIn]) => [standIn, character] as const));

/** Control characters but the line end, noncharacters, and marks that reorder or hide text. */
const UNWANTED =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;
/** Among them, those that stand for a blank. */
const BLANK = /[\t\u000B\f\u0085\u2028\u2029]/g;

/** A template's source with what it may not hold replaced by blanks: every position stays where it was. */
export function cleanSource(source: string): string {
  return source
    .toWellFormed()
    .replace(/\r(?=\n)/g, ' ')
    .replaceAll('\r', '\n')
    .replace(UNWANTED, ' ');
}

/** One line of a value: no control or direction mark, single blanks, at most `limit` characters. */
export function oneLine(text: string, limit: number): string {
  return bounded(
    plain(text)
      .replace(/\s*\n\s*/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
    limit,
  );
}

/** Lines of a value: as `oneLine`, without blank lines at its ends or two in a row. */
export function someLines(text: string, limit: number): string {
  const lines = plain(text).split('\n');
  const trimmed = lines.map((line) => line.replace(/ {2,}/g, ' ').trim()).join('\n');
  return bounded(trimmed.replace(/\n{3,}/g, '\n\n').trim(), limit);
}

function plain(text: string): string {
  // A hostile page can hold megabytes in a cell; no value needs more than its first part.
  const start = text.slice(0, 20_000).toWellFormed();
  return start.replace(/\r\n?/g, '\n').replace(BLANK, ' ').replace(UNWANTED, '');
}

function bounded(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** A printed value with stand-ins, or a gap when it is empty. */
export function protectedText(text: string): string {
  if (text === '') return GAP;
  return text.replace(/[{}% \n,.]/g, (character) => standInOf.get(character) ?? character);
}

/** The text with the characters again that the stand-ins stand for. */
export function restoredText(text: string): string {
  return text.replace(/[\uFDD1-\uFDD7]/g, (standIn) => characterOf.get(standIn) ?? standIn);
}
