/** The form that creates a credit note, and the question that follows it: both have the same button. */
import { fold } from '../fold';
import { fromHostWords } from '../host-words';
import { buttonsOf, isUsable, namedLoosely, submitWords, type Button } from './buttons';
import {
  innermost,
  isInside,
  isOutOfReach,
  isVisible,
  queryIn,
  rootsOf,
  upwards,
  type Roots,
} from './elements';
import { textAreas, textLines } from './fields';
import { only, type Found } from './found';
import { boxLabels, called, fieldLabels, isLabelled, tableOf } from './names';
import { grow, hasOpeners, isQuestion, isTooWide, overlayOf } from './scope';

export interface CreditNoteForm {
  readonly root: Element;
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
const DATE = 'input[type="date"],input:not([type]),input[type="text"]';
const IN_BRACKETS = /\((\S*\d\S*)\)/;
const CHOICE = 'input[type="radio"],[role="radio"]';

/** The credit-note form; where the question stands on top of it, the question. */
export function findCreditNoteForm(root: Document): Found<CreditNoteForm> {
  const roots = rootsOf(root);
  const forms = creditNoteForms(roots, buttonsOf(roots));
  const question = forms.findLast((form) => form.confirm);
  return question ? { kind: 'one', value: question } : only(forms, looked());
}

/** Forms and questions on a page that has been looked through already. */
export function creditNoteForms(roots: Roots, buttons: readonly Button[]): CreditNoteForm[] {
  const submits = namedLoosely(buttons, submitWords().create);
  if (submits.length === 0) return [];
  const parts: Element[] = [];
  const questions = new Set<Element>();
  for (const submit of submits) {
    const overlay = overlayOf(submit);
    const part = fieldsAround(submit, overlay, roots);
    if (part && !isTooWide(part) && !hasOpeners(part, buttons)) parts.push(part);
    else if (!part && overlay && isQuestion(overlay, roots, buttons)) questions.add(overlay);
  }
  const forms = innermost([...new Set(parts)]).map((part) =>
    formIn(
      grow(part, (wider) => hasOpeners(wider, buttons) || holdsOtherSubmit(wider, part, submits)),
      roots,
      submits,
    ),
  );
  // Questions come last: they stand on the form.
  return [
    ...forms,
    ...[...questions].map((overlay) => ({ ...formIn(overlay, roots, submits), confirm: true })),
  ];
}

const holdsOtherSubmit = (wider: Element, part: Element, submits: readonly HTMLElement[]): boolean =>
  submits.some((submit) => isInside(submit, wider) && !isInside(submit, part));

/** The smallest part around the button, inside its overlay, that has a field of a credit note; null when none has. */
function fieldsAround(submit: HTMLElement, overlay: Element | null, roots: Roots): Element | null {
  const fields = [...reasons(roots, null), ...dates(roots, null), ...numbers(roots, null)].filter(
    (field) => overlayOf(field) === overlay,
  );
  if (fields.length === 0) return null;
  for (const part of upwards(submit)) {
    const form = submit.closest('form');
    const inside = fields.filter((field) => isInside(field, part));
    if (inside.some((field) => (form ? field.closest('form') === form : true))) return part;
    if (part === overlay) return null;
  }
  return null;
}

const reasons = (roots: Roots, part: Element | null): HTMLElement[] =>
  [...textAreas(roots, part), ...textLines(roots, part)].filter((field) =>
    isLabelled(fieldLabels(field), labels().reason),
  );

const inputs = (roots: Roots, part: Element | null, selector: string): HTMLInputElement[] => {
  const fields = queryIn(roots, selector, part ?? (roots[0] as Document).documentElement);
  return fields.filter((field) => isVisible(field) && !isOutOfReach(field)) as HTMLInputElement[];
};
const dates = (roots: Roots, part: Element | null): HTMLInputElement[] =>
  inputs(roots, part, DATE).filter((field) => isLabelled(fieldLabels(field), labels().issueDate));
const numbers = (roots: Roots, part: Element | null): HTMLInputElement[] =>
  inputs(roots, part, 'input:not([type]),input[type="text"]').filter((field) =>
    isLabelled(fieldLabels(field), labels().number),
  );

function formIn(root: Element, roots: Roots, submits: readonly HTMLElement[]): CreditNoteForm {
  const inside = submits.filter((submit) => isInside(submit, root));
  return {
    root,
    submit: only(inside.filter(isUsable), looked()),
    reason: reasons(roots, root)[0] ?? null,
    issueDate: dates(roots, root)[0] ?? null,
    number: numbers(roots, root)[0] ?? null,
    ...numberingIn(roots, root),
    confirm: false,
  };
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
