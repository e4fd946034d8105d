/** Reads a field's text as its user sees it: a line per paragraph or line break, blank lines kept. */
import { isNativeField } from './field-kind';
import { whiteSpaceIn } from './white-space';

/** What editors put beside the text for themselves: placeholders, handles, carets. */
const NOT_TEXT = '[data-slate-placeholder], .ProseMirror-widget, .ql-ui, .ql-cursor, .ck-widget__type-around';

/** Slate's text stands in these; text elsewhere inside its nodes came from the browser and is not in its model. */
const SLATE_NODE = '[data-slate-node]';
const SLATE_TEXT = '[data-slate-string]';

/** Zero-width characters that editors use to hold the caret. */
const CARET_HOLDERS = /[\u200b\ufeff]/g;

function isBlock(node: Node): node is HTMLElement {
  if (!(node instanceof HTMLElement) || node.localName === 'br') return false;
  const { display } = getComputedStyle(node);
  return display !== 'none' && display !== 'contents' && !display.startsWith('inline');
}

/** The text of one node added to `run`, with the white space folded that CSS folds. */
function withText(run: string, node: Text): string {
  const parent = node.parentElement;
  if (!parent || (parent.closest(SLATE_NODE) && !parent.closest(SLATE_TEXT))) return run;
  const text = node.data.replace(CARET_HOLDERS, '');
  const space = whiteSpaceIn(parent);
  if (space === 'kept') return run + text;
  const folded = text.replace(space === 'linesKept' ? /[ \t]+/g : /[ \t\n\r\f]+/g, ' ');
  return run + (/(^|[ \n])$/.test(run) ? folded.replace(/^ /, '') : folded);
}

/** The inline content of `node`, line breaks as `\n`, added to `run`. */
function withInline(run: string, node: Node): string {
  if (node instanceof Text) return withText(run, node);
  if (!(node instanceof HTMLElement) || node.matches(NOT_TEXT)) return run;
  if (node.localName === 'br') return `${run}\n`;
  if (getComputedStyle(node).display === 'none') return run;
  let longer = run;
  for (const child of node.childNodes) longer = withInline(longer, child);
  return longer;
}

/** The lines of a block; the last `br` of a block only gives it height and starts no line. */
function linesOf(block: HTMLElement): string[] {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    if (run.trim() !== '' || run.includes('\n') || run.includes('\u00a0')) {
      lines.push(...run.replace(/\n$/, '').split('\n'));
    }
    run = '';
  };
  for (const child of block.childNodes) {
    if (isBlock(child)) {
      endRun();
      if (!child.matches(NOT_TEXT)) lines.push(...linesOf(child));
    } else {
      run = withInline(run, child);
    }
  }
  endRun();
  return lines.length === 0 ? [''] : lines;
}

/** The plain text of `el`: `\n` between lines, a paragraph being a line, and protected spaces as they stand. */
export function readField(el: HTMLElement): string {
  return isNativeField(el) ? el.value : linesOf(el).join('\n');
}

/** Editors turn some spaces into protected ones and end with a line of their own: neither is a difference. */
function comparable(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\n+$/, '');
}

/** True when `el` shows `text`: to the letter in inputs and textareas, but for those two liberties elsewhere. */
export function holds(el: HTMLElement, text: string): boolean {
  if (isNativeField(el)) return el.value === text;
  return comparable(readField(el)) === comparable(text);
}
