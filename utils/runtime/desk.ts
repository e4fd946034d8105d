/** The background's desk: every message has its answer here; the store is written through its writers alone. */
import { browser } from 'wxt/browser';
import { followUpEntries, type FollowUp } from '../core/follow-up';
import { invoiceKey, type EntryDraft } from '../core/journal';
import { invoicesOf } from '../core/ledger';
import { withPresentNames } from '../core/ledger-names';
import { planReminders } from '../core/reminder-plan';
import { SETTING_NAMES } from '../core/settings';
import { hostWords } from '../host-words';
import type { Answer, Known, Message, StoreProblem } from '../messages';
import { importAll, wipeAll } from '../store/backup';
import { createGuideStore } from '../store/guide-store';
import { createJournalWriter } from '../store/journal-writer';
import { createLedgerWriter } from '../store/ledger-writer';
import { createSettingsStore } from '../store/settings-store';
import { createWriteQueue } from '../store/write-queue';
import { rememberAnswers } from '../store/blank-answers';
import { prepareReminder } from '../templates/prepare';
import { followUpForm, followUpIn } from './follow-up-form';
import { factsOf, journalShown } from './known';
import { shownReminder } from './prepared-words';
import { browserWords } from './words';

type FollowUpMessage = Extract<Message, { type: 'followUp' }>;

export interface Desk {
  answer(message: Message): Promise<Answer>;
  /** Counts the badge again, for the organisation that is looked at; without one, for the one seen last. */
  badge(seen?: string): Promise<void>;
}

/** The same form handed over again this soon, in milliseconds, is one double click. */
const DOUBLE_CLICK = 1_000;

const done = (problem: StoreProblem | null): Answer => (problem ? { ok: false, problem } : { ok: true });

/** `now` gives the present instant in milliseconds since 1970; `badge` counts and shows the number of late invoices. `styles`: those of the interface and of the marks. */
export function createDesk(
  now: () => number,
  badge: (ledgers: ReturnType<typeof createLedgerWriter>) => Promise<void>,
  styles: { readonly styles: string; readonly markStyles: string },
): Desk {
  const queue = createWriteQueue();
  const ledgers = createLedgerWriter(now, queue);
  const journals = createJournalWriter(now, queue);
  const settings = createSettingsStore(now, queue);
  const guides = createGuideStore(queue);

  async function known(slug: string, today: string): Promise<Known> {
    const [ledger, recorded, { settings: set }, guide] = await Promise.all([
      ledgers.of(slug),
      journals.of(slug),
      settings.read(),
      guides.of(slug),
    ]);
    const journal = withPresentNames(recorded.journal, ledger);
    const entries = Object.values(ledger?.entries ?? {});
    const open = ledger ? invoicesOf(ledger).filter(({ status }) => status === 'unpaid') : [];
    const plan = planReminders(open, journal, set, today);
    return {
      open,
      resting: plan.filter(({ chase }) => !chase).map(({ invoice }) => invoiceKey(invoice)),
      ...journalShown(journal, today, browserWords()),
      readAt: Object.fromEntries(entries.map(({ reading, readAt }) => [invoiceKey(reading), readAt])),
      country: set.country,
      guide,
    };
  }

  async function record(slug: string, entries: readonly EntryDraft[], areSeen = false): Promise<Answer> {
    for (const draft of entries) {
      const outcome = await journals.record(slug, draft, areSeen);
      if (outcome.kind === 'failed') return { ok: false, problem: outcome.problem };
      if (outcome.kind === 'refused')
        return { ok: false, problem: 'storageFailed', refused: [outcome.reason] };
    }
    return { ok: true };
  }

  let lastFollowUp = { said: '', at: 0, answer: Promise.resolve<Answer>({ ok: true }) };

  /** As `saidOf`, but what a double click hands over twice is recorded once. */
  function followUp(message: FollowUpMessage): Promise<Answer> {
    const said = JSON.stringify(message);
    if (message.change && said === lastFollowUp.said && now() - lastFollowUp.at < DOUBLE_CLICK)
      return lastFollowUp.answer;
    const given = saidOf(message);
    if (message.change) lastFollowUp = { said, at: now(), answer: given };
    return given;
  }

  /** Records what the user says of an invoice, and gives its form as it is then. */
  async function saidOf(message: FollowUpMessage): Promise<Answer> {
    const { slug, today, invoice, change } = message;
    const facts = async () =>
      factsOf(withPresentNames((await journals.of(slug)).journal, await ledgers.of(slug)), invoice);
    if (change) {
      const { withdraw } = change.values;
      const after = followUpIn(change.values);
      const entries = withdraw
        ? [{ kind: 'withdrawal' as const, withdraws: withdraw }]
        : after && followUpEntries(await facts(), JSON.parse(change.before) as FollowUp, after, today);
      if (!entries) return { ok: false, problem: 'storageFailed', refused: ['shape'] };
      const base = () => ({ id: crypto.randomUUID(), day: today, invoice });
      const recorded = await record(
        slug,
        entries.map((entry) => ({ ...base(), ...entry })),
      );
      if (!recorded.ok) return recorded;
    }
    return { ok: true, form: followUpForm(await facts(), today, browserWords()) };
  }

  async function answer(message: Message): Promise<Answer> {
    switch (message.type) {
      case 'hostWords':
        return { ok: true, ...styles, hostWords: hostWords((await settings.read()).settings.extraLabels) };
      case 'report': {
        const problem = await ledgers.add(message.report);
        await badge(ledgers);
        return done(problem);
      }
      case 'unrecognised':
        return done(await ledgers.unrecognised(message.slug, message.reason, message.looked, message.at));
      case 'dayChanged':
        await badge(ledgers);
        return { ok: true };
      case 'known':
        return { ok: true, known: await known(message.slug, message.today) };
      case 'prepare': {
        const answers = await rememberAnswers(message.question.answers);
        const question = { ...message.question, answers };
        const [ledger, recorded, { settings: set }] = await Promise.all([
          ledgers.of(question.slug),
          journals.of(question.slug),
          settings.read(),
        ]);
        const journal = withPresentNames(recorded.journal, ledger);
        return {
          ok: true,
          prepared: {
            ...shownReminder(
              prepareReminder(question, { ledger, journal, settings: set, now: now() }),
              browserWords(),
            ),
            answers,
          },
        };
      }
      case 'journal': {
        const recorded = await record(message.slug, message.entries, !message.byHand);
        await badge(ledgers);
        return recorded;
      }
      case 'followUp':
        return followUp(message);
      case 'guide':
        return done(await guides.keep(message.slug, message.state));
      case 'saveSettings': {
        const outcome = await settings.change({ kind: 'set', values: message.settings });
        if (outcome.kind === 'refused')
          return { ok: false, problem: 'storageFailed', refused: outcome.paths };
        return done(outcome.kind === 'failed' ? outcome.problem : null);
      }
      case 'import': {
        const outcome = await importAll(
          message.text,
          message.withSettings ? SETTING_NAMES : [],
          now(),
          queue,
        );
        await badge(ledgers);
        if (outcome.kind === 'refused')
          return { ok: false, problem: 'storageFailed', refused: [outcome.reason] };
        return done(outcome.kind === 'failed' ? outcome.problem : null);
      }
      case 'wipe':
        await wipeAll(queue);
        await badge(ledgers);
        return { ok: true };
      case 'openPage':
        await browser.tabs.create({ url: browser.runtime.getURL(`/${message.page}` as never) });
        return { ok: true };
      case 'status':
        return { ok: true, problem: await ledgers.problem() };
    }
  }

  return {
    answer,
    async badge(seen) {
      if (seen) await ledgers.see(seen);
      await badge(ledgers);
    },
  };
}
