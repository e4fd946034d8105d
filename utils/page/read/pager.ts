/** The position among the pages of a list, told by the sentence of its pager. */
import type { PagePosition } from '../../core/snapshot';
import { fromHostWords } from '../installed-words';

const sentencePattern = (sentence: string) => {
  const names: string[] = [];
  const source = sentence
    .replace(/[().]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace('-', '\\s*[-–—]\\s*')
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return "(\\d[\\d\\s.,’']*)";
    });
  return { names, pattern: new RegExp(`(?:^|\\s)${source}(?:$|[\\s.])`, 'iu') };
};
const sentences = fromHostWords((words) => words.pagerPosition.map(sentencePattern));

/** The position a sentence gives; null when it is none. Numbers may be grouped ("1 234"). */
export function positionIn(text: string): PagePosition | null {
  if (text.length > 200) return null;
  for (const { names, pattern } of sentences()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = (name: string): number | null => {
      const at = names.indexOf(name);
      return at < 0 ? null : Number(match[at + 1]!.replace(/\D/g, ''));
    };
    const items = number('items');
    const from = number('from');
    const to = number('to');
    if (from !== null && to !== null && items !== null) {
      return rangePosition(from, to, items);
    }
    return { page: number('page'), pages: number('pages'), items, more: null };
  }
  return null;
}

/** "26-50 of 62" tells the page only when the pages are full; the last one tells that it is the last. */
function rangePosition(from: number, to: number, items: number): PagePosition {
  const size = to - from + 1;
  if (from === 1 && to >= items) return { page: 1, pages: 1, items, more: null };
  if (size > 0 && (from - 1) % size === 0 && to < items) {
    return { page: (from - 1) / size + 1, pages: Math.ceil(items / size), items, more: null };
  }
  return { page: null, pages: null, items, more: to >= items ? false : null };
}
