/** One look at the page: its buttons, forms and open invoice, each found when it is asked for, and only once. */
import type { ActionLabel } from '../../core/host-words';
import { actionAmong, buttonsOf } from './buttons';
import { creditNoteForms, onlyCreditNoteForm, type CreditNoteForm } from './credit-note-form';
import { findDetail, type Detail } from './detail';
import { isInside, rootsOf } from './elements';
import { gatherFields } from './fields';
import type { Found } from './found';
import { openersOf, type Gathered } from './parts';
import { creditNoteOpener, onlyOf, sendForms, type SendForm, type Sent } from './send-form';

/** What the page shows, as long as nothing on it changes. */
export interface Look extends Gathered {
  /** The button of an open invoice that does one thing: outside rows, forms and questions; inside `part` when given. */
  readonly action: (action: ActionLabel, part?: Element) => Found<HTMLElement>;
  /** The open form that sends an invoice or a credit note; with `sent` given, only that. */
  readonly sendForm: (sent?: Sent) => Found<SendForm>;
  /** The button that opens the form for sending a credit note, while that form is not open; null unless there is one. */
  readonly sendOpener: HTMLElement | null;
  /** The credit-note form; where the question stands on top of it, the question. */
  readonly creditNoteForm: Found<CreditNoteForm>;
  /** The part that shows an open invoice; null when there is none, or when two parts have as good a claim. */
  readonly detail: Detail | null;
}

/** Looks at the page as it is now. `lists`: the containers of the lists that were read. */
export function look(document: Document, lists: readonly Element[] = []): Look {
  const roots = once(() => rootsOf(document));
  const buttons = once(() => buttonsOf(roots()));
  const fields = once(() => gatherFields(roots()));
  const sending: Record<Sent, () => SendForm[]> = {
    invoice: once(() => sendForms(page, 'invoice')),
    creditNote: once(() => sendForms(page, 'creditNote')),
  };
  const crediting = once(() => creditNoteForms(page));
  const openers = once(() => {
    const forms = [...sending.invoice(), ...sending.creditNote(), ...crediting()];
    return openersOf(
      page,
      forms.map((form) => form.root),
    );
  });
  const detail = once(() => findDetail(page, openers(), lists));
  const page: Look = {
    get roots() {
      return roots();
    },
    get buttons() {
      return buttons();
    },
    get fields() {
      return fields();
    },
    action: (action, part) =>
      actionAmong(part ? openers().filter(({ element }) => isInside(element, part)) : openers(), action),
    sendForm: (sent) =>
      onlyOf(sent ? sending[sent]() : [...sending.invoice(), ...sending.creditNote()], sent ?? 'invoice'),
    get sendOpener() {
      return sending.creditNote().length > 0 ? null : creditNoteOpener(page);
    },
    get creditNoteForm() {
      return onlyCreditNoteForm(crediting());
    },
    get detail() {
      return detail();
    },
  };
  return page;
}

/** The look of the page's present state, shared by all who ask between two changes. */
export interface LatestLook {
  readonly look: () => Look;
  /** Looks anew: right before a press or a write, and for changes that no watcher sees. */
  readonly lookAgain: () => Look;
  /** The page changed: what was seen of it is not true any more. */
  readonly forget: () => void;
}

/** `take` looks at the page as it is now. */
export function keepLatest(take: () => Look): LatestLook {
  let latest: Look | null = null;
  const lookAgain = () => (latest = take());
  return {
    look: () => latest ?? lookAgain(),
    lookAgain,
    forget() {
      latest = null;
    },
  };
}

/** A value that is made when it is first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
