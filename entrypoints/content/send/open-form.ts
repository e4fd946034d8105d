/** One open send form: whose it is, what stood there at first, what we wrote, what the user chose, what became of it. */
import type { Invoice } from '../../../utils/core/invoice';
import type { ShownReminder } from '../../../utils/core/prepared';
import type { SentFacts } from '../../../utils/core/sent-facts';
import type { KeptTemplate } from '../../../utils/core/settings';
import { stillSays } from '../../../utils/core/still-says';
import type { MessageText } from '../../../utils/core/text-check';
import type { SendForm } from '../../../utils/page/look/send-form';
import { isTicked, readField } from '../../../utils/page/write';
import type { Said } from './form-owner';
import { sameText, type OwnWords } from './own-words';

export interface OpenForm {
  /** As last seen: its fields may be drawn anew. */
  form: SendForm;
  /** Null while it cannot be told which invoice the form is about. */
  owner: Invoice | null;
  /** What the host has said in it. */
  said: Said;
  /** What stood in the fields when the form was first seen; null where that was the user's already. */
  former: MessageText | null;
  /** What stood there before we wrote: the user's own words, where he had changed it. */
  before: MessageText;
  /** What we wrote last, and what the journal is to keep of it; null before. */
  written: (MessageText & { readonly facts: SentFacts }) | null;
  /** Texts of ours that may stand in the fields, each with what it took the place of. */
  ours: Partial<Record<keyof MessageText, { readonly text: string; readonly before: string }>>;
  /** The user typed in it. */
  typed: boolean;
  /** The template that the user chose; null for the one that is proposed. */
  templateId: string | null;
  /** The kind of text that it was opened for; null for the one that is proposed. */
  kind: KeptTemplate['kind'] | null;
  /** The signature as the user gives it; null: that of the host's own text. */
  signature: string | null;
  /** The number of a registered letter that goes out as well: an answer for this message alone. */
  registered: string;
  /** The text made ready last, with the reasons to think twice. */
  prepared: ShownReminder | null;
  /** What the background is being asked for; answers that came too late are told by `round`. */
  asking: Promise<unknown> | null;
  round: number;
  /** Texts of the warnings that the user has dismissed. */
  dismissed: readonly string[];
  /** Texts of the warnings that stop the writing, on which the user has insisted. */
  insisted: readonly string[];
  /** The user is asked before his own text is replaced. */
  confirming: boolean;
  /** Something is being written into it. */
  busy: boolean;
  folded: boolean;
  /** `exchanged`: the host uses its nodes for another invoice. */
  became: 'open' | 'gone' | 'exchanged';
}

export function openForm(form: SendForm, said: Said, own: OwnWords): OpenForm {
  const before = textIn(form);
  const isTyped = own.isTyped('subject', before.subject) || own.isTyped('message', before.body);
  return {
    ...{ form, owner: null, said, before },
    former: isTyped ? null : before,
    ...{ written: null, ours: {}, typed: isTyped, templateId: null, prepared: null, asking: null, round: 0 },
    ...{ kind: null, signature: null, registered: '' },
    ...{ dismissed: [], insisted: [], confirming: false, busy: false, folded: true, became: 'open' },
  };
}

/** What speaks against writing at all, in words. */
export const stopsIn = (prepared: ShownReminder | null): readonly string[] =>
  (prepared?.warnings ?? []).filter(({ rank }) => rank === 'stop').map(({ text }) => text);

/** Whether something does on which the user has not insisted. */
export const isStopped = ({ prepared, insisted }: OpenForm): boolean =>
  stopsIn(prepared).some((text) => !insisted.includes(text));

/** Fields as the user sees them now; a field that is not there reads as empty. */
export function textIn(form: SendForm): MessageText {
  return {
    subject: form.subject.kind === 'one' ? readField(form.subject.value) : '',
    body: form.message.kind === 'one' ? readField(form.message.value) : '',
  };
}

/** Whether both are one form of the host's, whatever it is about: the same part of the page, or the same field. */
export const hasSameNodes = (one: SendForm, other: SendForm): boolean =>
  one.root === other.root ||
  (one.message.kind === 'one' && other.message.kind === 'one' && one.message.value === other.message.value);

/** Whether the fields hold words of the user's own: neither what stood there at first nor what we wrote. */
export const isEdited = (open: OpenForm): boolean => !shows(open, open.former) && !shows(open, open.written);

/** What we wrote; null also where the user took it back, or made another message of it. */
export function writtenIn({ form, written }: OpenForm): OpenForm['written'] {
  return written && stillSays(textIn(form), written, written.facts.says) ? written : null;
}

/** Whether subject and message are this text now. */
export function shows({ form }: Pick<OpenForm, 'form'>, text: MessageText | null): boolean {
  const now = textIn(form);
  return !!text && sameText(now.subject, text.subject) && sameText(now.body, text.body);
}

/** Whether the *cc* box stands ticked. */
export function isCopied({ form }: OpenForm): boolean {
  return form.copy.kind === 'one' && isTicked(form.copy.value) === true;
}
