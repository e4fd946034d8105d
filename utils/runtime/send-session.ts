/** One open send form: what stood in it, what we wrote, and whether the user really sent it. */
import type { Invoice } from '../core/invoice';
import type { SentFacts } from '../core/sent-facts';
import type { MessageText } from '../core/text-check';
import { formError } from '../page/detail/form-shows';
import type { SendForm } from '../page/detail/send-form';
import { readField, tickCheckbox, writeField, type WriteOutcome } from '../page/write';
import { refuse, type Refusal } from './reach';

export interface SendSession {
  /** As last seen: its fields may be drawn anew. */
  form: SendForm;
  /** Null while it cannot be told which invoice the form is about. */
  invoice: Invoice | null;
  /** What stood in the fields when the form was first seen. */
  readonly former: MessageText;
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
  return { form, invoice: null, former: textIn(form), written: null };
}

/** Whether the fields hold words of the user's own: neither what stood there at first nor what we wrote. */
export function isEdited({ form, former, written }: SendSession): boolean {
  const now = textIn(form);
  return ![former, written].some((text) => text && sameText(now, text));
}

const sameText = (a: MessageText, b: MessageText): boolean =>
  plain(a.subject) === plain(b.subject) && plain(a.body) === plain(b.body);

const plain = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\r\n/g, '\n')
    .replace(/\s+$/, '');

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

/** Gives back what stood in the fields before we wrote. */
export async function restore(session: SendSession, signal: AbortSignal): Promise<void> {
  const { subject, message } = session.form;
  if (message.kind === 'one') await writeField(message.value, session.former.body, { signal });
  if (subject.kind === 'one') await writeField(subject.value, session.former.subject, { signal });
  session.written = null;
}

/** Ticks the host's *cc* box; without one, nothing happens. */
export async function copyToSelf(session: SendSession): Promise<void> {
  const { copy } = session.form;
  if (copy.kind === 'one') await tickCheckbox(copy.value, true);
}

/** Whether the *cc* box stands ticked. */
export function isCopied({ form }: SendSession): boolean {
  if (form.copy.kind !== 'one') return false;
  const box = form.copy.value;
  return box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';
}

/** What the form came to after the user pressed its button. */
export function sendingState(session: SendSession): 'open' | 'error' | 'closed' {
  const { root, message } = session.form;
  if (!root.isConnected) return 'closed';
  if (typeof root.checkVisibility === 'function' && !root.checkVisibility()) return 'closed';
  if (formError(session.form) !== null) return 'error';
  // What held the form may stay, with something else in it.
  return message.kind === 'one' && !message.value.isConnected ? 'closed' : 'open';
}
