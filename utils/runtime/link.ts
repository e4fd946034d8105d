/** The content script's line to the background: it says when the line is cut for good, which an update of the extension does. */
import { browser } from 'wxt/browser';
import type { Invoice } from '../core/invoice';
import type { PageReport } from '../core/ledger';
import type { Answer, Message } from '../messages';

export interface Link {
  report(report: PageReport): Promise<Answer | null>;
  unrecognised(message: Omit<Extract<Message, { type: 'unrecognised' }>, 'type'>): Promise<Answer | null>;
  dayChanged(): Promise<Answer | null>;
  /** Late invoices the ledger knows of an organisation; null when they cannot be had. */
  late(slug: string): Promise<readonly Invoice[] | null>;
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
  return {
    report: (report) => send({ type: 'report', report }),
    unrecognised: (message) => send({ type: 'unrecognised', ...message }),
    dayChanged: () => send({ type: 'dayChanged' }),
    async late(slug) {
      const answer = await send({ type: 'late', slug });
      return answer?.ok ? (answer.late ?? null) : null;
    },
    check() {
      if (!lost && !alive()) cut();
    },
  };
}
