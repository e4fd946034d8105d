/** What the background answers, one function per message; the store is written through its writers alone. */
import { browser } from 'wxt/browser';
import { dayOf } from '../../utils/core/day';
import { asTold } from '../../utils/core/certainty';
import { SETTING_NAMES, type Settings } from '../../utils/core/settings';
import { hostWords } from '../../utils/host-words';
import {
  OWN_PAGES_ONLY,
  type Answer,
  type Failure,
  type Message,
  type MessageName,
  type StoreProblem,
} from '../../utils/protocol';
import { importAll, wipeAll } from '../../utils/store/backup';
import { rememberAnswers } from '../../utils/store/blank-answers';
import { createGuideStore } from '../../utils/store/guide-store';
import { createJournalWriter } from '../../utils/store/journal-writer';
import { createOutbox } from '../../utils/store/outbox';
import { createLedgerWriter, type LedgerWriter } from '../../utils/store/ledger-writer';
import { createSettingsStore } from '../../utils/store/settings-store';
import { createWalkStore } from '../../utils/store/walk-store';
import { noteTrend } from '../../utils/store/trend-store';
import { createWriteQueue } from '../../utils/store/write-queue';
import { prepareReminder } from '../../utils/templates/prepare';
import { browserWords } from '../../utils/words/browser-words';
import { createFollowUp } from './follow-up';
import type { Injector } from './inject';
import { knownOf } from './known';
import { pageWords } from './page-words';
import { createJournalRecorder, recordAll } from './journal-recorder';
import { toldChange } from './told-setting';
import { shownReminder } from '../../utils/words/prepared-words';

/** Who sent a message: one of our own pages, or our script in a tab. */
export interface Sender {
  readonly isOwnPage: boolean;
  readonly tabId?: number | undefined;
  readonly frameId?: number | undefined;
}

export type Handlers = {
  readonly [K in MessageName]: (question: Message<K>, sender: Sender) => Promise<Answer<K>>;
};

export interface Background {
  answer(message: Message, sender: Sender): Promise<Answer>;
  /** Tries again to record what waits; `tabId`: of that tab nothing is to be heard any more, `null` of none. */
  deliver(tabId?: number | null): Promise<void>;
  /** Counts the badge again, for the organisation that is looked at; without one, for the one seen last. */
  badge(seen?: string): Promise<void>;
}

export interface BackgroundParts {
  /** The present instant, milliseconds since 1970. */
  readonly now: () => number;
  /** Counts and shows the number of late invoices. */
  readonly badge: (ledgers: LedgerWriter) => Promise<void>;
  /** Tells the tabs of the host that something is known otherwise; null: of any organisation. */
  readonly tell: (slug: string | null) => void;
  readonly injector: Injector;
  /** Style sheets of the interface on the page, and of the marks. */
  readonly styles: string;
  readonly markStyles: string;
}

const done = <T>(value: T) => ({ ok: true, value }) as const;
const refused = (...reasons: string[]): Failure => ({ ok: false, problem: 'refused', refused: reasons });
const stored = (problem: StoreProblem | null): { ok: true; value: null } | Failure =>
  problem ? { ok: false, problem } : done(null);

/** The labels by which a list, or an invoice, is found. */
const placesOfLists = (extra: Settings['extraLabels']): string[] =>
  Object.entries(extra).flatMap(([place, texts]) => (place.startsWith('news.') ? [] : texts));

export function createBackground(parts: BackgroundParts): Background {
  const { now, badge, tell, injector, styles, markStyles } = parts;
  const queue = createWriteQueue();
  const ledgers = createLedgerWriter(now, queue);
  const journals = createJournalWriter(now, queue);
  const settings = createSettingsStore(now, queue);
  const guides = createGuideStore(queue);
  const walks = createWalkStore();
  const recorder = createJournalRecorder(journals, createOutbox(queue), now);
  const followUp = createFollowUp({ now, ledgers, journals });

  /** Notes how the organisation stands now in its record of the days. */
  async function noteDay(slug: string): Promise<void> {
    const ledger = await ledgers.of(slug);
    if (ledger !== null) await noteTrend(ledger, dayOf(new Date(now())), now(), queue);
  }

  /** All that shows a figure shows it as it is now. */
  async function noteChange(slug: string | null): Promise<void> {
    tell(slug);
    await badge(ledgers);
  }

  const handlers: Handlers = {
    async scout({ slug }, { tabId }) {
      // A page that begins has taken the place of the one that watched.
      void recorder.again((one) => one.tabId === tabId);
      const [{ settings: set }, guide] = await Promise.all([settings.read(), guides.of(slug)]);
      return done({ labels: placesOfLists(set.extraLabels), isGuided: guide !== null });
    },
    async loadReading(_, sender) {
      const [{ settings: set }] = await Promise.all([settings.read(), injector.reading(sender)]);
      return done({ hostWords: hostWords(set.extraLabels), words: pageWords(), markStyles });
    },
    async loadSession(_, sender) {
      await injector.session(sender);
      return done({ styles });
    },
    async report({ report }) {
      const problem = await ledgers.add(report);
      if (problem === null) await noteDay(report.slug);
      await noteChange(report.slug);
      return stored(problem);
    },
    unrecognised: async ({ slug, reason, looked, at }) =>
      stored(await ledgers.unrecognised(slug, reason, looked, at)),
    async dayChanged() {
      await badge(ledgers);
      return done(null);
    },
    async known({ slug, today, isNew }) {
      if (isNew) {
        await ledgers.see(slug);
        await badge(ledgers);
      }
      const [ledger, { journal }, { settings: set }, guide] = await Promise.all([
        ledgers.of(slug),
        journals.of(slug),
        settings.read(),
        guides.of(slug),
      ]);
      return done(knownOf({ ledger, journal, settings: set, guide, today, words: browserWords() }));
    },
    async prepare({ question: asked }) {
      const answers = await rememberAnswers(asked.answers);
      const question = { ...asked, answers };
      const [ledger, recorded, { settings: set }] = await Promise.all([
        ledgers.of(question.slug),
        journals.of(question.slug),
        settings.read(),
      ]);
      const { journal } = recorded;
      const prepared = prepareReminder(question, { ledger, journal, settings: set, now: now() });
      return done({ ...shownReminder(prepared, browserWords()), answers });
    },
    async journal({ slug, entries, byHand }, { isOwnPage }) {
      // On the page of the journal the user sees what was not taken, and does it again.
      const recorded = await (byHand && isOwnPage
        ? recordAll(journals, slug, asTold(entries), false)
        : recorder.record(slug, entries, true));
      await noteDay(slug);
      await noteChange(slug);
      return recorded;
    },
    async sending(message, { tabId }) {
      const recorded = await recorder.sending(message, tabId ?? null);
      if (message.came !== 'begun') await badge(ledgers);
      return recorded;
    },
    settleMessage: (message) => recorder.settle(message),
    async followUp(message, sender) {
      const answer = await followUp(message, sender);
      // A payment may leave one invoice less to be late.
      if (message.change) await noteChange(message.slug);
      return answer;
    },
    guide: async ({ slug, state }) => stored(await guides.keep(slug, state)),
    async walk({ change }, { tabId }) {
      if (tabId === undefined) return refused('notFromHere');
      if (change) await walks.keep(tabId, change.kept);
      return done(change ? change.kept : await walks.of(tabId));
    },
    async tellSetting({ slug, told }) {
      const { settings: set } = await settings.read();
      const change = toldChange(set, slug, told);
      if (change === null) return done(null);
      const outcome = await settings.change(change);
      if (outcome.kind === 'refused') return refused(...outcome.paths);
      return stored(outcome.kind === 'failed' ? outcome.problem : null);
    },
    async saveSettings({ change }) {
      const outcome = await settings.change(change);
      tell(null);
      if (outcome.kind === 'refused') return refused(...outcome.paths);
      return stored(outcome.kind === 'failed' ? outcome.problem : null);
    },
    async import({ text, withSettings }) {
      const outcome = await importAll(text, withSettings ? SETTING_NAMES : [], now(), queue);
      await noteChange(null);
      if (outcome.kind === 'refused') return refused(outcome.reason);
      return stored(outcome.kind === 'failed' ? outcome.problem : null);
    },
    async wipe() {
      await wipeAll(queue);
      await noteChange(null);
      return done(null);
    },
    async openPage({ page }) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/${page}` as never) });
      return done(null);
    },
    status: async () => done(await ledgers.problem()),
  };

  return {
    async answer(message, sender) {
      const handler = handlers[message.type] as
        ((question: Message, from: Sender) => Promise<Answer>) | undefined;
      if (!handler) return refused('unknownMessage');
      if (OWN_PAGES_ONLY.has(message.type) && !sender.isOwnPage) return refused('notFromHere');
      return handler(message, sender);
    },
    deliver: (tabId) => recorder.again((one) => tabId === null || one.tabId === tabId),
    async badge(seen) {
      if (seen) await ledgers.see(seen);
      await badge(ledgers);
    },
  };
}
