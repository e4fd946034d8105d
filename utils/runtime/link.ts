/** The content script's line to the background: it says when the line is cut for good, which an update of the extension does. */
import { browser } from 'wxt/browser';
import type { Day } from '../core/day';
import type { GuideState } from '../core/credit-note';
import type { EntryDraft } from '../core/journal';
import type { PageReport } from '../core/ledger';
import type { ShownReminder, ReminderQuestion } from '../core/prepared';
import type { Answer, FollowUpForm, Known, Message } from '../messages';

/** The background may be starting: asked so often for the words, with pauses in milliseconds that double up to the last. */
const TRIES = 10;
const FIRST_PAUSE = 50;
const LAST_PAUSE = 3_000;

/** What comes with the words, at once. */
type ShownWords = Required<Pick<Extract<Answer, { ok: true }>, 'hostWords' | 'styles' | 'markStyles'>>;

export interface Link {
  /** The words to read the page with, asked for again while no answer comes; null when none came in about 15 seconds. */
  hostWords(): Promise<ShownWords | null>;
  report(report: PageReport): Promise<Answer | null>;
  unrecognised(message: Omit<Extract<Message, { type: 'unrecognised' }>, 'type'>): Promise<Answer | null>;
  dayChanged(): Promise<Answer | null>;
  /** What is known of an organisation; null when it cannot be had. */
  known(slug: string, today: Day): Promise<Known | null>;
  /** The text for a message about an invoice; null when it cannot be had. */
  prepare(question: ReminderQuestion): Promise<ShownReminder | null>;
  journal(slug: string, entries: readonly EntryDraft[]): Promise<Answer | null>;
  /** Keeps where a guided credit note stands; null forgets it. */
  guide(slug: string, state: GuideState | null): Promise<Answer | null>;
  /** Records what the user says of an invoice, or nothing; gives its form then, null when that failed. */
  followUp(message: Omit<Extract<Message, { type: 'followUp' }>, 'type'>): Promise<FollowUpForm | null>;
  openPage(page: 'options.html' | 'journal.html'): Promise<Answer | null>;
  /** Notices a cut line without sending anything. */
  check(): void;
}

/** `onLost` is called once, when the extension this script belongs to is gone. */
export function createLink(onLost: () => void): Link {
  let lost = false;
  const cut = () => {
    if (lost) return;
    lost = true;
    onLost();
  };
  /** A running extension has an id; an orphaned script has none. */
  const alive = (): boolean => {
    try {
      return Boolean(browser.runtime?.id);
    } catch {
      return false;
    }
  };
  async function send(message: Message): Promise<Answer | null> {
    if (lost) return null;
    try {
      return (await browser.runtime.sendMessage(message)) as Answer;
    } catch {
      // A worker that is just starting may miss a message; only a script without its extension is lost.
      if (!alive()) cut();
      return null;
    }
  }
  /** One part of a good answer; null for any other. */
  async function ask<K extends 'known' | 'prepared' | 'form'>(part: K, message: Message) {
    const answer = await send(message);
    return answer?.ok ? (answer[part] ?? null) : null;
  }
  return {
    async hostWords() {
      for (let tried = 0; tried < TRIES && !lost; tried++) {
        if (tried > 0) await pause(Math.min(FIRST_PAUSE * 2 ** (tried - 1), LAST_PAUSE));
        const answer = await send({ type: 'hostWords' });
        if (answer?.ok && answer.hostWords) {
          return answer as ShownWords;
        }
      }
      return null;
    },
    report: (report) => send({ type: 'report', report }),
    unrecognised: (message) => send({ type: 'unrecognised', ...message }),
    dayChanged: () => send({ type: 'dayChanged' }),
    known: (slug, today) => ask('known', { type: 'known', slug, today }),
    prepare: (question) => ask('prepared', { type: 'prepare', question }),
    journal: (slug, entries) => send({ type: 'journal', slug, entries }),
    guide: (slug, state) => send({ type: 'guide', slug, state }),
    followUp: (message) => ask('form', { type: 'followUp', ...message }),
    openPage: (page) => send({ type: 'openPage', page }),
    check() {
      if (!lost && !alive()) cut();
    },
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
