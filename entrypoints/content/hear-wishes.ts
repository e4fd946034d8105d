/** Hears what the user wishes in the popup, which is done where the list is. */
import { browser } from 'wxt/browser';
import type { PageMessage, PageWish } from '../../utils/protocol';
import type { SessionContext } from './tab';

/** `fulfil` is asked only where a list is shown; elsewhere nobody answers, and the popup asks the next tab. */
export function hearWishes({ engine, signal }: SessionContext, fulfil: (wish: PageWish) => void): void {
  const hear = ((message: unknown, _sender: unknown, answer: (value: object) => void) => {
    const { type } = message as PageMessage;
    if (type === 'ping' || type === 'changed' || engine().lists.length === 0) return;
    fulfil(message as PageWish);
    answer({ ok: true });
  }) as never;
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}
