/** Text made comparable: how a label is matched, whatever spaces, apostrophes, case or marks surround it. */

/** Sort and overdue glyphs, bidi controls, zero-width characters, accents apart from their letters: never decisive. */
const NOISE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad▲△▴▵▼▽▾▿↑↓⇅↕⬆⬇⚠\p{M}]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\u00b4`]/g;
const SPACES = /\s+/g;

const known = new Map<string, string>();

/**
 * Compatibility forms made one, lower case, no accents (capitals often come without), plain apostrophes, single spaces,
 * no glyphs, no closing colon or asterisk.
 * Results of short texts are remembered, since a list repeats the same few words thousands of times.
 */
export function fold(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = text
    .slice(0, 400)
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(NOISE, '')
    .toLowerCase()
    .replace(SPACES, ' ')
    .trim()
    .replace(/\s*[:*]+$/, '');
  if (text.length <= 80) {
    if (known.size > 2_000) known.clear();
    known.set(text, folded);
  }
  return folded;
}
