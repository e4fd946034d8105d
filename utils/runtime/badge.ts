/** The toolbar badge: how many invoices of the organisation seen last are late; empty when none. */
import { browser } from 'wxt/browser';
import { dayOf } from '../core/day';
import { invoicesOf, type Ledger } from '../core/ledger';
import { lateInvoices } from '../core/totals';

/** Counts late invoices on the local calendar day of `now` and shows the number. */
export async function refreshBadge(last: () => Promise<Ledger | null>, now: Date): Promise<void> {
  const ledger = await last();
  const late = ledger ? lateInvoices(invoicesOf(ledger), dayOf(now)).length : 0;
  await browser.action.setBadgeText({ text: late > 0 ? String(late) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#b42318' });
}
