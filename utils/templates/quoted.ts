/** Text between quotes: how far it goes, and what its backslashes mean. */

/** From a quote to the next one of its kind without a backslash before it; to the end where there is none. */
export const QUOTED = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|'[^'\\]*(?:\\[^][^'\\]*)*(?:'|\\?$)/y;

/** `\u00e9`, `\351`, or a backslash before any other character. */
const ESCAPE = /\\(?:u([\da-fA-F]{0,4})|([0-7]{1,3})|([^]))/y;

/** Those that stand for another character than themselves. */
const CONTROLS = new Map(Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));

/**
 * The text that `quoted` writes out: what stands between its first and its last character, whether or not that is a
 * quote. Null when it ends amid the digits of a `\u`.
 */
export function unquoted(quoted: string): string | null {
  let text = '';
  for (let at = 1; at < quoted.length - 1;) {
    ESCAPE.lastIndex = at;
    const escape = quoted[at] === '\\' ? ESCAPE.exec(quoted) : null;
    if (escape === null) {
      text += quoted.charAt(at);
      at += 1;
      continue;
    }
    const [{ length }, unit, octal, other = ''] = escape;
    at += length;
    if (unit !== undefined && unit.length < 4 && at === quoted.length) return null;
    const code = unit === undefined ? octal : `0x0${unit}`;
    if (code === undefined) text += CONTROLS.get(other) ?? other;
    else text += String.fromCharCode(Number.parseInt(code, unit === undefined ? 8 : 16));
  }
  return text;
}
