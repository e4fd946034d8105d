/** Conducts a credit note: sees on the page which step it is at, whoever did the steps, and never presses its buttons. */
import type { GuideProps } from '../../components/overlay/Guide';
import { dateProblems, isGround, numberProblems, type GuideState } from '../../utils/core/credit-note';
import { readDay } from '../../utils/core/day-read';
import type { Invoice } from '../../utils/core/invoice';
import type { ShownReminder } from '../../utils/core/prepared';
import { creditNotesSeen } from '../../utils/page/detail/credit-note-seen';
import { findCreditNoteForm, type CreditNoteForm } from '../../utils/page/detail/credit-note-form';
import { findSendOpener } from '../../utils/page/detail/send-form';
import { placeBeside } from '../../utils/page/form-room';
import { readField, writeField } from '../../utils/page/write';
import { refOf } from '../../utils/page/find-row';
import { formIsOf } from '../../utils/runtime/form-owner';
import { invoicesOn, isSame, readings } from '../../utils/runtime/readings';
import { ask } from './ask';
import { record } from './record';
import type { Stage } from './stage';

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

export interface GuideParts {
  readonly reopen: (invoice: Invoice) => void;
  /** The user says that the credit note was sent; it is recorded. */
  readonly onSent: (invoice: Invoice) => void;
}

const OUTLINE = 'data-relance-outline';

export function conductGuide(stage: Stage, { reopen, onSent }: GuideParts): GuideControl {
  const { document, words, signal } = stage;
  let state: GuideState | null = null;
  let slug = '';
  let form: CreditNoteForm | null = null;
  /** Whether our own press opened the form: what the user opened is written into only when he asks. */
  let ours = false;
  let ourText: string | null = null;
  let outlined: Element | null = null;
  let letter: ShownReminder | null = null;
  let asked = false;
  let folded = true;

  const set = (next: GuideState | null) => {
    state = next;
    slug = stage.slug();
    void stage.link.guide(slug, state);
    outline();
    stage.redraw();
  };

  function look(): void {
    if (!state || slug !== stage.slug()) return;
    const { invoice, created } = state;
    const found = created ? null : findCreditNoteForm(document);
    const here = found?.kind === 'one' ? found.value : null;
    const isOurs = here && (ours || formIsOf(stage.engine(), here, refOf(invoice)) !== 'no');
    if (form && !isOurs) ours = false;
    form = isOurs ? here : null;
    if (ours) void fillReason();
    if (!created) lookForIt(invoice);
    if (state.created) void prepareLetter(invoice);
    outline();
  }

  /** A full credit note cancels the invoice; a partial one is told by its number alone, once its form is gone. */
  function lookForIt(invoice: Invoice): void {
    const seen = seenNow(invoice);
    const { before, reason } = state!;
    const isNew = (number: string) => !before?.includes(number);
    const number = seen.told.find(isNew) ?? (before && seen.listed?.find(isNew)) ?? null;
    const status = invoicesOn(stage.engine()).find((one) => isSame(one, invoice))?.status;
    if ((status === 'canceled' && invoice.status !== 'canceled') || (number && !form)) {
      void record(stage, invoice, [{ kind: 'creditNote', creditNoteNumber: number, reason }]);
      set({ ...state!, created: true });
    } else if (!before && seen.listed) set({ ...state!, before: seen.listed });
  }

  const seenNow = (invoice: Invoice) => {
    const lists = stage.engine()?.lists.map((list) => list.found.container);
    return creditNotesSeen(document, refOf(invoice), lists);
  };

  async function prepareLetter(invoice: Invoice): Promise<void> {
    if (asked) return;
    asked = true;
    letter = await ask(stage, invoice, { kind: 'creditNote', templateId: null, text: null, answers: {} });
    stage.redraw();
  }

  function currentStep(): number {
    if (!state) return 0;
    if (state.created) return 5;
    if (form?.confirm) return 4;
    if (state.reason === null || !isGround(state.reason)) return 1;
    return form && problems().length === 0 ? 3 : 2;
  }

  function problems(): GuideProps['problems'] {
    if (!form || !state) return [];
    const { issueDate, number, manualNumber, nextNumber } = form;
    const known = stage.known();
    const seen = [...readings(stage.engine()), ...(known?.open ?? [])].map((one) => one.number);
    const credits = Object.values(known?.standings ?? {}).map(({ creditNote }) => creditNote ?? '');
    const day = readDay(issueDate?.value ?? '', stage.engine()?.lastFound?.locale ?? words.locale);
    return [
      ...dateProblems(day.kind === 'value' ? day.value : null, state.invoice, stage.today()),
      ...(manualNumber !== false && number
        ? numberProblems(number.value, [...seen, ...credits, ...(state.before ?? [])], nextNumber)
        : []),
    ];
  }

  /** The invoice's number and date must be cited; the reason follows when the user has named one. */
  function reasonText(): string {
    const { invoice, reason } = state!;
    const { number, issueDate } = invoice;
    // A day stands for its beginning in UTC, and is printed there.
    const day =
      issueDate &&
      new Date(issueDate).toLocaleDateString(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
    const cites = day ? words.t('creditText_cites', number, day) : words.t('creditText_citesNumber', number);
    return reason && isGround(reason)
      ? `${cites} ${words.t('creditText_reason', words.t(`creditReason_${reason}`))}`
      : cites;
  }

  /** Whether nothing of the user's stands in the reason field, and not yet what we would write. */
  function isFillable(): boolean {
    const now = form?.reason ? readField(form.reason) : null;
    return now?.trim() === '' || (now !== null && now === ourText && now !== reasonText());
  }

  /** `isAsked`: by the user; without that, what he took away is not written again. */
  async function fillReason(isAsked = false): Promise<void> {
    if (!form?.reason || !isFillable() || (!isAsked && ourText === reasonText())) return;
    ourText = reasonText();
    await writeField(form.reason, ourText, { signal }).catch(() => undefined);
  }

  /** Points at the button that is the user's to press, by an attribute alone. */
  function outline(): void {
    const step = currentStep();
    const submit = form && step > 2 && form.submit.kind === 'one' ? form.submit.value : null;
    const target = step === 5 ? findSendOpener(document) : submit;
    if (outlined === target) return;
    outlined?.removeAttribute(OUTLINE);
    target?.setAttribute(OUTLINE, '');
    outlined = target;
  }

  /** What is typed changes nothing that a watcher of the page would see. */
  const onInput = (event: Event) => {
    if (!form || !event.composedPath().includes(form.root)) return;
    outline();
    stage.redraw();
  };
  document.addEventListener('input', onInput, { signal, capture: true, passive: true });

  const forget = () => {
    ourText = letter = form = null;
    ours = asked = false;
  };

  return {
    refresh: look,
    begin(invoice) {
      forget();
      const { told, listed } = seenNow(invoice);
      // Opened again for the same invoice: what the user has said of it still holds.
      const again = state && isSame(state.invoice, invoice) ? state.reason : null;
      set({ invoice, reason: again, created: false, before: [...told, ...(listed ?? [])] });
      look();
    },
    opened() {
      ours = true;
      look();
    },
    resume(next) {
      // Begun while the background was asked.
      if (!next && slug === stage.slug()) return;
      forget();
      state = next;
      slug = stage.slug();
      look();
      stage.redraw();
    },
    sent(invoice) {
      if (state && isSame(state.invoice, invoice)) set(null);
    },
    props() {
      if (!state || slug !== stage.slug()) return null;
      const { invoice, reason } = state;
      const fields = form ? [form.reason, form.issueDate, form.number].filter((one) => one !== null) : [];
      const submit = form?.submit.kind === 'one' ? [form.submit.value] : [];
      const place = placeBeside(form && { root: form.root, fields: [...fields, ...submit] }, stage.root());
      return {
        about: `${invoice.number} · ${invoice.client}`,
        current: currentStep(),
        ...{ reason, letter, folded },
        full: invoice.status === 'unpaid',
        problems: problems(),
        country: stage.country(),
        formOpen: form !== null,
        room: place.box,
        roomy: place.roomy,
        onFold() {
          folded = !folded;
          stage.redraw();
        },
        onReason(next) {
          set({ ...state!, reason: next });
          look();
          stage.redraw();
        },
        onInsert: !ours && isFillable() ? () => void fillReason(true).then(stage.redraw) : null,
        onCopy() {
          if (letter?.rendered.kind === 'text') void navigator.clipboard.writeText(letter.rendered.body);
        },
        onSent: () =>
          void record(stage, invoice, [{ kind: 'creditNoteSent' }]).then((ok) => ok && onSent(invoice)),
        onReopen: () => reopen(invoice),
        onClose: () => set(null),
      };
    },
  };
}
