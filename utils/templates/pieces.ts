/** Cuts a template's source into its values, its tags and the text between; goes on behind what is cut off. */
import {
  defaultOptions,
  Tokenizer,
  TypeGuards,
  type Token,
  type TopLevelToken,
} from 'liquidjs/dist/liquid.browser.mjs';
import { finding, type Finding } from './problem';
import { LIMITS } from './template';

export interface Pieces {
  readonly tokens: readonly TopLevelToken[];
  /** Values and tags that are not closed, or have no name. */
  readonly cutOff: readonly Finding[];
  /** How many of those are tags: each may be the end that a block lacks. */
  readonly tagsCutOff: number;
}

/** The pieces of `source`, which must be clean, in the order of the text. */
export function piecesOf(source: string): Pieces {
  const tokenizer = new Tokenizer(source);
  const tokens: TopLevelToken[] = [];
  const cutOff: Finding[] = [];
  let tagsCutOff = 0;
  while (tokenizer.p < tokenizer.N && cutOff.length < LIMITS.findings) {
    const from = tokenizer.p;
    // The engine reads nothing in a raw block; the block itself is not allowed, so what is in it needs no word.
    const isRaw = isTag(tokens.at(-1), 'raw');
    try {
      const token = tokenizer.readTopLevelToken(defaultOptions);
      if (!isRaw || isTag(token, 'endraw')) tokens.push(token);
      else if (tokenizer.p === tokenizer.N) break;
    } catch {
      if (isRaw) break;
      const isTagCutOff = source.startsWith('{%', from);
      const closed = source.indexOf(isTagCutOff ? '%}' : '}}', from + 2);
      const text = closed === -1 ? source.slice(from) : source.slice(from, closed + 2);
      cutOff.push(finding('syntax', source, from, text));
      if (isTagCutOff) tagsCutOff += 1;
      tokenizer.p = closed === -1 ? from + 2 : closed + 2;
    }
  }
  return { tokens, cutOff, tagsCutOff };
}

function isTag(token: Token | undefined, name: string): boolean {
  return token !== undefined && TypeGuards.isTagToken(token) && token.name === name;
}
