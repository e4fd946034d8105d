/** Cuts a template's source into its outputs, its tags and the text between; goes on behind what is cut off. */
import { withoutBlanks, type Stretch } from './characters';
import { Cursor } from './cursor';
import { outputEnds } from './output-ends';
import { finding, type Finding } from './problem';
import { endOfRaw } from './raw';
import type { Steps } from './steps';
import { LIMITS } from './template';

/** Stands for the name of a tag that is a note. */
const NOTE = /#/y;

interface TextPiece extends Stretch {
  readonly kind: 'text';
}

export interface BracedPiece extends Stretch {
  /** What is to be read: all of an output without the blanks at its ends, or what follows the name of a tag. */
  readonly content: Stretch;
  /** A dash at that end: the blanks of the text beyond it go. */
  readonly dashes: { readonly start: boolean; readonly finish: boolean };
}

export interface OutputPiece extends BracedPiece {
  readonly kind: 'output';
}

export interface TagPiece extends BracedPiece {
  readonly kind: 'tag';
  /** `#` for a note. */
  readonly name: string;
}

export type Piece = TextPiece | OutputPiece | TagPiece;

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Outputs and tags that are not closed, or have no name. */
  readonly cutOff: readonly Finding[];
  /** How many of those are tags: each may be the end that a block lacks. */
  readonly tagsCutOff: number;
}

/** The pieces of `source`, which must be clean, in the order of the text. */
export function piecesOf(source: string, steps: Steps): Pieces {
  const cutter = new Cutter(source, steps);
  cutter.cut();
  return cutter;
}

class Cutter implements Pieces {
  readonly pieces: Piece[] = [];
  readonly cutOff: Finding[] = [];
  tagsCutOff = 0;
  private readonly nextBraces: Finder;
  private readonly nextTagEnd: Finder;
  private readonly nextOutputEnd: Finder;
  private readonly endOfOutput: Finder;

  constructor(
    private readonly source: string,
    private readonly steps: Steps,
  ) {
    this.nextBraces = finder(source, /\{[{%]/g, steps);
    this.nextTagEnd = finder(source, /%\}/g, steps);
    this.nextOutputEnd = finder(source, /\}\}/g, steps);
    this.endOfOutput = outputEnds(source, steps);
  }

  cut(): void {
    const { source } = this;
    for (let at = 0; at !== -1 && at < source.length && this.cutOff.length < LIMITS.findings;) {
      const last = this.pieces.at(-1);
      if (last?.kind === 'tag' && last.name === 'raw') at = this.endRaw(at);
      else if (source.startsWith('{%', at)) at = this.tag(at);
      else if (source.startsWith('{{', at)) at = this.output(at);
      else at = this.text(at);
    }
  }

  // Each takes the piece that begins there, and gives the place behind it; -1 to go on no further.

  private text(begin: number): number {
    const next = this.nextBraces(begin);
    const end = next === -1 ? this.source.length : next;
    this.pieces.push({ kind: 'text', begin, end });
    return end;
  }

  private output(begin: number): number {
    const end = this.endOfOutput(begin + 2);
    if (end === -1) return this.skip(begin, this.nextOutputEnd(begin + 2));
    this.pieces.push({ kind: 'output', begin, end, ...this.braced({ begin, end }) });
    return end;
  }

  private tag(begin: number): number {
    // One brace may do for both ends, as in `{%}`: a tag without a name.
    const closed = this.nextTagEnd(begin + 1);
    const tag = closed === -1 ? null : this.tagIn({ begin, end: closed + 2 });
    if (tag === null) {
      this.tagsCutOff += 1;
      return this.skip(begin, this.nextTagEnd(begin + 2));
    }
    this.pieces.push(tag);
    return tag.end;
  }

  private endRaw(from: number): number {
    const stretch = endOfRaw(this.source, from, this.steps);
    const tag = stretch && this.tagIn(stretch);
    if (tag === null) return -1;
    this.pieces.push(tag);
    return tag.end;
  }

  private tagIn(stretch: Stretch): TagPiece | null {
    const { content, dashes } = this.braced(stretch);
    const cursor = new Cursor(this.source, content, stretch, this.steps);
    cursor.skipBlanks();
    const name = cursor.textOf(cursor.take(NOTE) ?? cursor.word());
    cursor.skipBlanks();
    const rest = { begin: cursor.at, end: content.end };
    return name === '' ? null : { kind: 'tag', ...stretch, name, content: rest, dashes };
  }

  private braced({ begin, end }: Stretch): Pick<BracedPiece, 'content' | 'dashes'> {
    const dashes = { start: this.source[begin + 2] === '-', finish: this.source[end - 3] === '-' };
    const inner = { begin: begin + (dashes.start ? 3 : 2), end: end - (dashes.finish ? 3 : 2) };
    this.steps.take(end - begin);
    return { content: withoutBlanks(this.source, inner, { start: true, finish: true }), dashes };
  }

  /** Tells of what is cut off, up to the next end of its kind. */
  private skip(begin: number, closed: number): number {
    const end = closed === -1 ? this.source.length : closed + 2;
    this.cutOff.push(finding('syntax', this.source, begin, this.source.slice(begin, end)));
    return closed === -1 ? begin + 2 : end;
  }
}

/** Tells, place by place in the order of the text, where something comes next; -1 when it does not come again. */
type Finder = (from: number) => number;

/** A finder that reads each character once, however often it is asked. */
function finder(source: string, pattern: RegExp, steps: Steps): Finder {
  let found: number | null = null;
  return (from) => {
    if (found === null || (found !== -1 && found < from)) {
      pattern.lastIndex = from;
      found = pattern.exec(source)?.index ?? -1;
      steps.take((found === -1 ? source.length : found) - from);
    }
    return found;
  };
}
