/** One open send form: what stood in it, what we wrote, and whether the user really sent it. */
import type { Invoice } from '../core/invoice';
import type { SentFacts } from '../core/sent-facts';
import type { MessageText } from '../core/text-check';
import { formError } from '../page/detail/form-shows';
import type { SendForm } from '../page/detail/send-form';
import { isTicked, readField, tickCheckbox, writeField, type WriteOutcome } from '../page/write';
import { refuse, type Refusal } from './reach';

export interface SendSession {
  /** As last seen: its fields may be drawn anew. */
  form: SendForm;
  /** Null while it cannot be told which invoice the form is about. */
  invoice: Invoice | null;
  /** What stood in the fields when the form was first seen. */
  readonly former: MessageText;
  /** What stood there before we wrote: the user's own words, where he had changed it. */
  before: MessageText;
  /** What we wrote last, and what the journal is to keep of it; null before. */
  written: (MessageText & { readonly facts: SentFacts['written'] }) | null;
}

/** Fields as the user sees them now; a field that is not there reads as empty. */
export function textIn(form: SendForm): MessageText {
  return {
    subject: form.subject.kind === 'one' ? readField(form.subject.value) : '',
    body: form.message.kind === 'one' ? readField(form.message.value) : '',
  };
}

export function openSession(form: SendForm): SendSession {
  const former = textIn(form);
  return { form, invoice: null, former, before: former, written: null };
}

/** Whether the fields hold words of the user's own: neither what stood there at first nor what we wrote. */
export const isEdited = (session: SendSession): boolean =>
  !shows(session, session.former) && !shows(session, session.written);

/** What we wrote; null also where the user took it back, by Ctrl+Z or by hand. */
export const writtenIn = (session: SendSession): SendSession['written'] =>
  shows(session, session.written) || !shows(session, session.before) ? session.written : null;

function shows({ form }: SendSession, text: MessageText | null): boolean {
  const now = textIn(form);
  return !!text && plain(now.subject) === plain(text.subject) && plain(now.body) === plain(text.body);
}

const plain = (text: string): string => text.replace(/\u00a0/g, ' ').trimEnd();

/** Writes subject and message; both, or a refusal that says what is in the way. Nothing is sent. */
export async function writeInto(
  session: SendSession,
  text: MessageText,
  facts: SentFacts['written'],
  signal: AbortSignal,
): Promise<{ readonly kind: 'written' } | Refusal> {
  const { subject, message } = session.form;
  if (message.kind !== 'one')
    return refuse(message.kind === 'several' ? 'fieldTwice' : 'fieldMissing', message.looked);
  if (subject.kind === 'several') return refuse('fieldTwice', subject.looked);
  const before = textIn(session.form);
  if (isEdited(session)) session.before = before;
  const body = await writeField(message.value, text.body, { signal });
  if (body.kind === 'refused') return refused(body);
  // Some forms have no subject of their own: then there is nothing to write it into.
  if (subject.kind === 'one') {
    const line = await writeField(subject.value, text.subject, { signal });
    if (line.kind === 'refused') {
      await writeField(message.value, before.body, { signal });
      return refused(line);
    }
  }
  session.written = { ...text, facts };
  return { kind: 'written' };
}

function refused(outcome: Extract<WriteOutcome, { kind: 'refused' }>): Refusal {
  return refuse(`field_${outcome.reason}`, String(outcome.by ?? ''));
}

/** Gives back what stood in the fields before we wrote; what the user wrote since can then be had by the same way. */
export async function restore(session: SendSession, signal: AbortSignal): Promise<void> {
  await writeInto(session, session.before, [], signal);
  session.written = null;
}

/** Ticks the host's *cc* box; without one, nothing happens. */
export async function copyToSelf(session: SendSession): Promise<void> {
  const { copy } = session.form;
  if (copy.kind === 'one') await tickCheckbox(copy.value, true);
}

/** Whether the *cc* box stands ticked. */
export function isCopied({ form }: SendSession): boolean {
  return form.copy.kind === 'one' && isTicked(form.copy.value) === true;
}

/** Tells again and again what the form came to after the user pressed its button, which is now; null while it is open. */
export function sendingState(session: SendSession): () => 'error' | 'closed' | null {
  // What stands there already is of an earlier attempt, or was there from the start.
  let old = formError(session.form);
  return () => {
    const { root, message } = session.form;
    if (!root.checkVisibility()) return 'closed';
    const error = formError(session.form);
    if (error !== old && error !== null) return 'error';
    old = error;
    // What held the form may stay, with something else in it.
    return message.kind === 'one' && !message.value.isConnected ? 'closed' : null;
  };
}
