/** The form that sends an invoice (or a credit note) by e-mail, known by its submit, its message, its words; and its error. */
import { isLabelOf } from '../host-labels';
import { ALARM, DATE_OR_COUNT, INVALID } from '../selectors';
import { linesOf } from '../text';
import { readField } from '../write/read-field';
import { isUsable, named, namedLoosely, submitWords } from './buttons';
import { innermost, isInside, isVisible, queryIn, upwards, type Roots } from './elements';
import { only, type Found } from './found';
import { boxLabels, called, fieldLabels, isLabelled, tableOf } from './names';
import { numbersNamed } from './numbers';
import {
  buttonsIn,
  formTitles,
  grow,
  hasOpeners,
  isTooWide,
  overlayOf,
  papersIn,
  titlesOf,
  type Gathered,
} from './parts';

/** What a form sends. */
export type Sent = 'invoice' | 'creditNote';

export interface SendForm {
  readonly root: Element;
  /** What it and the dialog around it call themselves, a line for each title. */
  readonly titles: string;
  readonly sent: Sent;
  readonly subject: Found<HTMLElement>;
  readonly message: Found<HTMLElement>;
  readonly copy: Found<HTMLElement>;
  /** `none` while the button is disabled, as it is during sending. */
  readonly submit: Found<HTMLElement>;
  readonly recipients: HTMLElement | null;
}

const labels = tableOf((words) => words.sendFields);

/** The only one of `hits`, which are forms that send this, or buttons of theirs. */
export const onlyOf = <T>(hits: readonly T[], sent: Sent): Found<T> =>
  only(
    hits,
    called(({ submits }) => submits[sent]),
  );

/** The button that opens the form for sending a credit note; null unless there is one. */
export function creditNoteOpener({ buttons }: Gathered): HTMLElement | null {
  const found = only(named(buttons, submitWords().creditNote).filter(isUsable), '');
  return found.kind === 'one' ? found.value : null;
}

/** The open forms that send an invoice, or a credit note. Every other form is none. */
export function sendForms(gathered: Gathered, sent: Sent): SendForm[] {
  // Nothing to write a message into: the buttons of the page need not be gone through.
  if (gathered.fields.areas().length === 0) return [];
  const { buttons, fields } = gathered;
  const clear = new Set(namedLoosely(buttons, submitWords()[sent]));
  const submits = new Set([...clear, ...named(buttons, submitWords().bare)]);
  if (submits.size === 0) return [];
  /** Each part that holds a submit and a message, and whether the submit says what it sends. */
  const parts = new Map<Element, boolean>();
  for (const button of submits) {
    for (const area of fields.areas()) {
      const part = commonPart(button, area);
      if (part && !hasOpeners(part, buttons)) parts.set(part, parts.get(part) === true || clear.has(button));
    }
  }
  return innermost([...parts.keys()]).flatMap((part) => {
    const count = fields.areas(part).length;
    const isForeign = (wider: Element) =>
      hasOpeners(wider, buttons) ||
      fields.areas(wider).length > count ||
      [...submits].some((submit) => isInside(submit, wider) && !isInside(submit, part)) ||
      isFormAround(wider, part);
    const form = formIn(grow(part, isForeign), gathered, sent);
    return form.message.kind !== 'none' && isAbout(form, parts.get(part)!, gathered) ? [form] : [];
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

function formIn(root: Element, { roots, buttons, fields }: Gathered, sent: Sent): SendForm {
  const lines = fields.lines(root);
  const areas = fields.areas(root);
  const subjects = lines.filter((field) => isLabelled(fieldLabels(field), labels().subject));
  const messages = areas.filter((field) => isLabelled(fieldLabels(field), labels().message));
  const rest = areas.filter((field) => !subjects.includes(field));
  const copies = fields.boxes(root).filter((box) => isLabelled(boxLabels(box), labels().copy));
  const others = [...lines, ...areas].filter(
    (field) => !subjects.includes(field) && !messages.includes(field),
  );
  const inside = buttonsIn(root, buttons);
  const clear = named(inside, submitWords()[sent]);
  const submits = clear.length > 0 ? clear : named(inside, submitWords().bare);
  return {
    ...{ root, sent },
    titles: formTitles(root, roots),
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
    submit: onlyOf(submits.filter(isUsable), sent),
    recipients:
      others.find((field) => isLabelled(fieldLabels(field), labels().recipients)) ??
      others.find((field) => field.matches('input[type="email"]')) ??
      null,
  };
}

/** Dates, quantities and prices are asked for where an invoice is written, not where one is sent. */
const isEditor = (form: SendForm, { fields }: Gathered): boolean =>
  fields
    .all(form.root)
    .filter((field) => field !== form.recipients)
    .some(
      (field) =>
        field.matches(DATE_OR_COUNT) ||
        fieldLabels(field).some((text) => isLabelOf(text, 'issueDate', 'dueDate', 'amount')),
    );

/** Whether the form sends this kind of paper. "Envoyer" alone needs a sign of it; a newsletter has all the rest. */
function isAbout(form: SendForm, isClear: boolean, gathered: Gathered): boolean {
  if (isEditor(form, gathered)) return false;
  if (isClear) return true;
  const subject = form.subject.kind === 'one' ? readField(form.subject.value) : '';
  const titles = titlesOf(form.root, gathered.roots);
  const papers = papersIn([...titles, subject].join(' · '));
  if (form.sent === 'creditNote') return papers.has('creditNote');
  if (papers.has('creditNote')) return false;
  if (papersIn(titles.join(' · ')).has('invoice')) return true;
  return !papers.has('other') && (form.copy.kind !== 'none' || numbersNamed(subject).length > 0);
}

/** An error is cut to this many characters. */
const MOST = 300;

/**
 * What a form says went wrong; null when it says nothing. An alert inside it, else the text tied to an invalid field,
 * else the label of that field. A warning that stands there from the start is an alert, too: compare with what was said
 * before the user sent.
 */
export function formError({ root: form }: { readonly root: Element }, roots: Roots): string | null {
  const part = overlayOf(form) ?? form;
  const inside = (selector: string) => queryIn(roots, selector, part).filter((element) => isVisible(element));
  for (const alert of inside(ALARM)) {
    const text = linesOf(alert).join(' ').trim();
    if (text) return text.slice(0, MOST);
  }
  for (const field of inside(INVALID)) {
    const root = field.getRootNode() as Document | ShadowRoot;
    const ids = ['aria-errormessage', 'aria-describedby'].flatMap((name) =>
      (field.getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
    );
    const said = ids.map((id) => root.getElementById(id)).find((element) => element && isVisible(element));
    const text = said?.textContent?.trim() || fieldLabels(field)[0]?.trim();
    if (text) return text.slice(0, MOST);
  }
  return null;
}
