/** Records in the journal what happened before a test begins, by the message that the pages of the extension send. */
import type { EntryDraft } from '../../utils/core/journal';
import type { Chromium } from '../harness/chromium';
import { ORGANISATION } from './on-page';

/** Appends the entries to the journal of the replica's organisation; throws when that is refused. */
export async function recordEntries(browser: Chromium, entries: readonly EntryDraft[]): Promise<void> {
  const tab = await browser.popup();
  await tab.evaluate(
    async ([slug, drafts]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
      };
      const answer = await chrome.runtime.sendMessage({ type: 'journal', slug, entries: drafts });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    },
    [ORGANISATION, entries] as const,
  );
  await tab.close();
}

/** The browser's day, so many days from now. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Paris' });
