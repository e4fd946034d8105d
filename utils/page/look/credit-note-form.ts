/** The form that creates a credit note, and the question that follows it: both have the same button. */
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { CHOICE, DATE_OR_TEXT, PLAIN_TEXT } from '../selectors';
import { isUsable, namedLoosely, submitWords } from './buttons';
import {
  innermost,
  isInside,
  isOutOfReach,
  isVisible,
  query,
  queryIn,
  upwards,
  type Roots,
} from './elements';
import { only, type Found } from './found';
import { boxLabels, called, fieldLabels, isLabelled, tableOf } from './names';
import { formTitles, grow, hasOpeners, isQuestion, isTooWide, overlayOf, type Gathered } from './parts';

export interface CreditNoteForm {
  readonly root: Element;
  /** What it and the dialog around it call themselves, a line for each title. */
  readonly titles: string;
  /** `none` while the button is disabled. */
  readonly submit: Found<HTMLElement>;
  readonly reason: HTMLElement | null;
  readonly issueDate: HTMLInputElement | null;
  /** The field of a number given by hand; most forms show it only then. */
  readonly number: HTMLInputElement | null;
  /** Whether the number is given by hand; null when the form does not say. */
  readonly manualNumber: boolean | null;
  /** The number that the host would give by itself; null when the form does not say. */
  readonly nextNumber: string | null;
  /** True for the question after the form, which has no field. */
  readonly confirm: boolean;
}

const labels = tableOf((words) => words.creditNoteFields);
const numberings = fromHostWords(({ numbering }) => ({
  automatic: numbering.automatic.map(fold),
  manual: numbering.manual.map(fold),
}));
const looked = () => called(({ submits }) => submits.create);
const IN_BRACKETS = /\((\S*\d\S*)\)/;

/** The one among these; where the question stands on top of the form, the question. */
export function onlyCreditNoteForm(forms: readonly CreditNoteForm[]): Found<CreditNoteForm> {
  const question = forms.findLast((form) => form.confirm);
  return question ? { kind: 'one', value: question } : only(forms, looked());
}

/** The open forms that create a credit note, then the questions that stand on them. */
export function creditNoteForms(gathered: Gathered): CreditNoteForm[] {
  const { roots, buttons } = gathered;
  const submits = namedLoosely(buttons, submitWords().create);
  if (submits.length === 0) return [];
  const fields = ownFields(gathered);
  const parts: Element[] = [];
  const questions = new Set<Element>();
  for (const submit of submits) {
    const overlay = overlayOf(submit);
    const part = partAround(submit, overlay, [...fields.reason, ...fields.issueDate, ...fields.number]);
    if (part && !isTooWide(part) && !hasOpeners(part, buttons)) parts.push(part);
    else if (!part && overlay && isQuestion(overlay, gathered)) questions.add(overlay);
  }
  const isForeign = (part: Element) => (wider: Element) =>
    hasOpeners(wider, buttons) ||
    submits.some((submit) => isInside(submit, wider) && !isInside(submit, part));
  const formOf = (root: Element, confirm: boolean): CreditNoteForm => {
    const first = <T extends HTMLElement>(all: readonly T[]) =>
      all.find((field) => isInside(field, root)) ?? null;
    const inside = submits.filter((submit) => isInside(submit, root));
    return {
      ...{ root, confirm },
      titles: formTitles(root, roots),
      submit: only(inside.filter(isUsable), looked()),
      reason: first(fields.reason),
      issueDate: first(fields.issueDate),
      number: first(fields.number),
      ...numberingIn(roots, root),
    };
  };
  return [
    ...innermost([...new Set(parts)]).map((part) => formOf(grow(part, isForeign(part)), false)),
    ...[...questions].map((overlay) => formOf(overlay, true)),
  ];
}

/** The fields of a credit note on the whole page. */
function ownFields({ roots, fields }: Gathered) {
  const asks = (of: keyof ReturnType<typeof labels>) => (field: HTMLElement) =>
    isLabelled(fieldLabels(field), labels()[of]);
  const inputs = (selector: string) =>
    query(roots, selector).filter((field) => isVisible(field) && !isOutOfReach(field)) as HTMLInputElement[];
  return {
    reason: [...fields.areas(), ...fields.lines()].filter(asks('reason')),
    issueDate: inputs(DATE_OR_TEXT).filter(asks('issueDate')),
    number: inputs(PLAIN_TEXT).filter(asks('number')),
  };
}

/** The smallest part around the button, inside its overlay, that has one of these fields; null when none has. */
function partAround(
  submit: HTMLElement,
  overlay: Element | null,
  all: readonly HTMLElement[],
): Element | null {
  const fields = all.filter((field) => overlayOf(field) === overlay);
  if (fields.length === 0) return null;
  const form = submit.closest('form');
  for (const part of upwards(submit)) {
    const inside = fields.filter((field) => isInside(field, part));
    if (inside.some((field) => (form ? field.closest('form') === form : true))) return part;
    if (part === overlay) return null;
  }
  return null;
}

/** Which of "Automatique (AV-2026-004)" and "Manuel" is chosen, and the number in brackets. */
function numberingIn(roots: Roots, root: Element): Pick<CreditNoteForm, 'manualNumber' | 'nextNumber'> {
  let manualNumber: boolean | null = null;
  let nextNumber: string | null = null;
  for (const choice of queryIn(roots, CHOICE, root)) {
    if (!isVisible(choice, true)) continue;
    const texts = boxLabels(choice);
    const isOf = (words: readonly string[]) =>
      texts.map(fold).some((label) => words.some((word) => label === word || label.startsWith(`${word} `)));
    const automatic = isOf(numberings().automatic);
    if (automatic) nextNumber ??= texts.map((text) => IN_BRACKETS.exec(text)?.[1]).find(Boolean) ?? null;
    const isChosen =
      (choice as Partial<HTMLInputElement>).checked ?? choice.getAttribute('aria-checked') === 'true';
    if (isChosen && (automatic || isOf(numberings().manual))) manualNumber = !automatic;
  }
  return { manualNumber, nextNumber };
}
