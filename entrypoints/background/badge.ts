/** The toolbar badge: how many invoices of the organisation seen last are late; empty when none. */
import { browser } from 'wxt/browser';
import { dayOf } from '../../utils/core/day';
import { invoicesNow } from '../../utils/core/invoices-now';
import type { Journal } from '../../utils/core/journal';
import type { Ledger } from '../../utils/core/ledger';
import { lateInvoices } from '../../utils/core/totals';

/** Counts late invoices on the local calendar day of `now` and shows the number. */
export async function refreshBadge(
  last: () => Promise<Ledger | null>,
  journalOf: (slug: string) => Promise<Journal>,
  now: Date,
): Promise<void> {
  const ledger = await last();
  const invoices = ledger ? invoicesNow(ledger, await journalOf(ledger.slug)) : [];
  const late = lateInvoices(invoices, dayOf(now)).length;
  await browser.action.setBadgeText({ text: late > 0 ? String(late) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#b42318' });
}
