/** Hears from the background that something is known otherwise than before. */
import { browser } from 'wxt/browser';
import type { PageMessage } from '../../utils/protocol';

/**
 * Calls `refresh` when what is known of the organisation in view changed, and not again before that has ended: while a
 * list is being read it changes all the time. A page that is not shown asks when it gets the focus; one whose line is
 * cut asks in vain.
 */
export function hearChanges(document: Document, slug: () => string, refresh: () => Promise<void>): void {
  let isAsking = false;
  let isDue = false;
  const ask = async () => {
    isDue = true;
    if (isAsking) return;
    isAsking = true;
    while (isDue) {
      isDue = false;
      await refresh().catch(() => undefined);
    }
    isAsking = false;
  };
  browser.runtime.onMessage.addListener(((message: unknown) => {
    const news = message as PageMessage;
    if (news.type === 'changed' && !document.hidden && (news.slug ?? slug()) === slug()) void ask();
  }) as never);
}
