/** Raw blocks: a template may have none, but where one is written nothing in it is taken for an output or a tag. */
import { BLANK, WORD_CHARACTER, type Stretch } from './characters';
import type { Steps } from './steps';

/** The beginning of a tag, with its name if that is the one that ends a raw block, or the end of any. */
const MARK = new RegExp(String.raw`\{%([${BLANK}]*endraw(?!${WORD_CHARACTER}))?|%\}`, 'g');

/** The tag that ends the raw block whose text begins at `from`, or null. */
export function endOfRaw(source: string, from: number, steps: Steps): Stretch | null {
  MARK.lastIndex = from;
  let begin = -1;
  for (let mark = MARK.exec(source); mark !== null; mark = MARK.exec(source)) {
    const [text, name] = mark;
    if (text === '%}') {
      const end = mark.index + text.length;
      if (begin === -1) continue;
      steps.take(end - from);
      return { begin, end };
    }
    if (name === undefined) begin = -1;
    else if (begin === -1) begin = mark.index;
  }
  steps.take(source.length - from);
  return null;
}
