/** Any text as a CSS string that means exactly this text: what it holds can end neither the string nor the rule. */

/** Letters, digits and blanks stand as they are; everything else by its number (CSS Syntax 3, 4.3.7). */
export function cssString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `);
  return `"${escaped}"`;
}
