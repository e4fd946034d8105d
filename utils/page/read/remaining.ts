/** What is left to pay, where a line of a cell says it in words: "Reste 400,00 EUR", or the word above the amount. */
import type { Money } from '../../core/money';
import type { Reading } from '../../core/reading';
import { fold } from '../fold';
import { remainingWords } from '../host-labels';

export interface Left {
  /** Null where no line speaks of it. */
  readonly remaining: Reading<Money> | null;
  /** The lines that do not. */
  readonly rest: readonly string[];
}

/** Takes the lines that tell what is left out of the lines of a cell. `read` reads an amount. */
export function takeRemaining(lines: readonly string[], read: (text: string) => Reading<Money>): Left {
  let remaining: Reading<Money> | null = null;
  const rest: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1];
    const said = besideWord(line);
    let text: string | null = null;
    if (said !== null && /\d/.test(said)) text = said;
    // The word stands above its amount.
    else if (said === '' && next !== undefined && /\d/.test(next)) {
      text = next;
      at++;
    }
    if (text === null) rest.push(line);
    else remaining ??= read(text);
  }
  return { remaining, rest };
}

/** What stands beside a word for what is left, in front of it or behind; empty where it stands alone, null without one. */
function besideWord(line: string): string | null {
  const tokens = line.replace(/[:()]/g, ' ').split(/\s+/).filter(Boolean);
  for (const word of remainingWords()) {
    const count = word.split(' ').length;
    if (count > tokens.length) continue;
    const cut = tokens.length - count;
    if (fold(tokens.slice(0, count).join(' ')) === word) return tokens.slice(count).join(' ');
    if (fold(tokens.slice(cut).join(' ')) === word) return tokens.slice(0, cut).join(' ');
  }
  return null;
}
