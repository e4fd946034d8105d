/** A first look at a template's pieces: tags that are not allowed or not closed, lists looped over, stray braces. */
import { Tokenizer, TypeGuards, type TagToken, type Token } from 'liquidjs/dist/liquid.browser.mjs';
import { TEMPLATE_VARIABLES } from '../core/template-data';
import { closest, finding, type Finding } from './problem';
import { LIMITS } from './template';

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
const LOOP = /^([a-zA-Z_]\w*)\s+in\s+([a-zA-Z_]\w*)$/;
/** One pair of braces around a variable's name: meant as a value, but it would be sent as it stands. */
const SINGLE_BRACES = /\{\s*([a-z_][a-z0-9_]*)\s*\}/g;

export interface Scan {
  readonly findings: readonly Finding[];
  /** For each list looped over, how many parts are rendered for each of its invoices. */
  readonly loops: ReadonlyMap<string, number>;
}

interface OpenBlock {
  readonly tag: TagToken;
  /** The list, of a loop over one. */
  readonly list: string | null;
  hasElse: boolean;
}

/** Looks at `source`, which must be clean. Throws the engine's tokenization error on what is cut off in the middle. */
export function scan(source: string): Scan {
  const findings: Finding[] = [];
  const loops = new Map<string, number>();
  const open: OpenBlock[] = [];
  const report = (
    reason: Finding['reason'],
    token: Token,
    name: string,
    suggestion: string | null = null,
  ): void => {
    findings.push(finding(reason, source, token.begin, name, suggestion));
  };
  let comment: TagToken | null = null;

  const tokens = new Tokenizer(source).readTopLevelTokens();
  const oneTooMany = tokens.filter((token) => !TypeGuards.isHTMLToken(token))[LIMITS.parts];
  if (oneTooMany !== undefined) {
    report('tooLong', oneTooMany, oneTooMany.getText());
    return { findings, loops };
  }
  for (const token of tokens) {
    const tag = TypeGuards.isTagToken(token) ? token : null;
    if (findings.length >= LIMITS.findings) break;
    if (comment !== null) {
      if (tag?.name === 'endcomment') comment = null;
      continue;
    }
    const loop = open.findLast(({ list }) => list !== null)?.list;
    if (loop) loops.set(loop, (loops.get(loop) ?? 0) + 1);
    if (tag === null) {
      if (TypeGuards.isHTMLToken(token)) findings.push(...strayBraces(source, token));
    } else if (tag.name === 'comment') {
      comment = tag;
    } else if (Object.hasOwn(BLOCKS, tag.name)) {
      const list = tag.name === 'for' ? loopedList(tag, open, report) : null;
      if (open.length >= LIMITS.depth) report('tooLong', tag, tag.getText());
      open.push({ tag, list, hasElse: false });
    } else if (tag.name === 'else' || tag.name === 'elsif') {
      const block = open.at(-1);
      const fits = block !== undefined && BLOCKS[block.tag.name]?.includes(tag.name) && !block.hasElse;
      if (!fits || (tag.name === 'else' && tag.args !== '')) report('syntax', tag, tag.getText());
      else if (tag.name === 'else') block.hasElse = true;
    } else if (TAGS.includes(tag.name)) {
      const ends = open.at(-1)?.tag.name === tag.name.slice('end'.length) && tag.args === '';
      if (ends) open.pop();
      // A block whose first tag is misspelt ends without having begun: its name is what must be put right.
      else if (!findings.some(({ reason }) => reason === 'forbiddenTag'))
        report('syntax', tag, tag.getText());
    } else if (tag.name !== '#') {
      report('forbiddenTag', tag, tag.name, closest(tag.name, TAGS));
    }
  }
  // With a tag that is not allowed or out of place, what is "not closed" is mostly its consequence.
  if (findings.length === 0) {
    for (const tag of [...open.map((block) => block.tag), ...(comment === null ? [] : [comment])]) {
      report('syntax', tag, tag.getText());
    }
  }
  return { findings, loops };
}

type Report = (reason: Finding['reason'], token: Token, name: string, suggestion?: string | null) => void;

/** A loop runs over a list of invoices, by a new name, and not inside another loop. */
function loopedList(tag: TagToken, open: readonly OpenBlock[], report: Report): string | null {
  const [, name = '', list = ''] = LOOP.exec(tag.args.trim()) ?? [];
  const lists = [...NAMES].filter(([, type]) => type === 'invoices').map(([listName]) => listName);
  const nested = open.some((block) => block.list !== null);
  if (name === '' || NAMES.has(name) || name === 'forloop' || nested) report('syntax', tag, tag.getText());
  else if (!NAMES.has(list)) report('unknownVariable', tag, list, closest(list, lists));
  else if (!lists.includes(list)) report('syntax', tag, tag.getText(), lists.join(', '));
  else return list;
  return null;
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
