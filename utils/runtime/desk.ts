/** The background's desk: every message has its answer here; the store is written through its writers alone. */
import { browser } from 'wxt/browser';
import { factsByInvoice, standingOf } from '../core/journal-standing';
import { effective } from '../core/journal-effective';
import { invoiceKey } from '../core/journal';
import { invoicesOf } from '../core/ledger';
import { SETTING_NAMES } from '../core/settings';
import { hostWords } from '../host-words';
import type { Answer, Known, Message, StoreProblem } from '../messages';
import { importAll, wipeAll } from '../store/backup';
import { createGuideStore } from '../store/guide-store';
import { createJournalWriter } from '../store/journal-writer';
import { createLedgerWriter } from '../store/ledger-writer';
import { createSettingsStore } from '../store/settings-store';
import { createWriteQueue } from '../store/write-queue';
import { prepareReminder } from '../templates/prepare';

export interface Desk {
  answer(message: Message): Promise<Answer>;
  /** Counts the badge again. */
  badge(): Promise<void>;
}

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
    const [ledger, { journal }, { settings: set }, guide] = await Promise.all([
      ledgers.of(slug),
      journals.of(slug),
      settings.read(),
      guides.of(slug),
    ]);
    const entries = Object.values(ledger?.entries ?? {});
    const standings = [...factsByInvoice(effective(journal))].map(([key, facts]) => [
      key,
      standingOf(facts, today),
    ]);
    return {
      open: ledger ? invoicesOf(ledger).filter(({ status }) => status === 'unpaid') : [],
      standings: Object.fromEntries(standings) as Known['standings'],
      readAt: Object.fromEntries(entries.map(({ reading, readAt }) => [invoiceKey(reading), readAt])),
      country: set.country,
      guide,
    };
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
        const { question } = message;
        const [ledger, { journal }, { settings: set }] = await Promise.all([
          ledgers.of(question.slug),
          journals.of(question.slug),
          settings.read(),
        ]);
        return {
          ok: true,
          prepared: prepareReminder(question, { ledger, journal, settings: set, now: now() }),
        };
      }
      case 'journal': {
        for (const draft of message.entries) {
          const outcome = await journals.record(message.slug, draft);
          if (outcome.kind === 'failed') return { ok: false, problem: outcome.problem };
          if (outcome.kind === 'refused')
            return { ok: false, problem: 'storageFailed', refused: [outcome.reason] };
        }
        return { ok: true };
      }
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
        return { ok: true, problem: ledgers.problem() };
    }
  }

  return { answer, badge: () => badge(ledgers) };
}
