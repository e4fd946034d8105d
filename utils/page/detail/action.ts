/** The button of an open invoice that does one thing: outside rows, forms and questions, and only when it can be pressed. */
import type { ActionLabel } from '../../core/host-words';
import { actionWords, buttonsOf, isUsable, named, otherwiseWords, type Button } from './buttons';
import { creditNoteForms } from './credit-note-form';
import { isInside, rootsOf, type Roots } from './elements';
import { only, type Found } from './found';
import { called } from './names';
import { isQuestion, overlayOf } from './scope';
import { sendForms } from './send-form';

/**
 * The visible, enabled button with that label, in any of the languages. Inside `within` alone when it is given.
 * `looked` is the label in the page's language.
 */
export function findAction(root: Document, action: ActionLabel, within?: Element): Found<HTMLElement> {
  const roots = rootsOf(root);
  const openers = openersOf(roots, buttonsOf(roots));
  const near = within ? openers.filter(({ element }) => isInside(element, within)) : openers;
  const looked = called(({ actions }) => actions[action].labels);
  const first = named(near, actionWords()[action]);
  const hits = first.length > 0 ? first : named(near, otherwiseWords()[action]);
  const usable = hits.filter(isUsable);
  return hits.length > 0 && usable.length === 0
    ? { kind: 'none', looked, disabled: true }
    : only(usable, looked);
}

/** The buttons that open something: those in forms and questions answer instead. */
export function openersOf(roots: Roots, buttons: readonly Button[]): Button[] {
  const forms = [
    ...sendForms(roots, buttons, 'invoice'),
    ...sendForms(roots, buttons, 'creditNote'),
    ...creditNoteForms(roots, buttons),
  ].map((form) => form.root);
  const answers = new Map<Element, boolean>();
  return buttons.filter(({ element }) => {
    if (forms.some((form) => isInside(element, form))) return false;
    const overlay = overlayOf(element);
    if (!overlay) return true;
    if (!answers.has(overlay)) answers.set(overlay, isQuestion(overlay, roots, buttons));
    return !answers.get(overlay);
  });
}
