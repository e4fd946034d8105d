/** A tab with engine, composer, guide and actions tied together as on Qonto's page; the background's answers are made up. */
import { vi } from 'vitest';
import { runAction, type FlowOutcome } from '../../../entrypoints/content/act/run-action';
import { expectStatuses, type Settling } from '../../../entrypoints/content/act/settle';
import { conductGuide, type GuideControl } from '../../../entrypoints/content/guide/guide';
import type { Link } from '../../../entrypoints/content/link';
import { conductComposer, type ComposerControl } from '../../../entrypoints/content/send/composer';
import { conductOutcomes } from '../../../entrypoints/content/send/outcomes';
import { createTab, type SessionContext } from '../../../entrypoints/content/tab';
import { startEngine } from '../../../entrypoints/content/watch/engine';
import { readings } from '../../../entrypoints/content/watch/readings';
import type { ActionName } from '../../../utils/core/actions';
import type { Invoice } from '../../../utils/core/invoice';
import type { EntryDraft } from '../../../utils/core/journal';
import type { ReminderQuestion, ShownReminder } from '../../../utils/core/prepared';
import { refOf } from '../../../utils/page/find-row';
import { hostWords } from '../../../utils/host-words';
import { keepLatest, look } from '../../../utils/page/look/look';
import type { Words } from '../../../utils/words/words';
import { frames } from './engine';

/** As long after a change the content script looks for forms, in milliseconds. */
const LATER = 120;

/** So many frames in which nothing is under way. */
const QUIET = 6;

export interface RunningTab {
  readonly composer: ComposerControl;
  readonly guide: GuideControl;
  readonly settling: Settling;
  /** What was put down in the journal, in its order. */
  readonly journal: readonly EntryDraft[];
  /** The keys of what the user was told, with their fills. */
  readonly told: readonly string[];
  /** What the background was asked, in its order. */
  readonly questions: readonly ReminderQuestion[];
  /** The row of that number, as it was read. */
  readonly invoice: (number: string) => Invoice;
  readonly act: (action: ActionName, number: string) => Promise<FlowOutcome>;
  /** What the composer says that the form is about. */
  readonly about: () => string | null | undefined;
  /** Waits until all that follows from the changes of the page so far has been done. */
  readonly settled: () => Promise<void>;
  /** Waits until the composer is about this invoice and its text is ready. */
  readonly ready: (number: string) => Promise<void>;
}

/** A letter about an invoice, as the background would make it. */
export const letter = (number: string) => ({
  subject: `Rappel : facture ${number}`,
  body: `Bonjour,\nla facture ${number} est échue.\nMerci de la régler.\nCordialement`,
});

function answer({ invoice, templateId, text }: ReminderQuestion): ShownReminder {
  const id = templateId ?? 'courteous';
  const fact = { kind: 'reminder', level: 1, subject: '', language: 'fr', cc: false } as const;
  return {
    templates: [
      { id: 'courteous', name: 'Rappel', level: 1 },
      { id: 'formal', name: 'Mise en demeure', level: 3 },
    ],
    template: { id, name: id, kind: 'courteous', level: 1, language: 'fr' },
    rendered: { kind: 'text', labels: [], ...letter(invoice.number) },
    warnings: text ? [{ key: 'numberDiffers', rank: 'note', text: `not ${invoice.number}` }] : [],
    facts: {
      written: [{ ...fact, templateId: id, templateName: id }],
      own: [{ ...fact, templateId: '', templateName: '' }],
      says: { all: [invoice.number], some: [] },
    },
    ...{
      answers: {},
      why: null,
      interest: null,
      statement: null,
      language: 'fr',
      mail: null,
      signature: null,
    },
    copyToSelf: true,
  };
}

const running = new Set<AbortController>();

/** Starts on the document as it is; ended by `stopTabs`. `slow`: how long the background takes, in milliseconds. */
export async function openTab({ slow = 0 } = {}): Promise<RunningTab> {
  const stop = new AbortController();
  running.add(stop);
  const { signal } = stop;
  const journal: EntryDraft[] = [];
  const told: string[] = [];
  const questions: ReminderQuestion[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const root = document.createElement('relance-root');
  root.attachShadow({ mode: 'open' });
  document.documentElement.append(root);
  signal.addEventListener('abort', () => root.remove());

  /** What is recorded now, and what came of a message sent. */
  function put(type: string, { entries = [], came }: { entries?: readonly EntryDraft[]; came?: string }) {
    const isRecorded = type === 'journal' || came === 'seen' || came === 'unsure';
    if (isRecorded) journal.push(...entries);
    return Promise.resolve({ ok: true });
  }

  const link = {
    async ask(type: string, { question }: { question: ReminderQuestion }) {
      if (type !== 'prepare') return null;
      questions.push(question);
      asked++;
      if (slow > 0) await new Promise((done) => setTimeout(done, slow));
      asked--;
      return answer(question);
    },
    send: put,
    persist: put,
  } as unknown as Link;
  const words: Words = {
    locale: 'fr',
    t: (key, ...fills) => [key, ...fills].join(' '),
    n: (key) => key,
  };
  const { context, announce } = createTab(
    { document, signal, link },
    { words, hostWords: hostWords({}) },
    () => engine,
  );
  const latest = keepLatest(() =>
    look(
      document,
      engine.lists.map((list) => list.found.container),
    ),
  );
  context.changed((change) => change === 'page' && latest.forget());
  const tab: SessionContext = {
    ...context,
    look: latest.look,
    lookAgain: latest.lookAgain,
    root: () => root,
    redraw: () => undefined,
    tell(outcome) {
      if (outcome?.kind !== 'refused' || !('key' in outcome)) return;
      told.push([outcome.key, ...outcome.fills].join(' '));
    },
  };
  const outcomes = conductOutcomes(tab, { notice: () => undefined, onSent: () => undefined });
  const composer = conductComposer(tab, outcomes);
  const guide = conductGuide(tab, { reopen: () => undefined, onSent: () => undefined });
  const settling = expectStatuses(tab);
  context.changed(() => {
    later ??= setTimeout(() => {
      later = undefined;
      if (signal.aborted) return;
      composer.refresh();
      guide.refresh();
      settling.refresh();
    }, LATER);
  });
  const engine = startEngine({
    ...{ document, signal, words, slug: context.slug },
    standingOf: () => null,
    now: () => new Date(2026, 2, 12, 9),
    send: () => Promise.resolve({ ok: true }),
    onUnrecognised: () => undefined,
    onDay: () => undefined,
    onChange: () => announce('page'),
  });
  await frames();

  const invoice = (number: string): Invoice => {
    const found = readings(engine).find((one) => one.number === number);
    if (found?.kind !== 'invoice') throw new Error(`no row of ${number}`);
    return found;
  };
  const about = () => composer.props()?.about;
  return {
    ...{ composer, guide, settling, journal, told, questions, invoice, about },
    act: async (action, number) => {
      const parts = { tab, composer, guide, expectStatus: settling.expect };
      const outcome = await runAction(parts, action, refOf(invoice(number)), signal);
      tab.tell(outcome);
      return outcome;
    },
    settled: async () => {
      // A frame until a change is heard of, and two for each field that is read back after it was written.
      for (let quiet = 0; quiet < QUIET; quiet++) {
        await frames(1);
        if (later !== undefined || asked > 0 || composer.props()?.busy) quiet = 0;
      }
    },
    ready: async (number) => {
      await vi.waitFor(() => {
        if (!about()?.startsWith(`${number} `)) throw new Error(`about ${about()}, not ${number}`);
        if (!composer.props()?.prepared) throw new Error('no text yet');
      });
    },
  };
}

/** Ends every tab and empties the page. */
export function stopTabs(): void {
  for (const stop of running) stop.abort();
  running.clear();
  document.body.replaceChildren();
}
