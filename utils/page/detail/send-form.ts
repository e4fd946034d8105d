/** The form that sends an invoice (or a credit note) by e-mail: known by its submit button, its message, its words. */
import { isLabelOf } from '../words-of-host';
import { readField } from '../write/read-field';
import { buttonsOf, isUsable, named, namedLoosely, submitWords, type Button } from './buttons';
import { innermost, isInside, rootsOf, upwards, type Roots } from './elements';
import { allFields, textAreas, textLines, tickBoxes } from './fields';
import { only, type Found } from './found';
import { called, boxLabels, fieldLabels, isLabelled, tableOf } from './names';
import { numbersNamed } from './numbers';
import { grow, hasOpeners, isTooWide, overlayOf } from './scope';
import { papersIn, titlesOf } from './title';

/** What a form sends. */
export type Sent = 'invoice' | 'creditNote';

export interface SendForm {
  readonly root: Element;
  readonly sent: Sent;
  readonly subject: Found<HTMLElement>;
  readonly message: Found<HTMLElement>;
  readonly copy: Found<HTMLElement>;
  /** `none` while the button is disabled, as it is during sending. */
  readonly submit: Found<HTMLElement>;
  readonly recipients: HTMLElement | null;
}

const KINDS: readonly Sent[] = ['invoice', 'creditNote'];
const labels = tableOf((words) => words.sendFields);

/** The open form that sends an invoice or a credit note; with `sent` given, only that. Every other form is none. */
export function findSendForm(root: Document, sent?: Sent): Found<SendForm> {
  const roots = rootsOf(root);
  const buttons = buttonsOf(roots);
  const forms = KINDS.flatMap((each) => (sent && sent !== each ? [] : sendForms(roots, buttons, each)));
  return only(
    forms,
    called(({ submits }) => submits[sent ?? 'invoice']),
  );
}

/** The button that opens the form for sending a credit note, where that form is not open; null unless there is one. */
export function findSendOpener(root: Document): HTMLElement | null {
  const roots = rootsOf(root);
  const buttons = buttonsOf(roots);
  if (sendForms(roots, buttons, 'creditNote').length > 0) return null;
  const found = only(named(buttons, submitWords().creditNote).filter(isUsable), '');
  return found.kind === 'one' ? found.value : null;
}

/** The same on a page that has been looked through already. */
export function sendForms(roots: Roots, buttons: readonly Button[], sent: Sent): SendForm[] {
  const clear = new Set(namedLoosely(buttons, submitWords()[sent]));
  const submits = new Set([...clear, ...named(buttons, submitWords().bare)]);
  if (submits.size === 0) return [];
  const areas = textAreas(roots, null);
  /** Each part that holds a submit and a message, and whether the submit says what it sends. */
  const parts = new Map<Element, boolean>();
  for (const button of submits) {
    for (const area of areas) {
      const part = commonPart(button, area);
      if (part && !hasOpeners(part, buttons)) parts.set(part, parts.get(part) === true || clear.has(button));
    }
  }
  return innermost([...parts.keys()]).flatMap((part) => {
    const count = textAreas(roots, part).length;
    const isForeign = (wider: Element) =>
      hasOpeners(wider, buttons) ||
      textAreas(roots, wider).length > count ||
      [...submits].some((submit) => isInside(submit, wider) && !isInside(submit, part)) ||
      isFormAround(wider, part);
    const form = formIn(grow(part, isForeign), roots, buttons, sent);
    return form.message.kind !== 'none' && isAbout(form, parts.get(part)!, roots, sent) ? [form] : [];
  });
}

/** The smallest part with both in it, where they belong together: one overlay, and no form that has only one of them. */
function commonPart(button: HTMLElement, area: HTMLElement): Element | null {
  if (overlayOf(button) !== overlayOf(area)) return null;
  const owner = area.closest('form');
  const form = button.closest('form');
  if (form && owner !== form) return null;
  if (owner && !form && (button as Partial<HTMLButtonElement>).form !== owner && !overlayOf(area))
    return null;
  for (const part of upwards(area)) if (isInside(button, part)) return isTooWide(part) ? null : part;
  return null;
}

const isFormAround = (wider: Element, part: Element): boolean =>
  [...wider.querySelectorAll('form')].some((form) => !part.contains(form) && !form.contains(part));

function formIn(root: Element, roots: Roots, buttons: readonly Button[], sent: Sent): SendForm {
  const lines = textLines(roots, root);
  const areas = textAreas(roots, root);
  const subjects = lines.filter((field) => isLabelled(fieldLabels(field), labels().subject));
  const messages = areas.filter((field) => isLabelled(fieldLabels(field), labels().message));
  const rest = areas.filter((field) => !subjects.includes(field));
  const copies = tickBoxes(roots, root).filter((box) => isLabelled(boxLabels(box), labels().copy));
  const others = [...lines, ...areas].filter(
    (field) => !subjects.includes(field) && !messages.includes(field),
  );
  return {
    ...{ root, sent },
    subject: only(
      subjects,
      called(({ sendFields }) => sendFields.subject),
    ),
    // The only field of several lines beside a subject is the message, whatever it is called.
    message: only(
      messages.length === 0 && subjects.length === 1 && rest.length === 1 ? rest : messages,
      called(({ sendFields }) => sendFields.message),
    ),
    copy: only(
      copies,
      called(({ sendFields }) => sendFields.copy),
    ),
    submit: only(
      submitsIn(root, buttons, sent).filter(isUsable),
      called(({ submits }) => submits[sent]),
    ),
    recipients:
      others.find((field) => isLabelled(fieldLabels(field), labels().recipients)) ??
      others.find((field) => field.matches('input[type="email"]')) ??
      null,
  };
}

function submitsIn(root: Element, buttons: readonly Button[], sent: Sent): HTMLElement[] {
  const inside = buttons.filter(({ element }) => isInside(element, root));
  const clear = named(inside, submitWords()[sent]);
  return clear.length > 0 ? clear : named(inside, submitWords().bare);
}

/** Dates, quantities and prices are asked for where an invoice is written, not where one is sent. */
function isEditor(form: SendForm, roots: Roots): boolean {
  const fields = allFields(roots, form.root).filter((field) => field !== form.recipients);
  return fields.some(
    (field) =>
      field.matches('input[type="date"],input[type="number"]') ||
      fieldLabels(field).some((text) => isLabelOf(text, 'issueDate', 'dueDate', 'amount')),
  );
}

/** Whether the form sends this kind of paper. "Envoyer" alone needs a sign of it; a newsletter has all the rest. */
function isAbout(form: SendForm, isClear: boolean, roots: Roots, sent: Sent): boolean {
  if (isEditor(form, roots)) return false;
  if (isClear) return true;
  const subject = form.subject.kind === 'one' ? readField(form.subject.value) : '';
  const titles = titlesOf(form.root, roots);
  const papers = papersIn([...titles, subject].join(' · '));
  if (sent === 'creditNote') return papers.has('creditNote');
  if (papers.has('creditNote')) return false;
  if (papersIn(titles.join(' · ')).has('invoice')) return true;
  return !papers.has('other') && (form.copy.kind !== 'none' || numbersNamed(subject).length > 0);
}
