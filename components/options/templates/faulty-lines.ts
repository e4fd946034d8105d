/** Where the problems of a text stand, line by line, for an editor that marks them. */

/** A piece of a line; `faulty` when a problem begins there. */
export interface Piece {
  readonly text: string;
  readonly faulty: boolean;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, each in pieces; lines and columns of the places count from 1. */
export function linesInPieces(source: string, places: readonly Place[]): Piece[][] {
  return source.split('\n').map((line, index) => {
    const starts = places.filter((place) => place.line === index + 1).map(({ column }) => column - 1);
    return pieces(
      line,
      [...new Set(starts)].sort((a, b) => a - b),
    );
  });
}

function pieces(line: string, starts: readonly number[]): Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done || start > line.length) continue;
    const end = start + lengthAt(line, start);
    if (start > done) found.push({ text: line.slice(done, start), faulty: false });
    found.push({ text: line.slice(start, end), faulty: true });
    done = end;
  }
  if (done < line.length) found.push({ text: line.slice(done), faulty: false });
  return found;
}

/** How far a problem reaches: a whole value or tag, a word, or a single character. */
function lengthAt(line: string, start: number): number {
  const rest = line.slice(start);
  const whole = /^(?:\{\{.*?\}\}|\{%.*?%\}|[\p{L}\p{N}_.]+|[{}%]{1,2})/u.exec(rest)?.[0];
  return whole?.length ?? Math.min(1, rest.length);
}
