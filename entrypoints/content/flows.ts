/** What one click does: remind, settle, credit. Each opens and presses as far as it is certain, and leaves the rest to the user. */
import type { ActionName } from '../../utils/core/actions';
import type { Invoice, RowRef } from '../../utils/core/invoice';
import { findCreditNoteForm } from '../../utils/page/detail/credit-note-form';
import type { Found } from '../../utils/page/detail/found';
import { findSendForm } from '../../utils/page/detail/send-form';
import { formShows } from '../../utils/page/detail/form-shows';
import { press } from '../../utils/page/press';
import { formIsOf } from '../../utils/runtime/form-owner';
import { openInvoice } from '../../utils/runtime/open-invoice';
import { lookedFor, reachAction, readingOf, refuse, type Refusal, type Way } from '../../utils/runtime/reach';
import type { ComposerControl } from './composer';
import type { GuideControl } from './guide';
import type { Stage } from './stage';

export type FlowOutcome = Refusal | { readonly kind: 'done' | 'written' | 'opened' };

export interface FlowParts {
  readonly stage: Stage;
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
): Promise<FlowOutcome> {
  const { stage } = parts;
  const way: Way = { document: stage.document, engine: stage.engine, signal, changed: stage.changed };
  switch (action) {
    case 'open': {
      const outcome = openInvoice(stage.engine()?.lists ?? [], ref);
      return outcome === 'opened' ? { kind: 'opened' } : refuse(outcome, ref.number);
    }
    case 'remind':
      return remind(parts, way, ref);
    case 'mark-paid':
    case 'mark-unpaid': {
      const reached = await reachAction(way, ref, action === 'mark-paid' ? 'markPaid' : 'markUnpaid');
      if (reached.kind === 'refused') return reached;
      if (!press(reached.button)) return refuse('gone', ref.number);
      parts.expectStatus(reached.invoice, action === 'mark-paid' ? 'paid' : 'unpaid');
      return { kind: 'done' };
    }
    case 'credit-note':
      return creditNote(parts, way, ref);
  }
}

/** Why there is no one form. */
const noForm = (found: Exclude<Found<unknown>, { kind: 'one' }>, { number }: RowRef): Refusal =>
  refuse(found.kind === 'none' ? 'formMissing' : 'formTwice', found.looked, number);

async function remind({ stage, composer }: FlowParts, way: Way, ref: RowRef): Promise<FlowOutcome> {
  const { document } = stage;
  // A form that is already open may hold the user's own words: it is his.
  if (findSendForm(document).kind !== 'none') return refuse('formOpen', ref.number);
  const reached = await reachAction(way, ref, 'resend');
  if (reached.kind === 'refused') return reached;
  if (!press(reached.button)) return refuse('gone', ref.number);
  const form = await lookedFor(
    way,
    () => findSendForm(document, 'invoice'),
    // Fields may arrive one after the other.
    (found) => (found.kind === 'one' ? found.value.message.kind === 'one' : found.kind !== 'none'),
  );
  if (form.kind !== 'one') return noForm(form, ref);
  const others = (stage.known()?.open ?? []).map(({ number }) => number);
  if (formShows(form.value, ref, others) === 'no') return refuse('otherForm', ref.number);
  return reached.changed() ?? composer.fill(form.value, reached.invoice);
}

async function creditNote({ stage, guide }: FlowParts, way: Way, ref: RowRef): Promise<FlowOutcome> {
  const { document } = stage;
  const reading = readingOf(way, ref);
  if (reading.kind === 'refused') return reading;
  const open = findCreditNoteForm(document);
  if (open.kind !== 'none') {
    // The user was there first: the guide joins in, and writes nothing until he asks.
    if (open.kind !== 'one' || formIsOf(stage.engine(), open.value, ref) !== 'yes')
      return refuse('otherForm', ref.number);
    guide.begin(reading);
    return { kind: 'done' };
  }
  const isOpen = reading.status === 'unpaid';
  const reached = await reachAction(way, ref, isOpen ? 'cancelWithCreditNote' : 'createCreditNote');
  if (reached.kind === 'refused') return reached;
  // Before the press: what is there now is no news later.
  guide.begin(reached.invoice);
  if (!press(reached.button)) return refuse('gone', ref.number);
  const form = await lookedFor(way, () => findCreditNoteForm(document));
  if (form.kind !== 'one') return noForm(form, ref);
  if (formIsOf(stage.engine(), form.value, ref) === 'no') return refuse('otherForm', ref.number);
  guide.opened();
  return { kind: 'done' };
}
