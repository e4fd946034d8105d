/**
 * Is something like our list, or a form that sends, on this page? A cheap look that may say yes too often and never no
 * where the script that reads would say yes: that one tells for sure.
 */
import type { Field } from '../../../utils/core/host-words';
import { ELSEWHERE, REFERENCES } from '../../../utils/host-words/labels-elsewhere';
import {
  CREDIT_NOTE_SEND_SUBMIT,
  CREDIT_NOTE_SUBMIT,
  SEND_SUBMIT,
  SEND_SUBMIT_BARE,
} from '../../../utils/host-words/action-labels';
import { COLUMNS, TITLES } from '../../../utils/host-words/labels';
import { fold } from '../../../utils/page/fold';
import { CONTAINER, FIELDS, HEADER_CELL, HEADING } from '../../../utils/page/selectors';

/** `list`: an invoice list, or something very like it; `form`: a form that sends or creates. */
export type Trace = 'list' | 'form';

type Root = Document | ShadowRoot;

const ASKED = `${CONTAINER},${FIELDS}`;

/** A header of more cells is none of an invoice list; a longer text is no label. */
const MOST_CELLS = 60;
const LONGEST = 120;
/** A shorter label ("N°", "Due") must be all of a text. */
const SHORT = 5;
/** So many headings are asked what the page shows. */
const MOST_HEADINGS = 20;

const folded = (texts: Iterable<string>): string[] => [...new Set([...texts].map(fold))];
const inAll = (labels: Readonly<Record<string, readonly string[]>>): string[] => Object.values(labels).flat();

/** Made on the first look that needs them: most pages have no table. */
function makeLabels() {
  const references = new Set(folded(REFERENCES));
  return {
    columns: (Object.keys(COLUMNS) as Field[]).map(
      (field) => [field, folded(inAll(COLUMNS[field]))] as const,
    ),
    titles: new Set(folded(TITLES)),
    elsewhere: new Set(folded(ELSEWHERE)),
    elsewhereHeaders: folded(ELSEWHERE).filter((word) => !references.has(word)),
    submits: folded([SEND_SUBMIT, CREDIT_NOTE_SEND_SUBMIT, CREDIT_NOTE_SUBMIT].flatMap(inAll)),
    bare: new Set(folded(inAll(SEND_SUBMIT_BARE))),
  };
}
let made: ReturnType<typeof makeLabels> | undefined;
const labels = () => (made ??= makeLabels());

/** What the page holds, `roots` being its document and open shadow roots; `added`: the user's own labels, folded. */
export function traceOn(roots: readonly Root[], added: readonly string[]): Trace | null {
  // Most pages hold neither a list nor a form: one question tells.
  if (!roots.some((root) => root.querySelector(ASKED) !== null)) return null;
  if (roots.some((root) => root.querySelector(FIELDS) !== null) && roots.some(holdsSubmit)) return 'form';
  for (const root of roots)
    for (const container of root.querySelectorAll(CONTAINER)) if (isListLike(container, added)) return 'list';
  return null;
}

/** A label stands in a text as words of its own, or begins it: icons that are words of a font are glued to labels. */
function holds(text: string, label: string): boolean {
  if (text === label) return true;
  if (label.length < SHORT) return false;
  if (text.startsWith(label)) return true;
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${label} `);
}

function isListLike(container: Element, added: readonly string[]): boolean {
  const texts = headerTexts(container);
  // Labels that stand in shadow roots of their own cannot be seen from here.
  if (texts.length > 1 && texts.every((text) => text === '')) return true;
  const has = (words: readonly string[]) => texts.some((text) => words.some((word) => holds(text, word)));
  if (added.length > 0 && has(added)) return true;
  const told = new Set(
    labels()
      .columns.filter(([, words]) => has(words))
      .map(([field]) => field),
  );
  if (told.has('client') && told.has('dueDate') && told.has('status') && told.has('amount')) return true;
  const title = titleOf(container);
  if (title !== null) return title === 'ours';
  const { elsewhereHeaders } = labels();
  return told.size >= 3 && (told.has('client') || !texts.some((text) => elsewhereHeaders.includes(text)));
}

/** The texts of the header's cells, folded; of a table without any, those of its first row. */
function headerTexts(container: Element): string[] {
  const named = [...container.querySelectorAll(HEADER_CELL)].filter(
    (cell) => cell.getAttribute('scope') !== 'row',
  );
  const { tHead, rows } = container as Partial<HTMLTableElement>;
  const first = tHead ? [] : [...(rows?.[0]?.cells ?? [])];
  const cells = [...new Set<Element>([...named.slice(0, MOST_CELLS), ...first])];
  return cells.map((cell) => {
    const text = cell.textContent ?? '';
    if (text.trim()) return text.length > LONGEST ? '' : fold(text);
    const named = cell.matches('[aria-label],[title]')
      ? cell
      : cell.querySelector('[aria-label],[title],[alt]');
    const name = ['aria-label', 'title', 'alt'].map((one) => named?.getAttribute(one)).find(Boolean);
    return fold(name ?? '');
  });
}

/** By what the page calls what it shows; the title of the tab counts where no heading says anything. */
function titleOf(container: Element): 'ours' | 'elsewhere' | null {
  const document = container.ownerDocument;
  const headings = [...document.querySelectorAll(HEADING)].slice(0, MOST_HEADINGS);
  const own = [
    (container as Partial<HTMLTableElement>).caption?.textContent ?? '',
    container.getAttribute('aria-label') ?? '',
    ...headings.map((heading) => heading.textContent ?? ''),
  ];
  return said(own) ?? said(document.title.split(/\s[-–—|·]\s/));
}

/** Counts beside a title are no part of it. */
function said(texts: readonly string[]): 'ours' | 'elsewhere' | null {
  const plain = texts
    .filter((text) => text.length <= LONGEST)
    .map((text) => fold(text.replace(/\(?\d+\)?/g, ' ')));
  if (plain.some((text) => labels().titles.has(text))) return 'ours';
  return plain.some((text) => labels().elsewhere.has(text)) ? 'elsewhere' : null;
}

/** A button that sends or creates. */
function holdsSubmit(root: Root): boolean {
  for (const button of root.querySelectorAll<HTMLElement>('button,[role="button"],input[type="submit"],a')) {
    const text = button.textContent || (button as HTMLInputElement).value || '';
    if (text.length > LONGEST) continue;
    const name = fold(button.getAttribute('aria-label') ?? text);
    if (labels().bare.has(name) || labels().submits.some((word) => name.includes(word))) return true;
  }
  return false;
}
