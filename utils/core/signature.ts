/** The signature that stands under a letter of the host's own: the lines after its closing formula. */

/** Closing formulas, or how they end, folded as `fold` does. */
const CLOSINGS = [
  ...['cordialement', 'bien a vous', 'salutations distinguees', 'sinceres salutations', 'salutations'],
  ...['regards', 'sincerely', 'faithfully', 'best wishes', 'grussen', 'grusse', 'gruss', 'hochachtungsvoll'],
  ...[
    'atentamente',
    'saludos',
    'un saludo',
    'cordial saludo',
    'cordiali saluti',
    'distinti saluti',
    'saluti',
  ],
  ...['cumprimentos', 'atenciosamente', 'groet', 'groeten'],
];
/** A letter is signed by a few short lines: more, or longer ones, are text. */
const MOST_LINES = 6;
const LONGEST = 120;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[\s.,!;:]+$/, '')
    .trim();

const isClosing = (line: string): boolean => {
  const folded = fold(line);
  return folded.length <= LONGEST && CLOSINGS.some((one) => folded === one || folded.endsWith(` ${one}`));
};

/** The lines of the signature; empty where the text has no closing formula, or nothing that looks like a signature. */
export function signatureIn(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const closing = lines.findLastIndex(isClosing);
  if (closing === -1) return '';
  const signed = lines.slice(closing + 1).filter((line) => line !== '');
  const isLong = signed.length > MOST_LINES || signed.some((line) => line.length > LONGEST);
  return isLong ? '' : signed.join('\n');
}
