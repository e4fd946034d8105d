/** Conducts a credit note: sees on the page which step it is at, whoever did the steps, and never presses its buttons. */
import type { GuideProps } from '../../../components/overlay/Guide';
import type { GuideState } from '../../../utils/core/credit-note';
import type { Invoice } from '../../../utils/core/invoice';
import { isSameInvoice } from '../../../utils/core/invoice-name';
import type { ShownReminder } from '../../../utils/core/prepared';
import { refOf } from '../../../utils/page/find-row';
import type { CreditNoteForm } from '../../../utils/page/look/credit-note-form';
import { creditNotesSeen } from '../../../utils/page/look/credit-notes-seen';
import type { Look } from '../../../utils/page/look/look';
import { readField, writeField } from '../../../utils/page/write';
import { record } from '../record';
import { ask } from '../send/ask';
import { formIsOf } from '../send/form-owner';
import type { SessionContext } from '../tab';
import { invoicesOn } from '../watch/readings';
import { currentStep, guideProps } from './guide-props';
import { reasonText } from './reason-text';

export interface GuideControl {
  props(): GuideProps | null;
  refresh(): void;
  /** A credit note was begun for this invoice. */
  begin(invoice: Invoice): void;
  /** Our own press opened the form that is open now: it may be filled. */
  opened(): void;
  /** Takes up what was under way in this organisation before; null when nothing was. */
  resume(state: GuideState | null): void;
  /** The credit note was sent to the client. */
  sent(invoice: Invoice): void;
}

export interface GuideEvents {
  readonly reopen: (invoice: Invoice) => void;
  /** The user says that the credit note was sent; it is recorded. */
  readonly onSent: (invoice: Invoice) => void;
}

const OUTLINE = 'data-relance-outline';

export function conductGuide(tab: SessionContext, { reopen, onSent }: GuideEvents): GuideControl {
  const { document, words, signal } = tab;
  let state: GuideState | null = null;
  let slug = '';
  let form: CreditNoteForm | null = null;
  /** Whether our own press opened the form: what the user opened is written into only when he asks. */
  let isOpenedByUs = false;
  /** The reason as we wrote it last. */
  let ourText: string | null = null;
  let outlined: Element | null = null;
  let letter: ShownReminder | null = null;
  let isLetterAsked = false;
  let folded = true;

  const setState = (next: GuideState | null) => {
    state = next;
    slug = tab.slug();
    void tab.link.send('guide', { slug, state });
    outline();
    tab.redraw();
  };

  /** The open form, where it is the one for this invoice: asked for anew at each look. */
  function formFor(invoice: Invoice, look: Look): CreditNoteForm | null {
    const found = look.creditNoteForm;
    if (found.kind !== 'one') return null;
    if (formIsOf(tab, look, found.value, refOf(invoice)) !== 'no') return found.value;
    void takeReasonBack(found.value);
    return null;
  }

  function refresh(): void {
    if (!state || slug !== tab.slug()) return;
    const { invoice, created } = state;
    const before = form;
    form = created ? null : formFor(invoice, tab.look());
    if (before && !form) isOpenedByUs = false;
    if (isOpenedByUs) void fillReason();
    if (!created) lookForCreditNote(invoice);
    if (state.created) void prepareLetter(invoice);
    outline();
  }

  /** A full credit note cancels the invoice; a partial one is told by its number alone, once its form is gone. */
  function lookForCreditNote(invoice: Invoice): void {
    const seen = creditNotesSeen(tab.look(), refOf(invoice));
    const { before, reason } = state!;
    const isNew = (number: string) => !before?.includes(number);
    const number = seen.told.find(isNew) ?? (before && seen.listed?.find(isNew)) ?? null;
    const status = invoicesOn(tab.engine()).find((one) => isSameInvoice(one, invoice))?.status;
    if ((status === 'canceled' && invoice.status !== 'canceled') || (number && !form)) {
      void record(tab, invoice, [{ kind: 'creditNote', creditNoteNumber: number, reason }]);
      setState({ ...state!, created: true });
    } else if (!before && seen.listed) setState({ ...state!, before: seen.listed });
  }

  async function prepareLetter(invoice: Invoice): Promise<void> {
    if (isLetterAsked) return;
    isLetterAsked = true;
    letter = await ask(tab, invoice, { kind: 'creditNote', templateId: null, text: null, answers: {} });
    tab.redraw();
  }

  /** Whether nothing of the user's stands in the reason field, and not yet what we would write. */
  function isFillable(): boolean {
    const now = form?.reason ? readField(form.reason) : null;
    return now?.trim() === '' || (now !== null && now === ourText && now !== reasonText(words, state!));
  }

  /** `isAsked`: by the user; without that, what he took away is not written again. */
  async function fillReason(isAsked = false): Promise<void> {
    if (!form?.reason || !isFillable()) return;
    const { reason } = form;
    const { invoice } = state!;
    const text = reasonText(words, state!);
    if (!isAsked && ourText === text) return;
    ourText = text;
    const isStill = () => formFor(invoice, tab.lookAgain())?.reason === reason;
    await writeField(reason, text, { signal, isStill }).catch(() => undefined);
  }

  /** Our reason is taken out of a form that the host now uses for another invoice, if it stands there unchanged. */
  async function takeReasonBack({ reason }: CreditNoteForm): Promise<void> {
    if (!reason || ourText === null || readField(reason) !== ourText) return;
    await writeField(reason, '', { signal }).catch(() => undefined);
  }

  /** Points at the button that is the user's to press, by an attribute alone. */
  function outline(): void {
    const step = state ? currentStep(tab, state, form) : 0;
    const submit = form && step > 2 && form.submit.kind === 'one' ? form.submit.value : null;
    const target = step === 5 ? tab.look().sendOpener : submit;
    if (outlined === target) return;
    outlined?.removeAttribute(OUTLINE);
    target?.setAttribute(OUTLINE, '');
    outlined = target;
  }

  /** What is typed changes nothing that a watcher of the page would see. */
  const onInput = (event: Event) => {
    if (!form || !event.composedPath().includes(form.root)) return;
    outline();
    tab.redraw();
  };
  document.addEventListener('input', onInput, { signal, capture: true, passive: true });

  const forget = () => {
    ourText = letter = form = null;
    isOpenedByUs = isLetterAsked = false;
  };

  return {
    refresh,
    begin(invoice) {
      forget();
      const { told, listed } = creditNotesSeen(tab.lookAgain(), refOf(invoice));
      // Opened again for the same invoice: what the user has said of it still holds.
      const again = state && isSameInvoice(state.invoice, invoice) ? state.reason : null;
      setState({ invoice, reason: again, created: false, before: [...told, ...(listed ?? [])] });
      refresh();
    },
    opened() {
      isOpenedByUs = true;
      refresh();
    },
    resume(next) {
      // Begun while the background was asked.
      if (!next && slug === tab.slug()) return;
      forget();
      state = next;
      slug = tab.slug();
      refresh();
      tab.redraw();
    },
    sent(invoice) {
      if (state && isSameInvoice(state.invoice, invoice)) setState(null);
    },
    props() {
      if (!state || slug !== tab.slug()) return null;
      const { invoice } = state;
      return guideProps(tab, state, form, {
        ...{ letter, folded },
        onFold() {
          folded = !folded;
          tab.redraw();
        },
        onReason(reason) {
          setState({ ...state!, reason });
          refresh();
          tab.redraw();
        },
        onInsert: !isOpenedByUs && isFillable() ? () => void fillReason(true).then(tab.redraw) : null,
        onSent: () =>
          void record(tab, invoice, [{ kind: 'creditNoteSent' }]).then((ok) => ok && onSent(invoice)),
        onReopen: () => reopen(invoice),
        onClose: () => setState(null),
      });
    },
  };
}
