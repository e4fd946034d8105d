/** The background: answers messages, writes the store through its one writer, counts the badge. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dayOf } from '../utils/core/day';
import { invoicesOf } from '../utils/core/ledger';
import { lateInvoices } from '../utils/core/totals';
import type { Answer, Message } from '../utils/messages';
import { refreshBadge } from '../utils/runtime/badge';
import { createLedgerWriter } from '../utils/store/ledger-writer';

export default defineBackground(() => {
  const writer = createLedgerWriter(() => Date.now());
  const badge = () => refreshBadge(() => writer.last(), new Date());

  async function answer(message: Message): Promise<Answer> {
    switch (message.type) {
      case 'report': {
        const problem = await writer.add(message.report);
        await badge();
        return problem ? { ok: false, problem } : { ok: true };
      }
      case 'unrecognised': {
        const problem = await writer.unrecognised(message.slug, message.reason, message.looked, message.at);
        return problem ? { ok: false, problem } : { ok: true };
      }
      case 'dayChanged':
        await badge();
        return { ok: true };
      case 'late': {
        const ledger = await writer.of(message.slug);
        const late = ledger ? lateInvoices(invoicesOf(ledger), dayOf(new Date())) : [];
        return { ok: true, late: late.map(({ invoice }) => invoice) };
      }
      case 'status':
        return { ok: true, problem: writer.problem() };
    }
  }

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Only our own pages and content scripts may speak here.
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message as Message);
  });
  // A day may have passed while the browser was closed or nobody looked.
  browser.runtime.onStartup.addListener(() => void badge());
  browser.runtime.onInstalled.addListener(() => void badge());
  browser.windows?.onFocusChanged.addListener(() => void badge());
});
