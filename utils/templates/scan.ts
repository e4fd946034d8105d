/** A first look at a template's pieces: tags that are not allowed or out of place, lists looped over, stray braces. */
import { TypeGuards, type TagToken, type Token, type TopLevelToken } from 'liquidjs/dist/liquid.browser.mjs';
import { TEMPLATE_VARIABLES } from '../core/template-data';
import { piecesOf } from './pieces';
import { closest, finding, reporter, type Finding } from './problem';
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
const LISTS = [...NAMES].filter(([, type]) => type === 'invoices').map(([name]) => name);
const LOOP = /^([a-zA-Z_]\w*)\s+in\s+([a-zA-Z_]\w*)$/;
/** One pair of braces around a variable's name: meant as a value, but it would be sent as it stands. */
const SINGLE_BRACES = /\{\s*([a-z_][a-z0-9_]*)\s*\}/g;

/** A value or the tag of a block, to be inspected on its own. */
export interface Part {
  readonly token: TopLevelToken;
  /** The block that its tag begins or goes on with, as it was probably meant; null for a value or a note. */
  readonly block: string | null;
  readonly loops: LoopNames;
  readonly inBlock: boolean;
  /** That its tag is out of place has been told already. */
  told: boolean;
}

export interface Scan {
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
export function scan(source: string): Scan {
  const { tokens, cutOff, tagsCutOff } = piecesOf(source);
  const scanner = new Scanner(source, cutOff, tagsCutOff);
  const oneTooMany = tokens.filter((token) => !TypeGuards.isHTMLToken(token))[LIMITS.parts];
  if (oneTooMany !== undefined) {
    const tooLong = finding('tooLong', source, oneTooMany.begin, oneTooMany.getText());
    return { findings: [tooLong], loops: new Map(), parts: [] };
  }
  for (const token of tokens) {
    if (scanner.findings.length >= LIMITS.findings) break;
    scanner.take(token);
  }
  scanner.end();
  return scanner;
}

class Scanner implements Scan {
  readonly findings: Finding[];
  readonly loops = new Map<string, number>();
  readonly parts: Part[] = [];
  private readonly open: OpenBlock[] = [];
  private comment: TagToken | null = null;
  private readonly report: ReturnType<typeof reporter>;

  constructor(
    private readonly source: string,
    cutOff: readonly Finding[],
    /** Ends that fit no block, each of which may be meant for one that is not closed. */
    private strayEnds: number,
  ) {
    this.findings = [...cutOff];
    this.report = reporter(source, this.findings);
  }

  take(token: Token): void {
    const tag = TypeGuards.isTagToken(token) ? token : null;
    if (this.comment !== null) {
      if (tag?.name === 'endcomment') this.comment = null;
      return;
    }
    const loop = this.open.findLast(({ list }) => list !== null)?.list;
    if (loop) this.loops.set(loop, (this.loops.get(loop) ?? 0) + 1);
    if (tag !== null) this.tag(tag);
    else if (TypeGuards.isOutputToken(token)) this.part(token, null);
    else this.findings.push(...strayBraces(this.source, token));
  }

  /** What was not closed, unless an end that fits nothing was probably meant for it. */
  end(): void {
    const unclosed = this.open.filter(({ guessed }) => !guessed).slice(this.strayEnds);
    for (const { part } of unclosed) this.outOfPlace(part.token, part);
    if (this.comment !== null) this.outOfPlace(this.comment);
  }

  private tag(tag: TagToken): void {
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

  private begin(tag: TagToken, name: string, guessed: boolean): void {
    const before = this.findings.length;
    const loop = name === 'for' ? this.loop(tag) : null;
    if (this.open.length >= LIMITS.depth) this.report('tooLong', tag, tag.getText());
    const part = this.part(tag, name, this.findings.length > before);
    this.open.push({ name, part, guessed, hasElse: false, names: [], list: null, ...loop });
  }

  private goOn(tag: TagToken, meant: 'else' | 'elsif', guessed: boolean): void {
    const block = this.open.at(-1);
    const fits = block !== undefined && BLOCKS[block.name]?.includes(meant) && !block.hasElse;
    if (meant === 'elsif') this.part(tag, 'if', !fits);
    if (guessed) return;
    if (!fits || (meant === 'else' && tag.args !== '')) this.outOfPlace(tag);
    else if (meant === 'else') block.hasElse = true;
  }

  /** Ends the block of that name: behind a guess at once, with a word when others in it are not closed. */
  private close(tag: TagToken, name: string, guessed: boolean): void {
    const at = this.open.findLastIndex((block) => block.name === name);
    const isNext = at !== -1 && this.open.slice(at + 1).every((block) => block.guessed);
    if (!guessed && (!isNext || tag.args !== '')) this.outOfPlace(tag);
    if (at !== -1) this.open.splice(at);
    else if (name !== 'comment') this.strayEnds += 1;
  }

  /** A loop runs over a list of invoices, by a new name, and not inside another loop. */
  private loop(tag: TagToken): Pick<OpenBlock, 'list' | 'names'> {
    const args = tag.args.trim();
    const [, name = '', list = ''] = LOOP.exec(args) ?? [];
    const nested = this.open.some((block) => block.list !== null);
    const fits = name !== '' && !NAMES.has(name) && name !== 'forloop' && !nested;
    if (!fits) this.outOfPlace(tag);
    else if (!NAMES.has(list)) this.report('unknownVariable', tag, list, closest(list, LISTS));
    else if (!LISTS.includes(list)) this.report('syntax', tag, tag.getText(), LISTS.join(', '));
    // What stands inside may use the name, whatever else is wrong with the tag.
    const given = name || (/^[a-zA-Z_]\w*/.exec(args)?.[0] ?? '');
    return { list: fits && LISTS.includes(list) ? list : null, names: ['forloop', given] };
  }

  private part(token: TopLevelToken, block: string | null, told = false): Part {
    const loops = this.open.flatMap(({ names }) => names);
    const part = { token, block, loops, inBlock: this.open.length > 0, told };
    this.parts.push(part);
    return part;
  }

  private outOfPlace(token: Token, part: Part | null = null): void {
    this.report('syntax', token, token.getText());
    if (part) part.told = true;
  }
}

function strayBraces(source: string, token: Token): Finding[] {
  const text = token.getText();
  const found = [...text.matchAll(/\}\}|%\}/g)].map(({ 0: braces, index }) =>
    finding('syntax', source, token.begin + index, braces),
  );
  for (const { 0: whole, 1: name = '', index } of text.matchAll(SINGLE_BRACES)) {
    if (NAMES.has(name)) found.push(finding('syntax', source, token.begin + index, whole, `{{ ${name} }}`));
  }
  return found;
}
