/** Records what pages hand over until it stands: entries that could not be stored, and messages whose page is gone. */
import { settledEntries } from '../../utils/core/certainty';
import type { EntryDraft } from '../../utils/core/journal';
import { effective } from '../../utils/core/journal-effective';
import type { Failure, Message } from '../../utils/protocol';
import type { JournalWriter } from '../../utils/store/journal-writer';
import type { Held, Outbox } from '../../utils/store/outbox';

type Recorded = { ok: true; value: null } | Failure;

export interface Recorder {
  /** Records entries, now or as soon as it can be done. `areSeen`: what is recorded already is not recorded again. */
  record(slug: string, entries: readonly EntryDraft[], areSeen: boolean): Promise<Recorded>;
  /** What came of a message on its way from this tab. */
  sending(message: Omit<Message<'sending'>, 'type'>, tabId: number | null): Promise<Recorded>;
  settle(message: Omit<Message<'settleMessage'>, 'type'>): Promise<Recorded>;
  /** Tries again what waits; messages of which `isLost` says that no page watches them any more become unsure. */
  again(isLost?: (one: Held) => boolean): Promise<void>;
}

/** All in milliseconds. So soon it is tried again, while the worker runs. */
const AGAIN = 5_000;
/** No page watches a message for longer. */
const OLDEST = 15 * 60_000;

/** Records entries one after the other, up to the first that is not taken. */
export async function recordAll(
  journals: JournalWriter,
  slug: string,
  entries: readonly EntryDraft[],
  areSeen: boolean,
): Promise<Recorded> {
  for (const draft of entries) {
    const outcome = await journals.record(slug, draft, areSeen);
    if (outcome.kind === 'failed') return { ok: false, problem: outcome.problem };
    if (outcome.kind === 'refused') return { ok: false, problem: 'refused', refused: [outcome.reason] };
  }
  return { ok: true, value: null };
}

/** `now` gives the present instant, milliseconds since 1970. */
export function createJournalRecorder(journals: JournalWriter, outbox: Outbox, now: () => number): Recorder {
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What is refused will be refused again; what failed may be stored later. */
  const isOver = (outcome: Recorded) => outcome.ok || outcome.problem === 'refused';

  async function deliver(one: Held): Promise<Recorded> {
    const outcome = await recordAll(journals, one.slug, one.entries, one.areSeen);
    if (isOver(outcome)) await outbox.remove(one.id);
    else {
      await outbox.put({ ...one, state: 'due' });
      clearTimeout(timer);
      timer = setTimeout(() => void recorder.again(), AGAIN);
    }
    return outcome;
  }

  const recorder: Recorder = {
    record(slug, entries, areSeen) {
      const [first] = entries;
      if (!first) return Promise.resolve({ ok: true, value: null });
      return deliver({ ...{ id: first.id, slug, entries, areSeen }, at: now(), state: 'due', tabId: null });
    },
    async sending({ slug, id, entries, came }, tabId) {
      const one: Held = { id, slug, entries, at: now(), state: 'sending', areSeen: true, tabId };
      if (came === 'begun') await outbox.put(one);
      else if (came === 'notSent') await outbox.remove(id);
      else return deliver(came === 'unsure' ? unsure(one) : one);
      return { ok: true, value: null };
    },
    async settle({ slug, id, as, today }) {
      const { journal, problem } = await journals.of(slug);
      if (problem) return { ok: false, problem };
      return recorder.record(slug, settledEntries(effective(journal), id, as, today), false);
    },
    async again(isLost = () => false) {
      for (const one of await outbox.all()) {
        if (one.state === 'due') await deliver(one);
        else if (isLost(one) || now() - one.at > OLDEST) await deliver(unsure(one));
      }
    },
  };
  return recorder;
}

const unsure = (one: Held): Held => ({
  ...one,
  entries: one.entries.map((entry) =>
    entry.kind === 'withdrawal' ? entry : { ...entry, certainty: 'unsure' },
  ),
});
