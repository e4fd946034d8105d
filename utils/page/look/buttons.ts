/** The host's buttons by their labels, whatever tag they are; those in rows of a list belong to the rows. */
import type { ActionLabel, ByLanguage, HostWords } from '../../core/host-words';
import { fromHostWords } from '../installed-words';
import { BUTTON } from '../selectors';
import { innermost, isDisabled, isInRow, isOutOfReach, isVisible, query, type Roots } from './elements';
import { only, type Found } from './found';
import { buttonName, called, isPart, isWhole, tableOf, wordsOf, type Name, type Words } from './names';

const ofActions = (words: HostWords, part: 'labels' | 'otherwise') =>
  Object.fromEntries(Object.entries(words.actions).map(([name, action]) => [name, action[part]])) as Record<
    ActionLabel,
    ByLanguage
  >;

/** Buttons that open something or change the invoice's status. */
export const actionWords = tableOf((words) => ofActions(words, 'labels'));
export const otherwiseWords = tableOf((words) => ofActions(words, 'otherwise'));
export const submitWords = tableOf(({ submits }) => submits);
export const dismissWords = fromHostWords(({ dismiss }) => wordsOf(dismiss));

export interface Button {
  readonly element: HTMLElement;
  readonly name: Name;
}

/** All buttons a reader of the page sees, enabled or not, reachable or not. */
export function buttonsOf(roots: Roots): Button[] {
  const buttons: Button[] = [];
  for (const element of query(roots, BUTTON)) {
    const name = buttonName(element);
    if (isKnown(name) && isVisible(element) && !isInRow(element)) buttons.push({ element, name });
  }
  return buttons;
}

const allWords = fromHostWords((): Words => {
  const tables = [actionWords(), otherwiseWords(), submitWords()].flatMap((table) => Object.values(table));
  return new Set([...tables, dismissWords()].flatMap((words) => [...words]));
});
const isKnown = (name: Name): boolean => isWhole(name, allWords()) || isPart(name, allWords());

/** The buttons with one of these labels: as their whole name, and only where none has it so, as a part of it. */
export function named(buttons: readonly Button[], words: Words): HTMLElement[] {
  const whole = buttons.filter(({ name }) => isWhole(name, words));
  const hits = whole.length > 0 ? whole : buttons.filter(({ name }) => isPart(name, words));
  return innermost(hits.map(({ element }) => element));
}

/** The buttons with one of these labels as their name or as a part of it. */
export const namedLoosely = (buttons: readonly Button[], words: Words): HTMLElement[] =>
  innermost(
    buttons.filter(({ name }) => isWhole(name, words) || isPart(name, words)).map(({ element }) => element),
  );

/** Whether a press on it would do something now. */
export const isUsable = (button: HTMLElement): boolean => !isDisabled(button) && !isOutOfReach(button);

/**
 * The one usable button for an action among those that open something, by its labels in any of the languages. `looked`
 * is the label in the page's language.
 */
export function actionAmong(openers: readonly Button[], action: ActionLabel): Found<HTMLElement> {
  const looked = called(({ actions }) => actions[action].labels);
  const first = named(openers, actionWords()[action]);
  const hits = first.length > 0 ? first : named(openers, otherwiseWords()[action]);
  const usable = hits.filter(isUsable);
  return hits.length > 0 && usable.length === 0
    ? { kind: 'none', looked, disabled: true }
    : only(usable, looked);
}
