/** Puts down what came of a message, and tells the user; what cannot be known is asked. */
import type { NoticeText } from '../../../components/overlay/Overlay';
import type { Settled } from '../../../utils/core/certainty';
import { idInMessage } from '../../../utils/core/message-id';
import type { Invoice } from '../../../utils/core/invoice';
import { foldName, nameOf } from '../../../utils/core/invoice-name';
import type { EntryDraft, FactContent, FactKind } from '../../../utils/core/journal';
import type { SendingCame } from '../../../utils/protocol';
import type { ShownUnsure } from '../../../utils/core/shown';
import { refuse } from '../refusal';
import type { SessionContext } from '../tab';
import type { Attempt } from './attempt';

/** As much of what the page said is told; some say very much. */
const MOST = 160;

/** A message was sent and recorded as that; null when it is none that the journal knows of. */
export type OnSent = (invoice: Invoice, as: FactKind | null) => void;

/** A message on its way, as the journal is to have it. */
export interface Message {
  readonly attempt: Attempt;
  readonly owner: Invoice;
  /** Null where the background did not say what is to be recorded. */
  readonly entries: Promise<readonly EntryDraft[] | null>;
}

export interface Outcomes {
  message(attempt: Attempt, owner: Invoice, facts: Promise<readonly FactContent[] | null>): Message;
  begun(message: Message): void;
  seen(message: Message): Promise<void>;
  unsure(message: Message): Promise<void>;
  /** It was seen to be sent, and then the host said something against it. */
  doubted(message: Message, said: string | null): Promise<void>;
  /** It was unsure, and then the host said that it was sent. */
  seenAfterAll(message: Message): Promise<void>;
  /** The user says in the panel whether a message was sent. */
  settle(message: ShownUnsure, wasSent: boolean): void;
  notSent(message: Message, why: 'said' | 'back' | 'left' | 'signedOut', said: string | null): Promise<void>;
}

export interface OutcomeParts {
  readonly notice: (notice: NoticeText | null) => void;
  readonly onSent: OnSent;
}

export function conductOutcomes(tab: SessionContext, { notice, onSent }: OutcomeParts): Outcomes {
  const { words, link } = tab;

  /** That the line is cut has been said. */
  const lost = () => tab.signal.aborted || tab.tell(refuse('unrecorded'));

  /** Whether it is on record now. */
  async function put(
    { attempt, entries }: Message,
    came: SendingCame,
  ): Promise<readonly EntryDraft[] | null> {
    const all = await entries;
    if (!all) return null;
    const { id, slug } = attempt;
    const answer = await link.persist('sending', { slug, id, came, entries: all });
    if (came === 'begun' || came === 'notSent') return all;
    await tab.refreshKnown();
    if (answer?.ok) return all;
    lost();
    return null;
  }

  async function settle(slug: string, id: string, as: Settled): Promise<boolean> {
    const answer = await link.persist('settleMessage', { slug, id, as, today: tab.today() });
    await tab.refreshKnown();
    if (!answer?.ok) lost();
    return answer?.ok === true;
  }

  function ask(message: Message, said: string | null): void {
    const { owner } = message;
    const answer = (as: 'told' | 'notSent') => () => {
      notice(null);
      void settle(message.attempt.slug, message.attempt.id, as).then(
        async (ok) => ok && as === 'told' && told(message, await message.entries),
      );
    };
    notice({
      role: 'alert',
      asks: 'sent',
      text: said ? words.t('page_askSentSaid', owner.number, said) : words.t('page_askSent', owner.number),
      choices: [
        { label: words.t('page_wasSent'), action: 'was-sent', act: answer('told') },
        { label: words.t('page_wasNotSent'), action: 'was-not-sent', act: answer('notSent') },
      ],
    });
  }

  const told = ({ owner }: Message, entries: readonly EntryDraft[] | null): void => {
    const [first] = entries ?? [];
    onSent(owner, first && first.kind !== 'withdrawal' ? first.kind : null);
  };

  return {
    message: (attempt, owner, facts) => ({
      attempt,
      owner,
      entries: facts.then((all) => all && all.map((fact, place) => entryOf(attempt, owner, fact, place))),
    }),
    begun: (message) => void put(message, 'begun'),
    async seen(message) {
      const entries = await put(message, 'seen');
      if (entries) told(message, entries);
    },
    async unsure(message) {
      const entries = await put(message, 'unsure');
      if (entries && entries.length > 0) ask(message, null);
    },
    async doubted(message, said) {
      const entries = await message.entries;
      if (entries && entries.length > 0 && (await settle(message.attempt.slug, message.attempt.id, 'unsure')))
        ask(message, said);
    },
    async seenAfterAll(message) {
      if (await settle(message.attempt.slug, message.attempt.id, 'seen'))
        told(message, await message.entries);
    },
    settle: ({ id }, wasSent) => {
      notice(null);
      void settle(tab.slug(), id, wasSent ? 'told' : 'notSent');
    },
    async notSent(message, why, said) {
      await put(message, 'notSent');
      const { number } = message.owner;
      if (why === 'said') tab.tell(refuse('notSentSaid', (said ?? '').slice(0, MOST)));
      else if (why !== 'back') tab.tell(refuse(why === 'left' ? 'notSentLeft' : 'notSentSignedOut', number));
    },
  };
}

/** A fact of this message as it stood at the click; what a kind of fact has no use for is left out where it is kept. */
function entryOf(
  { id, day, text, cc }: Attempt,
  owner: Invoice,
  fact: FactContent,
  place: number,
): EntryDraft {
  const base = { id: idInMessage(id, place), day, corrects: null, invoice: nameOf(owner) };
  const all = { ...fact, ...base, subject: text.subject.slice(0, 500), cc } as EntryDraft;
  // A message of the user's own that does not even name the invoice reminds of nothing.
  const isReminder = all.kind === 'reminder' && all.templateId === '';
  const isNamed = foldName(`${text.subject}\n${text.body}`).includes(foldName(owner.number));
  return isReminder && !isNamed ? { ...all, level: 0 } : all;
}
