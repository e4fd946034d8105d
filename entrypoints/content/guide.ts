/** Conducts a credit note: sees on the page which step it is at, whoever did the steps, and never presses its buttons. */
import type { GuideProps } from '../../components/overlay/Guide';
import { dateProblems, isGround, numberProblems, type GuideState } from '../../utils/core/credit-note';
import { formatDay } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import { creditNoteSeen } from '../../utils/page/detail/credit-note-seen';
import { findCreditNoteForm, type CreditNoteForm } from '../../utils/page/detail/credit-note-form';
import { placeBeside } from '../../utils/page/form-room';
import { isReading } from '../../utils/page/read/list';
import { readField, writeField } from '../../utils/page/write';
import { refOf } from '../../utils/page/find-row';
import type { Stage } from './stage';

export interface GuideControl {
  props(): GuideProps | null;
  refresh(): void;
  /** A credit note was begun for this invoice. */
  begin(invoice: Invoice): void;
  /** Takes up what was under way before the page was loaded again. */
  resume(state: GuideState): void;
  /** The credit note was sent to the client. */
  sent(invoice: Invoice): void;
}

const OUTLINE = 'data-relance-outline';

export function conductGuide(stage: Stage, reopen: (invoice: Invoice) => void): GuideControl {
  const { document, words, signal } = stage;
  let state: GuideState | null = null;
  let form: CreditNoteForm | null = null;
  let ourText: string | null = null;
  let outlined: Element | null = null;
  let wasOpen = false;
  let folded = true;

  const save = () => void stage.link.guide(stage.slug(), state);
  const set = (next: GuideState | null) => {
    state = next;
    save();
    stage.redraw();
  };

  /** The row of the invoice as the page shows it now. */
  function statusNow(): Invoice['status'] | null {
    for (const list of stage.engine()?.lists ?? []) {
      for (const result of list.rows.values()) {
        if (!isReading(result) || result.kind !== 'invoice') continue;
        if (result.number === state?.invoice.number && result.client === state.invoice.client)
          return result.status;
      }
    }
    return null;
  }

  function look(): void {
    if (!state) return;
    const found = findCreditNoteForm(document);
    form = found.kind === 'one' ? found.value : null;
    if (form && !state.created) void fillReason(form);
    const seen = state.created
      ? null
      : creditNoteSeen(
          document,
          refOf(state.invoice),
          stage.engine()?.lists.map((list) => list.found.container) ?? [],
        );
    // A full credit note cancels the invoice; a partial one is told by its number alone.
    const cancelled = state.invoice.status === 'unpaid' && statusNow() === 'canceled';
    if (!state.created && (cancelled || (seen !== null && wasOpen))) created(seen);
    wasOpen ||= form !== null;
    outline(currentStep());
  }

  function created(number: string | null): void {
    const { invoice, reason } = state!;
    const entry = {
      id: crypto.randomUUID(),
      day: stage.today(),
      invoice: { number: invoice.number, client: invoice.client },
      corrects: null,
    };
    void stage.link
      .journal(stage.slug(), [{ ...entry, kind: 'creditNote', creditNoteNumber: number, reason }])
      .then(() => stage.refreshKnown());
    set({ ...state!, created: true });
  }

  function currentStep(): number {
    if (!state) return 0;
    if (state.created) return 5;
    if (form?.confirm) return 4;
    if (state.reason === null || !isGround(state.reason)) return 1;
    return problems().length > 0 ? 2 : form ? 3 : 2;
  }

  function problems(): GuideProps['problems'] {
    if (!form || !state) return [];
    const seen = (stage.engine()?.lists ?? []).flatMap((list) =>
      [...list.rows.values()].flatMap((result) => (isReading(result) ? [result.number] : [])),
    );
    return [
      ...dateProblems(form.issueDate?.value || null, state.invoice, stage.today()),
      ...(form.manualNumber !== false && form.number ? numberProblems(form.number.value, seen) : []),
    ];
  }

  /** The invoice's number and date must be cited; the reason follows when the user has named one. */
  function reasonText(): string {
    const { invoice, reason } = state!;
    const cites = invoice.issueDate
      ? words.t('creditText_cites', invoice.number, formatDay(invoice.issueDate, words.locale, 'long'))
      : words.t('creditText_citesNumber', invoice.number);
    return reason && isGround(reason)
      ? `${cites} ${words.t('creditText_reason', words.t(`creditReason_${reason}`))}`
      : cites;
  }

  /** Writes into the reason field only while nothing of the user's stands there. */
  async function fillReason({ reason }: CreditNoteForm): Promise<void> {
    if (!reason) return;
    const text = reasonText();
    const now = readField(reason);
    if (text === now || (now.trim() !== '' && now !== ourText) || text === ourText) return;
    ourText = text;
    await writeField(reason, text, { signal }).catch(() => undefined);
  }

  /** Points at the button that is the user's to press, by an attribute alone. */
  function outline(step: number): void {
    const target =
      form && (step === 3 || step === 4) && form.submit.kind === 'one' ? form.submit.value : null;
    if (outlined === target) return;
    outlined?.removeAttribute(OUTLINE);
    target?.setAttribute(OUTLINE, '');
    outlined = target;
  }

  return {
    refresh: look,
    begin(invoice) {
      ourText = null;
      wasOpen = false;
      // Opened again for the same invoice: what the user has said of it still holds.
      const again = state?.invoice.number === invoice.number && state.invoice.client === invoice.client;
      set({ invoice, reason: again ? state!.reason : null, created: false });
      look();
    },
    resume(next) {
      state = next;
      wasOpen = true;
      look();
      stage.redraw();
    },
    sent(invoice) {
      if (!state?.created || state.invoice.number !== invoice.number) return;
      const entry = { id: crypto.randomUUID(), day: stage.today(), corrects: null };
      void stage.link.journal(stage.slug(), [
        { ...entry, kind: 'creditNoteSent', invoice: { number: invoice.number, client: invoice.client } },
      ]);
      set(null);
    },
    props() {
      if (!state) return null;
      const { invoice, reason } = state;
      const fields = form ? [form.reason, form.issueDate, form.number].filter((one) => one !== null) : [];
      const submit = form?.submit.kind === 'one' ? [form.submit.value] : [];
      const place = placeBeside(form && { root: form.root, fields: [...fields, ...submit] }, stage.root());
      return {
        about: `${invoice.number} · ${invoice.client}`,
        current: currentStep(),
        reason,
        full: invoice.status === 'unpaid',
        problems: problems(),
        country: stage.country(),
        formOpen: form !== null,
        room: place.box,
        roomy: place.roomy,
        folded,
        onFold() {
          folded = !folded;
          stage.redraw();
        },
        onReason(next) {
          set({ ...state!, reason: next });
          look();
          stage.redraw();
        },
        onReopen: () => reopen(invoice),
        onClose() {
          outline(0);
          set(null);
        },
      };
    },
  };
}
