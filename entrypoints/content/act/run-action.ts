/** What one click does: remind, settle, credit. Each opens and presses as far as it is certain, and leaves the rest to the user. */
import { ACTIONS, type ActionName } from '../../../utils/core/actions';
import type { Invoice, RowRef } from '../../../utils/core/invoice';
import type { KeptTemplate } from '../../../utils/core/settings';
import type { Found } from '../../../utils/page/look/found';
import { formShows } from '../../../utils/page/look/which-invoice';
import { press } from '../../../utils/page/press';
import { formIsOf } from '../send/form-owner';
import { openInvoice } from './open-invoice';
import { refuse, type Refusal } from '../refusal';
import { lookedFor, reachAction, readingOf } from './reach';
import type { ComposerControl } from '../send/composer';
import type { GuideControl } from '../guide/guide';
import type { SessionContext } from '../tab';

export type FlowOutcome = Refusal | { readonly kind: 'done' | 'written' | 'opened' };

export interface FlowParts {
  readonly tab: SessionContext;
  readonly composer: ComposerControl;
  readonly guide: Pick<GuideControl, 'begin' | 'opened'>;
  /** The host was asked to settle, or to take that back: the journal waits for the row to say so. */
  readonly expectStatus: (invoice: Invoice, status: 'paid' | 'unpaid') => void;
}

/** Runs an action to where the user takes over. Rejects only when `signal` aborts. */
export async function runAction(
  parts: FlowParts,
  action: ActionName,
  ref: RowRef,
  signal: AbortSignal,
  kind: KeptTemplate['kind'] | null = null,
): Promise<FlowOutcome> {
  const tab: SessionContext = { ...parts.tab, signal };
  switch (action) {
    case 'open': {
      const outcome = openInvoice(tab.engine().lists, ref);
      return outcome === 'opened' ? { kind: 'opened' } : refuse(outcome, ref.number);
    }
    case 'remind':
      return remind(tab, parts, ref, kind);
    case 'mark-paid':
    case 'mark-unpaid': {
      const reached = await reachAction(tab, ref, action);
      if (reached.kind === 'refused') return reached;
      if (!press(reached.button)) return refuse('gone', ref.number);
      parts.expectStatus(reached.invoice, ACTIONS[action].becomes);
      return { kind: 'done' };
    }
    case 'credit-note':
      return creditNote(tab, parts, ref);
  }
}

/** Why there is no one form. */
const noForm = (found: Exclude<Found<unknown>, { kind: 'one' }>, { number }: RowRef): Refusal =>
  refuse(found.kind === 'none' ? 'formMissing' : 'formTwice', found.looked, number);

async function remind(
  tab: SessionContext,
  { composer }: FlowParts,
  ref: RowRef,
  kind: KeptTemplate['kind'] | null,
): Promise<FlowOutcome> {
  // A form that is already open may hold the user's own words: it is his.
  if (tab.lookAgain().sendForm().kind !== 'none') return refuse('formOpen', ref.number);
  const reached = await reachAction(tab, ref, 'remind');
  if (reached.kind === 'refused') return reached;
  if (!press(reached.button)) return refuse('gone', ref.number);
  const form = await lookedFor(
    tab,
    (look) => look.sendForm('invoice'),
    // Fields may arrive one after the other.
    (found) => (found.kind === 'one' ? found.value.message.kind === 'one' : found.kind !== 'none'),
  );
  if (form.kind !== 'one') return noForm(form, ref);
  const others = (tab.known()?.open ?? []).map(({ number }) => number);
  if (formShows(form.value, ref, others) === 'no') return refuse('otherForm', ref.number);
  return reached.changed() ?? composer.fill(form.value, reached.invoice, kind);
}

async function creditNote(tab: SessionContext, { guide }: FlowParts, ref: RowRef): Promise<FlowOutcome> {
  const reading = readingOf(tab, ref);
  if (reading.kind === 'refused') return reading;
  const look = tab.lookAgain();
  const open = look.creditNoteForm;
  if (open.kind !== 'none') {
    // The user was there first: the guide joins in, and writes nothing until he asks.
    if (open.kind !== 'one' || formIsOf(tab, look, open.value, ref) !== 'yes')
      return refuse('otherForm', ref.number);
    guide.begin(reading);
    return { kind: 'done' };
  }
  const reached = await reachAction(tab, ref, 'credit-note');
  if (reached.kind === 'refused') return reached;
  // Before the press: what is there now is no news later.
  guide.begin(reached.invoice);
  if (!press(reached.button)) return refuse('gone', ref.number);
  const form = await lookedFor(tab, (look) => look.creditNoteForm);
  if (form.kind !== 'one') return noForm(form, ref);
  if (formIsOf(tab, tab.look(), form.value, ref) === 'no') return refuse('otherForm', ref.number);
  guide.opened();
  return { kind: 'done' };
}
