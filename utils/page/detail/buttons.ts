/** The host's buttons by their labels, whatever tag they are; those in rows of a list belong to the rows. */
import {
  ACTIONS, CREDIT_NOTE_SEND_SUBMIT, CREDIT_NOTE_SUBMIT, SEND_SUBMIT, SEND_SUBMIT_BARE,
  type ActionLabel,
} from '../action-labels'; // prettier-ignore
import { DISMISS } from '../paper-labels';
import { innermost, isDisabled, isInRow, isOutOfReach, isVisible, query, type Roots } from './elements';
import { buttonName, isPart, isWhole, wordsOf, type Name, type Words } from './names';

const BUTTON = [
  ...['button', 'a', '[role="button"]', '[role="menuitem"]', '[role="link"]'],
  ...['input[type="submit"]', 'input[type="button"]'],
].join(',');

const ACTION_NAMES = Object.keys(ACTIONS) as readonly ActionLabel[];

/** Buttons that open something or change the invoice's status. */
export const ACTION_WORDS = Object.fromEntries(
  ACTION_NAMES.map((name) => [name, wordsOf(ACTIONS[name].labels)]),
) as Record<ActionLabel, Words>;
export const OTHERWISE_WORDS = Object.fromEntries(
  ACTION_NAMES.map((name) => [name, wordsOf(ACTIONS[name].otherwise)]),
) as Record<ActionLabel, Words>;

export const SUBMIT_WORDS = {
  invoice: wordsOf(SEND_SUBMIT),
  creditNote: wordsOf(CREDIT_NOTE_SEND_SUBMIT),
  bare: wordsOf(SEND_SUBMIT_BARE),
  create: wordsOf(CREDIT_NOTE_SUBMIT),
};
export const DISMISS_WORDS = wordsOf(DISMISS);

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

const ALL: Words = new Set(
  [
    ...Object.values(ACTION_WORDS),
    ...Object.values(OTHERWISE_WORDS),
    ...Object.values(SUBMIT_WORDS),
    DISMISS_WORDS,
  ].flatMap((words) => [...words]),
);
const isKnown = (name: Name): boolean => isWhole(name, ALL) || isPart(name, ALL);

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
