/** Writes into an open send form, each field only while the form is still the one that was meant; nothing is sent. */
import type { SentFacts } from '../../../utils/core/sent-facts';
import type { MessageText } from '../../../utils/core/text-check';
import { readField, tickCheckbox, writeField, type WriteOutcome } from '../../../utils/page/write';
import { refuse, type Refusal } from '../refusal';
import { isEdited, textIn, type OpenForm } from './open-form';
import { sameText, type OwnWords } from './own-words';

export interface WriteContext {
  readonly own: OwnWords;
  readonly signal: AbortSignal;
  /** Looks at the page again: whether it still shows this form, about the same invoice. */
  readonly isStill: (open: OpenForm) => boolean;
}

/** The message first: a form is sent without a subject sooner than without a message. */
const PARTS = ['body', 'subject'] as const;
type Part = (typeof PARTS)[number];

const fieldOf = ({ form }: OpenForm, part: Part) => (part === 'body' ? form.message : form.subject);

/** Writes a letter of ours into subject and message; both, or a refusal that says what is in the way. */
export async function writeLetter(
  open: OpenForm,
  letter: MessageText,
  facts: SentFacts,
  context: WriteContext,
): Promise<{ readonly kind: 'written' } | Refusal> {
  context.own.wrote(letter.subject, letter.body);
  const outcome = await writeBoth(open, letter, context, (part) => {
    open.ours[part] = { text: letter[part], before: open.before[part] };
  });
  if (outcome.kind === 'written') open.written = { ...letter, facts };
  return outcome;
}

/** Gives back what stood in the fields before we wrote; what the user wrote since can then be had by the same way. */
export async function restore(
  open: OpenForm,
  context: WriteContext,
): Promise<{ readonly kind: 'written' } | Refusal> {
  const outcome = await writeBoth(open, { ...open.before }, context, () => undefined);
  if (outcome.kind === 'written') {
    open.written = null;
    open.ours = {};
  }
  return outcome;
}

/**
 * Takes our texts out of a form that has become another invoice's, where they still stand unchanged. `nothing` was there
 * to be taken, all was `taken`, or something is `stuck`.
 */
export async function takeBack(
  open: OpenForm,
  context: WriteContext,
): Promise<'nothing' | 'taken' | 'stuck'> {
  let taken: 'nothing' | 'taken' | 'stuck' = 'nothing';
  for (const part of PARTS) {
    const [field, ours] = [fieldOf(open, part), open.ours[part]];
    if (!ours || field.kind !== 'one' || !sameText(readField(field.value), ours.text)) continue;
    context.own.putBack(ours.before);
    await writePart(open, part, ours.before, context);
    // Another invoice's once more: then it is taken out of that form.
    if (open.became !== 'open') return 'nothing';
    if (sameText(readField(field.value), ours.text)) taken = 'stuck';
    else if (taken === 'nothing') taken = 'taken';
  }
  open.ours = {};
  return taken;
}

/** Ticks the host's *cc* box; without one, nothing happens. */
export async function copyToSelf(open: OpenForm, context: WriteContext): Promise<void> {
  if (context.isStill(open) && open.form.copy.kind === 'one') await tickCheckbox(open.form.copy.value, true);
}

/** Why nothing is written: the form is another invoice's now, or closed. */
export const notThere = ({ became, owner }: OpenForm): Refusal =>
  became === 'exchanged' ? refuse('formChanged', owner?.number ?? '') : refuse('field_gone');

async function writeBoth(
  open: OpenForm,
  text: MessageText,
  context: WriteContext,
  onPart: (part: Part) => void,
): Promise<{ readonly kind: 'written' } | Refusal> {
  if (!context.isStill(open)) return notThere(open);
  const { subject, message } = open.form;
  if (message.kind !== 'one')
    return refuse(message.kind === 'several' ? 'fieldTwice' : 'fieldMissing', message.looked);
  if (subject.kind === 'several') return refuse('fieldTwice', subject.looked);
  const before = textIn(open.form);
  if (isEdited(open)) open.before = before;
  for (const part of PARTS) {
    // Some forms have no subject of their own: then there is nothing to write it into.
    if (fieldOf(open, part).kind === 'none') continue;
    onPart(part);
    const outcome = await writePart(open, part, text[part], context);
    if (outcome.kind === 'written') continue;
    // What became another invoice's form was taken back when that was seen.
    if (part === 'subject' && open.became !== 'exchanged')
      await writePart(open, 'body', before.body, context);
    return outcome.reason === 'changed'
      ? notThere(open)
      : refuse(`field_${outcome.reason}`, String(outcome.by ?? ''));
  }
  return context.isStill(open) ? { kind: 'written' } : notThere(open);
}

async function writePart(
  open: OpenForm,
  part: Part,
  text: string,
  context: WriteContext,
): Promise<WriteOutcome> {
  const isStill = () => context.isStill(open);
  if (!isStill()) return { kind: 'refused', reason: 'changed' };
  const field = fieldOf(open, part);
  if (field.kind !== 'one') return { kind: 'refused', reason: 'gone' };
  context.own.writing(part === 'body' ? 'message' : 'subject');
  try {
    return await writeField(field.value, text, { signal: context.signal, isStill });
  } finally {
    context.own.writing(null);
  }
}
