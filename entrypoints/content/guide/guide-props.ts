/** What the guide shows of a credit note under way: the step the page is at, and what is wrong with the form. */
import type { GuideProps } from '../../../components/overlay/Guide';
import { dateProblems, isGround, numberProblems, type GuideState } from '../../../utils/core/credit-note';
import { readDay } from '../../../utils/core/day-read';
import { placeBeside } from '../../../utils/page/form-room';
import type { CreditNoteForm } from '../../../utils/page/look/credit-note-form';
import type { SessionContext } from '../tab';
import { readings } from '../watch/readings';

/** From 1, as the page shows it. */
export function currentStep(tab: SessionContext, state: GuideState, form: CreditNoteForm | null): number {
  if (state.created) return 5;
  if (form?.confirm) return 4;
  if (state.reason === null || !isGround(state.reason)) return 1;
  return form && problemsOf(tab, state, form).length === 0 ? 3 : 2;
}

function problemsOf(
  tab: SessionContext,
  state: GuideState,
  form: CreditNoteForm | null,
): GuideProps['problems'] {
  if (!form) return [];
  const { issueDate, number, manualNumber, nextNumber } = form;
  const known = tab.known();
  const seen = [...readings(tab.engine()), ...(known?.open ?? [])].map((one) => one.number);
  const credits = Object.values(known?.standings ?? {}).map(({ creditNote }) => creditNote ?? '');
  const day = readDay(issueDate?.value ?? '', tab.engine().lastFound?.locale ?? tab.words.locale);
  return [
    ...dateProblems(day.kind === 'value' ? day.value : null, state.invoice, tab.today()),
    ...(manualNumber !== false && number
      ? numberProblems(number.value, [...seen, ...credits, ...(state.before ?? [])], nextNumber)
      : []),
  ];
}

/** What the guide knows, and what its buttons ask for. */
export type GuideParts = Pick<
  GuideProps,
  'letter' | 'folded' | 'onFold' | 'onReason' | 'onInsert' | 'onSent' | 'onReopen' | 'onClose'
>;

export function guideProps(
  tab: SessionContext,
  state: GuideState,
  form: CreditNoteForm | null,
  parts: GuideParts,
): GuideProps {
  const { invoice, reason } = state;
  const fields = form ? [form.reason, form.issueDate, form.number].filter((one) => one !== null) : [];
  const submit = form?.submit.kind === 'one' ? [form.submit.value] : [];
  const { box, roomy } = placeBeside(form && { root: form.root, fields: [...fields, ...submit] }, tab.root());
  return {
    ...parts,
    about: `${invoice.number} · ${invoice.client}`,
    current: currentStep(tab, state, form),
    reason,
    full: invoice.status === 'unpaid',
    problems: problemsOf(tab, state, form),
    country: tab.country(),
    formOpen: form !== null,
    room: box,
    roomy,
    onCopy() {
      if (parts.letter?.rendered.kind === 'text')
        void navigator.clipboard.writeText(parts.letter.rendered.body);
    },
  };
}
