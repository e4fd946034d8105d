/** What to do about each late invoice: how it stands, which reminder is proposed, and whose turn it is. */
import type { Day } from './day';
import { gravest, journalHold, ownHold, type Hold } from './hold';
import type { Invoice } from './invoice';
import { ASKING_FACTS, type InvoiceFacts } from './invoice-facts';
import { standingOf, type Standing } from './journal-standing';
import { foldName } from './invoice-name';
import { underMinimum } from './minimum';
import { proposeLevel, type LevelProposal } from './reminder-level';
import type { Minimums, Settings } from './settings';
import { sentReminders } from './sent-reminders';
import { lateInvoices, type LateInvoice } from './totals';

export interface PlannedReminder {
  readonly invoice: Invoice;
  readonly daysLate: number;
  readonly standing: Standing;
  readonly proposal: LevelProposal;
  /** Why nobody should be reminded now; null where nothing says so. */
  readonly hold: Hold | null;
  /** Why a chase through the late invoices passes it over; null where it stops here. */
  readonly rest: RestReason | null;
}

/**
 * Why an invoice is passed over today: it is on hold, or something else asks to wait. `notYet`: the next level needs
 * more days; `allSent`: the formal notice was sent; `writtenToday`: a letter went to its client today;
 * `unsure`: it is not known whether today's message was sent; `underMinimum`: what is late of its client is less than what the user chases anybody for.
 */
export type RestReason =
  | Hold
  | ('settled' | 'credited' | 'deadline' | 'tooSoon' | 'notYet' | 'allSent')
  | ('writtenToday' | 'underMinimum' | 'unsure');

/** The late invoices among `invoices`, the longest overdue first, each with what is proposed for it on `today`. */
export function planReminders(
  invoices: readonly Invoice[],
  facts: InvoiceFacts,
  settings: Pick<Settings, 'thresholds' | 'remindAgainAfterDays' | 'minimums'>,
  today: Day,
): PlannedReminder[] {
  const late = lateInvoices(invoices, today);
  const little = clientsUnder(late, settings.minimums);
  const written = clientsWrittenOn(today, facts);
  return late.map(({ invoice, days }) => {
    const standing = standingOf(facts.of(invoice), today);
    const proposal = proposeLevel({
      daysLate: days,
      done: sentReminders(standing, invoice.dueDate),
      today,
      thresholds: settings.thresholds,
      minDaysBetween: settings.remindAgainAfterDays,
    });
    const hold = gravest(ownHold(invoice), journalHold(standing, today));
    const client = foldName(invoice.client);
    const rest =
      hold ??
      asksToWait(standing, settings.remindAgainAfterDays) ??
      (proposal.due ? null : notDue(proposal)) ??
      (written.has(client) ? 'writtenToday' : null) ??
      (little.has(client) ? 'underMinimum' : null);
    return { invoice, daysLate: days, standing, proposal, hold, rest };
  });
}

/** What was done already gives a reason to leave an invoice alone today; null where it gives none. */
function asksToWait(standing: Standing, minDaysBetween: number): RestReason | null {
  const { deadline, creditNote, settled, lastStatement, unsure } = standing;
  if (unsure?.daysAgo === 0) return 'unsure';
  if (settled) return 'settled';
  if (creditNote !== null) return 'credited';
  if (deadline?.running === true) return 'deadline';
  return lastStatement !== null && lastStatement.daysAgo < minDaysBetween ? 'tooSoon' : null;
}

function notDue({ reason }: LevelProposal): RestReason {
  return reason.key === 'tooSoon' || reason.key === 'allSent' ? reason.key : 'notYet';
}

/** Folded names of the clients whose late invoices together are under the user's minimum. */
function clientsUnder(late: readonly LateInvoice[], minimums: Minimums): ReadonlySet<string> {
  const by = new Map<string, Invoice[]>();
  for (const { invoice } of late) {
    const client = foldName(invoice.client);
    by.set(client, [...(by.get(client) ?? []), invoice]);
  }
  return new Set([...by].filter(([, all]) => underMinimum(all, minimums)).map(([client]) => client));
}

/** Folded names of the clients to whom a letter that asks for payment went on that day. */
function clientsWrittenOn(day: Day, { all }: InvoiceFacts): ReadonlySet<string> {
  return new Set(
    all
      .filter((fact) => fact.day === day && ASKING_FACTS.has(fact.kind))
      .map(({ invoice }) => foldName(invoice.client)),
  );
}
