/** Tells the tabs of the host that something is known otherwise than before: each asks anew for what it shows. */
import { browser } from 'wxt/browser';
import type { PageMessage } from '../../utils/protocol';

const HOST = 'https://app.qonto.com/*';

/** `slug`: of which organisation; null: of any. */
export async function tellTabs(slug: string | null): Promise<void> {
  const news: PageMessage = { type: 'changed', slug };
  const tabs = await browser.tabs.query({ url: HOST });
  // A tab that is asleep asks when it wakes up, and one without our script has nothing to show.
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded ? [] : [browser.tabs.sendMessage(id, news)],
    ),
  );
}
