/** What one click does: remind, settle, credit. Each opens and presses as far as it is certain, and leaves the rest to the user. */
import type { ActionName } from '../../utils/core/actions';
import type { Invoice, RowRef } from '../../utils/core/invoice';
import { findCreditNoteForm } from '../../utils/page/detail/credit-note-form';
import { findSendForm } from '../../utils/page/detail/send-form';
import { formShows } from '../../utils/page/detail/form-shows';
import { press } from '../../utils/page/press';
import { openInvoice } from '../../utils/runtime/open-invoice';
import { reachAction, refuse, STEP, type Refusal, type Way } from '../../utils/runtime/reach';
import { until } from '../../utils/runtime/until';
import type { ComposerControl } from './composer';
import type { Stage } from './stage';

export type FlowOutcome = Refusal | { readonly kind: 'done' | 'written' | 'opened' };

export interface FlowParts {
  readonly stage: Stage;
  readonly composer: ComposerControl;
  /** The credit-note form stands open for this invoice: the guide takes over. */
  readonly guide: (invoice: Invoice) => void;
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
      parts.expectStatus(reached.invoice, action === 'mark-paid' ? 'paid' : 'unpaid');
      return press(reached.button) ? { kind: 'done' } : refuse('gone', ref.number);
    }
    case 'credit-note':
      return creditNote(parts, way, ref);
  }
}

async function remind({ stage, composer }: FlowParts, way: Way, ref: RowRef): Promise<FlowOutcome> {
  const { document } = stage;
  // A form that is already open may hold the user's own words: it is his.
  if (findSendForm(document).kind !== 'none') return refuse('formOpen', ref.number);
  const reached = await reachAction(way, ref, 'resend');
  if (reached.kind === 'refused') return reached;
  if (!press(reached.button)) return refuse('gone', ref.number);
  const form = await until(
    () => {
      const found = findSendForm(document);
      // Fields may arrive one after the other.
      return found.kind === 'one' && found.value.message.kind !== 'one'
        ? null
        : found.kind === 'none'
          ? null
          : found;
    },
    { ...way, ms: STEP },
  );
  if (!form) {
    const late = findSendForm(document);
    if (late.kind === 'one') return refuse('fieldMissing', 'Message');
    return refuse('formMissing', late.looked, ref.number);
  }
  if (form.kind !== 'one') return refuse('formTwice', form.looked, ref.number);
  const others = (stage.known()?.open ?? [])
    .map(({ number }) => number)
    .filter((number) => number !== ref.number);
  if (formShows(form.value, ref, others) === 'no') return refuse('otherForm', ref.number);
  return composer.fill(form.value, reached.invoice);
}

async function creditNote({ stage, guide }: FlowParts, way: Way, ref: RowRef): Promise<FlowOutcome> {
  const { document } = stage;
  const reading = (stage.engine()?.lists ?? [])
    .flatMap((list) => [...list.rows.values()])
    .find(
      (result) =>
        typeof result === 'object' &&
        result?.kind === 'invoice' &&
        result.number === ref.number &&
        result.client === ref.client,
    );
  const settled = typeof reading === 'object' && reading?.kind === 'invoice' && reading.status !== 'unpaid';
  const reached = await reachAction(way, ref, settled ? 'createCreditNote' : 'cancelWithCreditNote');
  if (reached.kind === 'refused') return reached;
  if (!press(reached.button)) return refuse('gone', ref.number);
  guide(reached.invoice);
  const form = await until(
    () => {
      const found = findCreditNoteForm(document);
      return found.kind === 'none' ? null : found;
    },
    { ...way, ms: STEP },
  );
  if (!form) return refuse('formMissing', "Créer l'avoir", ref.number);
  if (form.kind === 'several') return refuse('formTwice', form.looked, ref.number);
  return { kind: 'done' };
}
