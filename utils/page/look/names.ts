/** What buttons and fields are called: by text, label, title, placeholder, or the text just before them. */
import type { ByLanguage, HostWords } from '../../core/host-words';
import type { PageLanguage } from '../../core/snapshot';
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { HOLDS_FIELD, TOOLS } from '../selectors';
import { linesOf, textsOf } from '../text';
import { above } from '../shadow';
import { isNativeField } from '../write/field-kind';

/** A longer text is no name. */
const MOST = 120;

/** Folded words of all languages together: the page's language need not be known to know a label. */
export type Words = ReadonlySet<string>;
export const wordsOf = (...labels: readonly (ByLanguage | readonly string[])[]): Words =>
  new Set(
    labels.flatMap((each) => (Array.isArray(each) ? each : Object.values(each).flat()) as string[]).map(fold),
  );

/** The folded words of each part of a table of the host's words. */
export const tableOf = <K extends string>(pick: (words: HostWords) => Readonly<Record<K, ByLanguage>>) =>
  fromHostWords((words) => {
    const table = Object.entries(pick(words)) as [K, ByLanguage][];
    return Object.fromEntries(table.map(([name, labels]) => [name, wordsOf(labels)])) as Record<K, Words>;
  });

const words = fromHostWords((all) => all);

/** What the page calls something, in its own language; where that is not known in French, in which it was first seen. */
export function called(pick: (words: HostWords) => ByLanguage): string {
  const labels = pick(words());
  const language = document.documentElement.lang.slice(0, 2).toLowerCase() as PageLanguage;
  return (labels[language] ?? labels.fr!)[0]!;
}

function byIds(element: Element, attribute: string): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const texts = ids.map((id) => root.getElementById(id)?.textContent?.trim() ?? '').filter(Boolean);
  // A label may be put together from several, or be one of several.
  return texts.length > 1 ? [texts.join(' '), ...texts] : texts;
}

/** Texts that name an element by attributes alone. */
export function attributeNames(element: Element): string[] {
  const said = ['aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  return [...byIds(element, 'aria-labelledby'), ...said].filter((text) => text.trim() !== '');
}

/** Points, arrows and the number of the invoice after a label leave it what it is. */
const TAIL = /(?:\s*(?:…|\.\.\.|[→›»>]))+$/;
const NUMBER_TAIL = /[\s:([–-]+\S*\d\S*$/;

export interface Name {
  /** Folded texts each of which is the whole name. */
  readonly whole: readonly string[];
  /** Folded texts that are part of it: icon fonts and hidden additions stand beside a label. */
  readonly parts: readonly string[];
}

const NAMELESS: Name = { whole: [], parts: [] };

/** The name of a button. */
export function buttonName(button: HTMLElement): Name {
  if ((button.textContent?.length ?? 0) > MOST) return NAMELESS;
  const lines = linesOf(button);
  const value = button.localName === 'input' ? (button as HTMLInputElement).value : '';
  const whole = [...attributeNames(button), lines.join(' '), value].filter(Boolean).map(fold);
  const cut = whole.flatMap((text) => [text.replace(TAIL, ''), text.replace(NUMBER_TAIL, '')]);
  return { whole, parts: [...lines, ...textsOf(button)].map(fold).concat(cut) };
}

export const isWhole = (name: Name, words: Words): boolean => name.whole.some((text) => words.has(text));
/** A part that is a single word says too little: "Envoyer" also begins "Envoyer le devis". */
export const isPart = (name: Name, words: Words): boolean =>
  name.parts.some((text) => words.has(text) && text.includes(' '));

/** "(facultatif)" and the like behind a label. */
const ASIDE = /\s*[([][^)\]]*[)\]]\s*$/;

/** Whether a text is one of these labels. */
export const isLabelled = (texts: Iterable<string>, words: Words): boolean => {
  for (const text of texts) {
    if (text.length > MOST) continue;
    const folded = fold(text);
    if (words.has(folded) || words.has(fold(folded.replace(ASIDE, '')))) return true;
  }
  return false;
};

/** Everything that may label a field; the text before it only where nothing else does. */
export function fieldLabels(field: HTMLElement): string[] {
  const texts = attributeNames(field);
  const labels = (field as Partial<HTMLInputElement>).labels ?? [];
  const root = field.getRootNode() as Document | ShadowRoot;
  const byFor = field.id ? root.querySelectorAll(`label[for="${CSS.escape(field.id)}"]`) : [];
  for (const label of new Set([...labels, ...byFor, field.closest('label')]))
    if (label) texts.push(...linesOf(label), label.textContent ?? '');
  // Editors label themselves ("Rich text editor"), which says nothing of what the text is for.
  if (texts.length === 0 || !isNativeField(field)) texts.push(...textBefore(field));
  for (const name of ['placeholder', 'data-placeholder', 'aria-placeholder'])
    if (field.getAttribute(name)) texts.push(field.getAttribute(name)!);
  return texts;
}

/** The nearest text before a field that no other field comes between. */
function textBefore(field: Element): string[] {
  let node: Element | null = field;
  for (let level = 0; node && level < 5; level++, node = above(node)) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === Node.TEXT_NODE && before.textContent?.trim()) return [before.textContent];
      if (before.nodeType !== Node.ELEMENT_NODE) continue;
      const element = before as Element;
      if (element.matches(HOLDS_FIELD) || element.querySelector(HOLDS_FIELD)) return [];
      if (element.matches(TOOLS) || element.querySelector(TOOLS)) continue;
      const lines = linesOf(element);
      if (lines.length > 0) return lines.length <= 2 ? lines : [];
    }
  }
  return [];
}

/** Texts beside a box to tick: its labels, or the text just after it. */
export function boxLabels(box: HTMLElement): string[] {
  const after: string[] = [];
  for (let next = box.nextSibling; next && after.length === 0; next = next.nextSibling) {
    const text = next.nodeType === Node.ELEMENT_NODE ? linesOf(next as Element) : [next.textContent ?? ''];
    after.push(...text.filter((each) => each.trim() !== ''));
  }
  return [...fieldLabels(box), box.textContent ?? '', ...after.slice(0, 1)];
}
