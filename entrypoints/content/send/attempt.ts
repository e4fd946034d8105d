/** One attempt at sending a form: what stood in it at the user's click, and what the page has shown since. */
import type { Day } from '../../../utils/core/day';
import { organisationSlug } from '../../../utils/core/organisation';
import type { SendingSight } from '../../../utils/core/sending';
import type { MessageText } from '../../../utils/core/text-check';
import { isInside, isVisible } from '../../../utils/page/look/elements';
import type { Look } from '../../../utils/page/look/look';
import { isAsking, isQuestion, listen, type Listening } from '../../../utils/page/look/news';
import { overlayOf, waysOut } from '../../../utils/page/look/parts';
import { dismissWords, named } from '../../../utils/page/look/buttons';
import { formError } from '../../../utils/page/look/send-form';
import { DIALOG, SHELL } from '../../../utils/page/selectors';
import type { SessionContext } from '../tab';
import { detailIn } from './form-owner';
import { refOf } from '../../../utils/page/find-row';
import { isCopied, shows, textIn, type OpenForm } from './open-form';

/** Where the form was opened from, as far as it was seen. */
export interface Place {
  readonly path: string;
  /** Whether a list or an open invoice is in sight. */
  readonly hasPage: boolean;
}

export interface Attempt {
  /** Of the message: its entries have ids that begin with it. */
  readonly id: string;
  readonly open: OpenForm;
  readonly slug: string;
  readonly day: Day;
  /** What stood in the form. */
  readonly text: MessageText;
  readonly cc: boolean;
  /** Whether a press of the keyboard may have sent it: where nothing follows, it did not. */
  isMeant: boolean;
  /** What the page shows now. */
  sight(look: Look, isTouched?: boolean): SendingSight;
  /** The user presses something else, with this path; null for Escape. */
  press(path: readonly EventTarget[] | null, look: Look): void;
  /** The user presses send once more, and the form stands there. */
  again(): void;
  /** The host's last word on it; null while it has said nothing. */
  said(): string | null;
  end(): void;
}

/** Where the page is at now. */
export const placeOf = (tab: SessionContext, look: Look): Place => ({
  path: tab.document.location.pathname,
  hasPage:
    tab.engine().lists.some(({ found }) => found.container.isConnected && isVisible(found.container)) ||
    look.detail !== null,
});

/** Whether the form is closed, or something else stands in its place. */
const isGone = (open: OpenForm, look: Look): boolean => {
  const { root, message } = open.form;
  const isThere = isVisible(root) && (message.kind !== 'one' || message.value.isConnected);
  // A form that is drawn anew meanwhile is not closed.
  return open.became === 'exchanged' || (!isThere && look.sendForm().kind === 'none');
};

/** Begins an attempt: right at the click, before the host hears of it. `from`: where the form was opened. */
export function beginAttempt(
  tab: SessionContext,
  open: OpenForm,
  from: Place | null,
  isMeant: boolean,
): Attempt {
  const { location } = tab.document;
  const look = tab.look();
  const began = Date.now();
  const here = placeOf(tab, look);
  const paths = new Set([here.path, from?.path ?? here.path]);
  const hadPage = here.hasPage || from?.hasPage === true;
  const slug = tab.slug();
  const text = textIn(open.form);
  // What stands there already is of an earlier attempt, or was there from the start.
  let error = formError(open.form, look.roots);
  const old = look.buttons.map(({ element }) => element);
  const listening: Listening = listen(look, open.owner?.number ?? '', open.form.root);
  let goneSince: number | null = null;
  let wasAsking = false;
  let answered: SendingSight['answered'] = null;
  let asking: Element | null = null;
  let isLeft = false;
  let wasTouched = false;
  let failure: string | null = null;

  function addressNow(): SendingSight['address'] {
    const { pathname } = location;
    const now = organisationSlug(pathname);
    if (now !== slug) return now === '' ? 'nowhere' : 'otherOrganisation';
    // A form with an address of its own leads back to the one above it.
    const isAbove = [...paths].some((path) => path.startsWith(`${pathname.replace(/\/$/, '')}/`));
    return paths.has(pathname) || isAbove ? 'same' : 'elsewhere';
  }

  /** What asks for an answer before the host sends: a dialog, or something else where the form was. */
  function askingIn(look: Look): Element | null {
    const { root } = open.form;
    const { detail } = look;
    const over = overlayOf(root);
    // The invoice again, where it took the form's place; beside a form that lies over the page it is no answer.
    const isShown =
      open.owner !== null &&
      detail !== null &&
      overlayOf(detail.region) === over &&
      detailIn(look, tab.engine()).shows(refOf(open.owner)) === 'yes';
    const isThere = isVisible(root) && !isShown && !root.matches(SHELL);
    // Beside the page, what stands in the form's place is a part of it again, unless it asks.
    const asks = over ? isAsking : isQuestion;
    if (isThere && !root.querySelector('[data-relance-invoice]') && asks(root, look)) return root;
    return listening.question(look);
  }

  return {
    ...{ id: crypto.randomUUID(), open, slug, day: tab.today(), isMeant },
    text,
    cc: isCopied(open),
    sight(look, isTouched = false) {
      const isClosed = isGone(open, look);
      if (!isClosed) {
        const now = formError(open.form, look.roots);
        if (now !== error) failure = now ?? failure;
        error = now;
      }
      const heard = listening.hear(look);
      // A form that stands there asks nothing before it sends.
      const form = look.sendForm();
      asking = isClosed && form.kind === 'none' ? askingIn(look) : null;
      wasAsking ||= asking !== null;
      const again = goneSince !== null && form.kind === 'one' ? form.value : null;
      const isBack = again !== null && shows({ form: again }, text);
      // The host goes on with another form by itself: what became of this one is not to be seen.
      if (again && !isBack) isLeft = true;
      wasTouched ||= isTouched;
      // What is asked is part of the sending: the rest begins when it is over.
      if (!isClosed) goneSince = null;
      else if (asking) goneSince = Date.now();
      else goneSince ??= Date.now();
      return {
        since: Date.now() - began,
        gone: goneSince === null ? null : Date.now() - goneSince,
        said: failure !== null ? 'failed' : (heard?.says ?? null),
        isAsking: asking !== null,
        // A question that closed by itself, or by a press that was not seen, is answered all the same.
        answered: answered ?? (wasAsking && asking === null ? 'other' : null),
        ...{ isBack, address: addressNow(), isLeft, isTouched: wasTouched },
        hasPage: !hadPage || placeOf(tab, look).hasPage,
      };
    },
    press(path, look) {
      if (asking) {
        const leave = waysOut(asking, look.buttons);
        const isNo = path === null || leave.some((button) => path.includes(button));
        if (isNo || path.some((node) => node instanceof Element && isInside(node, asking!)))
          answered = isNo ? 'no' : 'other';
      } else if (goneSince === null) isLeft = true;
      // A new way back outside of dialogs takes back what was sent, or is about to be.
      else if (
        named(look.buttons, dismissWords()).some(
          (button) => path?.includes(button) && !old.includes(button) && !button.closest(DIALOG),
        )
      )
        answered = 'no';
    },
    again: () => (isLeft = false),
    said: () => listening.hear(tab.look())?.text ?? failure,
    end: () => listening.stop(),
  };
}
