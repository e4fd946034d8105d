/** Which part of the page a thing belongs to (its dialog, or the largest part that holds nothing foreign), and its titles. */
import type { Paper } from '../../core/host-words';
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { ANSWER, CONTAINER, DIALOG, FORM_HEADING, PAGE, SHELL } from '../selectors';
import { above } from '../shadow';
import { linesOf } from '../text';
import { actionWords, dismissWords, named, otherwiseWords, type Button } from './buttons';
import { isInside, isVisible, queryIn, upwards, type Roots } from './elements';
import type { Fields } from './fields';
import { attributeNames } from './names';

/** What was gathered of a page for one look at it. */
export interface Gathered {
  readonly roots: Roots;
  readonly buttons: readonly Button[];
  readonly fields: Fields;
}

/** The dialog an element is in, or the overlay without a role: laid over the page, and not the page itself. */
export function overlayOf(element: Element): Element | null {
  for (const node of upwards(element)) {
    if (node.matches(PAGE)) return null;
    if (node.matches(DIALOG)) return node;
    if (getComputedStyle(node).position === 'fixed' && !node.matches(SHELL) && !node.querySelector(SHELL))
      return node;
  }
  return null;
}

/** The largest part of the page around `start` that is in the same overlay and holds nothing `isForeign` names. */
export function grow(start: Element, isForeign: (part: Element) => boolean): Element {
  const overlay = overlayOf(start);
  let part = start;
  while (part !== overlay && !part.matches(SHELL)) {
    const wider = above(part);
    if (!wider || isPage(wider) || isForeign(wider) || holdsOther(wider, part)) break;
    part = wider;
  }
  return part;
}

/** The page itself, or what holds its navigation or its rows. */
const isPage = (part: Element): boolean =>
  part.matches(PAGE) || part.querySelector(`${SHELL},[data-relance-invoice]`) !== null;

/** Too wide for a form: the page, or its main part with a table in it. */
export const isTooWide = (part: Element): boolean =>
  isPage(part) || (part.matches(SHELL) && part.querySelector(CONTAINER) !== null);

const holdsOther = (wider: Element, part: Element): boolean =>
  [...wider.querySelectorAll(DIALOG)].some(
    (dialog) => !part.contains(dialog) && dialog !== part && isVisible(dialog),
  );

/** Groups of words that only the buttons of an open invoice have. */
const openers = () => {
  const words = actionWords();
  return [
    [words.resend, otherwiseWords().resend],
    [words.markPaid],
    [words.markUnpaid],
    [words.cancelWithCreditNote, words.createCreditNote],
  ];
};

/** How many different things the buttons inside a part of the page do to an invoice. */
export function actionsIn(part: Element, buttons: readonly Button[]): number {
  const inside = buttonsIn(part, buttons);
  return openers().filter((group) => group.some((words) => named(inside, words).length > 0)).length;
}

export const buttonsIn = (part: Element, buttons: readonly Button[]): Button[] =>
  buttons.filter(({ element }) => isInside(element, part));

/** The buttons by which a part is left without doing what it is for. */
export const waysOut = (part: Element, buttons: readonly Button[]): HTMLElement[] =>
  named(buttonsIn(part, buttons), dismissWords());

/**
 * Whether an overlay asks something (a form, a confirmation), so that its buttons answer and do not open: it has fields
 * or a word to leave it, and not the choice of actions that an open invoice has.
 */
export function isQuestion(overlay: Element, { roots, buttons }: Gathered): boolean {
  if (overlay.getAttribute('role') === 'alertdialog') return true;
  if (actionsIn(overlay, buttons) >= 2) return false;
  if (waysOut(overlay, buttons).length > 0) return true;
  return queryIn(roots, ANSWER, overlay).some((field) => isVisible(field, true));
}

/** Buttons of an open invoice that no form has for its own submit. */
export const hasOpeners = (part: Element, buttons: readonly Button[]): boolean => {
  const inside = buttonsIn(part, buttons);
  const { markPaid, markUnpaid, cancelWithCreditNote } = actionWords();
  return [markPaid, markUnpaid, cancelWithCreditNote].some((each) => named(inside, each).length > 0);
};

/** The buttons that open something: those in `forms` and in questions answer instead. */
export function openersOf(gathered: Gathered, forms: readonly Element[]): Button[] {
  const answers = new Map<Element, boolean>();
  return gathered.buttons.filter(({ element }) => {
    if (forms.some((form) => isInside(element, form))) return false;
    const overlay = overlayOf(element);
    if (!overlay) return true;
    if (!answers.has(overlay)) answers.set(overlay, isQuestion(overlay, gathered));
    return !answers.get(overlay);
  });
}

/** The names and headings of a part: its own label and headings inside, those of dialogs inside it left out. */
export function titlesOf(part: Element, roots: Roots): string[] {
  const own = attributeNames(part);
  const headings = queryIn(roots, FORM_HEADING, part).filter((heading) => isVisible(heading));
  const inner = headings.filter((heading) => {
    const dialog = heading.closest(DIALOG);
    return !dialog || dialog === part || !isInside(dialog, part);
  });
  return [...own, ...inner.map((heading) => linesOf(heading).join(' '))].filter(Boolean);
}

/** The titles of a form and of the dialog around it, each on a line of its own. */
export function formTitles(form: Element, roots: Roots): string {
  const overlay = overlayOf(form);
  return [...titlesOf(form, roots), ...(overlay ? titlesOf(overlay, roots) : [])].join('\n');
}

const patterns = fromHostWords(({ papers }) =>
  (Object.entries(papers) as [Paper, readonly string[]][]).map(
    ([paper, words]) =>
      [paper, new RegExp(`(?:^|[^\\p{L}])(?:${words.map(fold).join('|')})s?(?:$|[^\\p{L}])`, 'u')] as const,
  ),
);

/** Which papers a text names; a credit note's name may hold the word for an invoice. */
export function papersIn(text: string): ReadonlySet<Paper> {
  const folded = fold(text);
  return new Set(patterns().flatMap(([paper, pattern]) => (pattern.test(folded) ? [paper] : [])));
}
