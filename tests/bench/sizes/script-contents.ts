/** What a built script is made of, and what each source of it costs, by where each byte came from. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

/** What it may hold, by the place of the sources; the first that fits counts. */
const SOURCES: readonly (readonly [name: string, sources: RegExp])[] = [
  ['polyfill', /webextension-polyfill/],
  ['wxt', /node_modules\/wxt\//],
  ['preact', /node_modules\/preact\//],
  ['date-fns', /node_modules\/date-fns\//],
  ['other packages', /node_modules\//],
  ['core: money, currency', /utils\/core\/(money|currency|printed-number)/],
  ['core: day', /utils\/core\/(day|month-names)/],
  ['core: the rest', /utils\/core\//],
  ['page: words of the host', /utils\/(host-words|page\/(host-words|words-of-host|fold))/],
  ['page: the rest', /utils\/page\//],
  ['runtime', /utils\/runtime\//],
  ['interface', /(components|entrypoints)\//],
];
const STYLES = 'styles of the interface';
const GLUE = 'bundler';

/** Style sheets ship as texts, which no map traces to a source. */
const STYLE_SHEET = /`[^`{]*\{[^`]{500,}\}`/g;

/** Bytes after gzip at its best, as the guard on sizes counts them. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

export interface Content {
  readonly name: string;
  /** Bytes of minified code. */
  readonly raw: number;
  /** By how many bytes the compressed script shrinks without this. */
  readonly gzip: number;
}

/** What a script that has its map beside it holds, the heaviest first. */
export function contentsOf(script: string): Content[] {
  const code = readFileSync(script, 'utf8');
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
  const owners = ownersOf(code, map);
  const whole = gzipped(code);
  const names = [...new Set(owners)];
  return names
    .map((name) => {
      const without = codeWithout(name, code, owners);
      return { name, raw: code.length - without.length, gzip: whole - gzipped(without) };
    })
    .sort((a, b) => b.gzip - a.gzip);
}

/** What each character belongs to. */
function ownersOf(code: string, map: SourceMap): string[] {
  const owners: string[] = [];
  code.split('\n').forEach((line, at) => {
    for (let column = 0; column <= line.length; column++) {
      const entry = map.findEntry(at, column);
      const source = 'originalSource' in entry ? entry.originalSource : undefined;
      owners.push(source === undefined ? GLUE : (SOURCES.find(([, where]) => where.test(source))?.[0] ?? GLUE));
    }
  });
  for (const { 0: text, index } of code.matchAll(STYLE_SHEET)) owners.fill(STYLES, index, index + text.length);
  return owners.slice(0, code.length);
}

function codeWithout(name: string, code: string, owners: readonly string[]): string {
  let rest = '';
  for (let i = 0; i < code.length; i++) if (owners[i] !== name) rest += code.charAt(i);
  return rest;
}
