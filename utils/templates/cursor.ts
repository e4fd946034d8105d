/** A place in a stretch of a template's source, and what can be read from there on. */
import { BLANKS, WORD, type Stretch } from './characters';
import { Refusal } from './refusal';
import type { Steps } from './steps';

export class Cursor {
  /** Where the next character is read, from the start of the source. */
  at: number;
  readonly end: number;
  /** The source up to the end of the stretch: no pattern sees further. */
  private readonly text: string;

  constructor(
    private readonly source: string,
    { begin, end }: Stretch,
    /** The output or the tag that the stretch is in. */
    private readonly piece: Stretch,
    private readonly steps: Steps,
  ) {
    this.at = begin;
    this.end = end;
    this.text = source.slice(0, Math.max(end, 0));
  }

  get ended(): boolean {
    return this.at >= this.end;
  }

  /** The character that is `ahead` further on; empty behind the end. */
  peek(ahead = 0): string {
    return this.text.charAt(this.at + ahead);
  }

  /** Reads what fits a sticky pattern here, or nothing. */
  take(pattern: RegExp): Stretch | null {
    pattern.lastIndex = this.at;
    const found = this.ended ? null : pattern.exec(this.text);
    this.steps.take(1 + (found?.[0].length ?? 0));
    if (found === null) return null;
    const begin = this.at;
    this.at += found[0].length;
    return { begin, end: this.at };
  }

  skipBlanks(): void {
    this.take(BLANKS);
  }

  /** Reads a word, and the blanks before it; empty when there is none. */
  word(): Stretch {
    this.skipBlanks();
    return this.take(WORD) ?? { begin: this.at, end: this.at };
  }

  /** Reads on to behind `character`; false, at the end, when it does not come. */
  passBehind(character: string): boolean {
    const found = this.text.indexOf(character, this.at);
    const next = found === -1 ? this.end : found + 1;
    this.steps.take(next - this.at);
    this.at = next;
    return found !== -1;
  }

  textOf({ begin, end }: Stretch): string {
    return this.source.slice(begin, end);
  }

  /** Gives up at a place: what stands from there on is not understood. */
  refuse(at = this.at): never {
    throw new Refusal('syntax', this.source.slice(at, this.end) || this.source.slice(at, at + 20), at);
  }

  /** Gives up the whole output or tag. */
  refuseAll(): never {
    throw new Refusal('syntax', this.textOf(this.piece), this.piece.begin);
  }
}
