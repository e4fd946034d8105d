/** What to do about each late invoice: how it stands, which reminder is proposed, and whose turn it is. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import { invoiceKey, type Journal } from './journal';
import { effective } from './journal-effective';
import { factsByInvoice, standingOf, type Standing } from './journal-standing';
import { proposeLevel, type LevelProposal } from './reminder-level';
import type { Settings } from './settings';
import { lateInvoices } from './totals';

export interface PlannedReminder {
  readonly invoice: Invoice;
  readonly daysLate: number;
  readonly standing: Standing;
  readonly proposal: LevelProposal;
  /** Whether a chase through the late invoices stops here: a reminder is due, and nothing asks to wait. */
  readonly chase: boolean;
}

/** The late invoices among `invoices`, the longest overdue first, each with what is proposed for it on `today`. */
export function planReminders(
  invoices: readonly Invoice[],
  journal: Journal,
  settings: Pick<Settings, 'thresholds' | 'remindAgainAfterDays'>,
  today: Day,
): PlannedReminder[] {
  const facts = factsByInvoice(effective(journal));
  return lateInvoices(invoices, today).map(({ invoice, days }) => {
    const standing = standingOf(facts.get(invoiceKey(invoice)) ?? [], today);
    const proposal = proposeLevel({
      daysLate: days,
      done: standing.reminders,
      today,
      thresholds: settings.thresholds,
      minDaysBetween: settings.remindAgainAfterDays,
    });
    const chase = proposal.due && !asksToWait(standing, today, settings.remindAgainAfterDays);
    return { invoice, daysLate: days, standing, proposal, chase };
  });
}

/** Whether the journal gives a reason to leave an invoice alone today. */
function asksToWait(standing: Standing, today: Day, minDaysBetween: number): boolean {
  const { promise, deadline, disputed, snoozedUntil, creditNote, settled, lastStatement } = standing;
  return (
    (promise !== null && promise.date >= today) ||
    deadline?.running === true ||
    disputed !== null ||
    snoozedUntil !== null ||
    creditNote !== null ||
    settled ||
    (lastStatement !== null && lastStatement.daysAgo < minDaysBetween)
  );
}
