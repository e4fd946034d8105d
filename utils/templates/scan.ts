/** A first look at a template's pieces: tags that are not allowed or out of place, lists looped over, stray braces. */
import { isList, TEMPLATE_VARIABLES } from '../core/template-data';
import type { Stretch } from './characters';
import { piecesOf, type OutputPiece, type Piece, type TagPiece } from './pieces';
import { closest, finding, reporter, type Finding } from './problem';
import type { Steps } from './steps';
import { LIMITS } from './template';
import type { LoopNames } from './variable-type';

/** Blocks, and the tags that may stand between their start and their end. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  if: ['elsif', 'else'],
  unless: ['elsif', 'else'],
  for: ['else'],
};
const TAGS = [
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'for',
  'endfor',
  'comment',
  'endcomment',
];
const NAMES = new Map(TEMPLATE_VARIABLES.map(({ name, type }) => [name as string, type] as const));
const LISTS = [...NAMES].filter(([, type]) => isList(type)).map(([name]) => name);
const LOOP = /^([a-zA-Z_]\w*)\s+in\s+([a-zA-Z_]\w*)$/;
/** One pair of braces around a variable's name: meant as a value, but it would be sent as it stands. */
const SINGLE_BRACES = /\{\s*([a-z_][a-z0-9_]*)\s*\}/g;

/** A value or the tag of a block, to be inspected on its own. */
export interface Part {
  readonly piece: OutputPiece | TagPiece;
  /** The block that its tag begins or goes on with, as it was probably meant; null for a value or a note. */
  readonly block: string | null;
  readonly loops: LoopNames;
  readonly inBlock: boolean;
  /** That its tag is out of place has been told already. */
  told: boolean;
}

export interface Scan {
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
  /** For each list looped over, how many parts are rendered for each of its invoices. */
  readonly loops: ReadonlyMap<string, number>;
  /** What is left to inspect, none for a source with too many parts. */
  readonly parts: readonly Part[];
}

interface OpenBlock {
  readonly name: string;
  readonly part: Part;
  /** Its tag is misspelt: that it is a block at all is a guess. */
  readonly guessed: boolean;
  /** The list, of a loop over one. */
  readonly list: string | null;
  readonly names: LoopNames;
  hasElse: boolean;
}

/** Looks at `source`, which must be clean. A misspelt tag counts as the one that was probably meant. */
export function scan(source: string, steps: Steps): Scan {
  const { pieces, cutOff, tagsCutOff } = piecesOf(source, steps);
  const oneTooMany = pieces.filter(({ kind }) => kind !== 'text')[LIMITS.parts];
  if (oneTooMany !== undefined) {
    const { begin, end } = oneTooMany;
    const tooLong = finding('tooLong', source, begin, source.slice(begin, end));
    return { findings: [tooLong], pieces, loops: new Map(), parts: [] };
  }
  const scanner = new Scanner(source, pieces, cutOff, tagsCutOff);
  for (const piece of pieces) {
    if (scanner.findings.length >= LIMITS.findings) break;
    scanner.take(piece);
  }
  scanner.end();
  return scanner;
}

class Scanner implements Scan {
  readonly findings: Finding[];
  readonly loops = new Map<string, number>();
  readonly parts: Part[] = [];
  private readonly open: OpenBlock[] = [];
  private comment: TagPiece | null = null;
  private readonly report: ReturnType<typeof reporter>;

  constructor(
    private readonly source: string,
    readonly pieces: readonly Piece[],
    cutOff: readonly Finding[],
    /** Ends that fit no block, each of which may be meant for one that is not closed. */
    private strayEnds: number,
  ) {
    this.findings = [...cutOff];
    this.report = reporter(source, this.findings);
  }

  take(piece: Piece): void {
    const tag = piece.kind === 'tag' ? piece : null;
    if (this.comment !== null) {
      if (tag?.name === 'endcomment') this.comment = null;
      return;
    }
    const loop = this.open.findLast(({ list }) => list !== null)?.list;
    if (loop) this.loops.set(loop, (this.loops.get(loop) ?? 0) + 1);
    if (tag !== null) this.tag(tag);
    else if (piece.kind === 'output') this.part(piece, null);
    else this.findings.push(...strayBraces(this.source, piece));
  }

  /** What was not closed, unless an end that fits nothing was probably meant for it. */
  end(): void {
    const unclosed = this.open.filter(({ guessed }) => !guessed).slice(this.strayEnds);
    for (const { part } of unclosed) this.outOfPlace(part.piece, part);
    if (this.comment !== null) this.outOfPlace(this.comment);
  }

  private tag(tag: TagPiece): void {
    const isKnown = TAGS.includes(tag.name) || tag.name === '#';
    const meant = isKnown ? tag.name : closest(tag.name, TAGS);
    if (!isKnown) this.report('forbiddenTag', tag, tag.name, meant);
    if (meant === null) return;
    if (meant === '#') this.part(tag, null);
    else if (meant === 'comment') this.comment = tag;
    else if (Object.hasOwn(BLOCKS, meant)) this.begin(tag, meant, !isKnown);
    else if (meant === 'else' || meant === 'elsif') this.goOn(tag, meant, !isKnown);
    else this.close(tag, meant.slice('end'.length), !isKnown);
  }

  private begin(tag: TagPiece, name: string, guessed: boolean): void {
    const before = this.findings.length;
    const loop = name === 'for' ? this.loop(tag) : null;
    if (this.open.length >= LIMITS.depth) this.report('tooLong', tag);
    const part = this.part(tag, name, this.findings.length > before);
    this.open.push({ name, part, guessed, hasElse: false, names: [], list: null, ...loop });
  }

  private goOn(tag: TagPiece, meant: 'else' | 'elsif', guessed: boolean): void {
    const block = this.open.at(-1);
    const fits = block !== undefined && BLOCKS[block.name]?.includes(meant) && !block.hasElse;
    if (meant === 'elsif') this.part(tag, 'if', !fits);
    if (guessed) return;
    if (!fits || (meant === 'else' && this.hasMore(tag))) this.outOfPlace(tag);
    else if (meant === 'else') block.hasElse = true;
  }

  /** Ends the block of that name: behind a guess at once, with a word when others in it are not closed. */
  private close(tag: TagPiece, name: string, guessed: boolean): void {
    const at = this.open.findLastIndex((block) => block.name === name);
    const isNext = at !== -1 && this.open.slice(at + 1).every((block) => block.guessed);
    if (!guessed && (!isNext || this.hasMore(tag))) this.outOfPlace(tag);
    if (at !== -1) this.open.splice(at);
    else if (name !== 'comment') this.strayEnds += 1;
  }

  /** A loop runs over a list of invoices, by a new name, and not inside another loop. */
  private loop(tag: TagPiece): Pick<OpenBlock, 'list' | 'names'> {
    const args = this.textOf(tag.content).trim();
    const [, name = '', list = ''] = LOOP.exec(args) ?? [];
    const nested = this.open.some((block) => block.list !== null);
    const fits = name !== '' && !NAMES.has(name) && name !== 'forloop' && !nested;
    if (!fits) this.outOfPlace(tag);
    else if (!NAMES.has(list)) this.report('unknownVariable', tag, list, closest(list, LISTS));
    else if (!LISTS.includes(list)) this.report('syntax', tag, undefined, LISTS.join(', '));
    // What stands inside may use the name, whatever else is wrong with the tag.
    const given = name || (/^[a-zA-Z_]\w*/.exec(args)?.[0] ?? '');
    return { list: fits && LISTS.includes(list) ? list : null, names: ['forloop', given] };
  }

  private part(piece: Part['piece'], block: string | null, told = false): Part {
    const loops = this.open.flatMap(({ names }) => names);
    const part = { piece, block, loops, inBlock: this.open.length > 0, told };
    this.parts.push(part);
    return part;
  }

  private outOfPlace(place: Stretch, part: Part | null = null): void {
    this.report('syntax', place);
    if (part) part.told = true;
  }

  /** Whether anything stands behind the name of the tag. */
  private hasMore({ content }: TagPiece): boolean {
    return content.end > content.begin;
  }

  private textOf({ begin, end }: Stretch): string {
    return this.source.slice(begin, end);
  }
}

function strayBraces(source: string, { begin, end }: Stretch): Finding[] {
  const text = source.slice(begin, end);
  const ends = [...text.matchAll(/\}\}|%\}/g)].slice(0, LIMITS.findings);
  const found = ends.map(({ 0: braces, index }) => finding('syntax', source, begin + index, braces));
  const names = [...text.matchAll(SINGLE_BRACES)].filter(({ 1: name = '' }) => NAMES.has(name));
  for (const { 0: whole, 1: name = '', index } of names.slice(0, LIMITS.findings)) {
    found.push(finding('syntax', source, begin + index, whole, `{{ ${name} }}`));
  }
  return found;
}
