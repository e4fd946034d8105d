/** The claims of a ledger, each held against what was seen: never one that says more. */
import { dayOf } from '../../utils/core/day';
import { invoicesNow } from '../../utils/core/invoices-now';
import type { Invoice } from '../../utils/core/invoice';
import { invoicesOf } from '../../utils/core/ledger';
import { sumByCurrency, type Money } from '../../utils/core/money';
import { owed } from '../../utils/core/owed';
import { summarise } from '../../utils/core/totals';
import type { Side } from './run';

/** What is wrong with the figures of one side; `isRead`: the whole list was just read, and all of it must be known. */
export function claimsOf(side: Side, at: number, isRead = false): string[] {
  const { ledger, journal, reference, world } = side;
  const faults: string[] = [];
  const today = dayOf(new Date(at));
  const counted = invoicesOf(ledger);
  const found = new Map<number, Invoice>();
  for (const invoice of counted) {
    const id = reference.idOf(invoice);
    const last = id === undefined ? undefined : reference.seen.get(id);
    if (!invoice.number.startsWith(world.slug)) faults.push(`another organisation’s: ${invoice.number}`);
    if (id === undefined || !last) faults.push(`never seen: ${JSON.stringify(invoice)}`);
    else {
      if (found.has(id)) faults.push(`counted twice: ${invoice.number}`);
      found.set(id, invoice);
      if (invoice.status !== last.status)
        faults.push(`${invoice.number} is ${invoice.status}, seen as ${last.status}`);
      if (invoice.remaining?.minor !== last.remaining?.minor)
        faults.push(`${invoice.number}: another remainder`);
      if (invoice.status === 'unpaid' && reference.mustNot.has(id))
        faults.push(`counted, and seen to be gone: ${invoice.number}`);
    }
  }
  const now = invoicesNow(ledger, journal);
  const { late, unpaid, coverage } = summarise(ledger, today, now);
  const open = now.filter(({ status }) => status === 'unpaid');
  for (const invoice of open) {
    const id = reference.idOf(invoice);
    const left = owed(invoice)!.minor;
    if (id !== undefined && reference.seen.has(id) && !reference.leftOf(id).includes(left))
      faults.push(`${left} of ${invoice.number}, and ${reference.leftOf(id).join(' or ')} are left`);
  }
  const sums = sumByCurrency([...late.sums, ...unpaid.sums]);
  const expected = sumByCurrency(open.map((invoice) => owed(invoice)!));
  if (print(sums) !== print(expected)) faults.push(`sums ${print(sums)} instead of ${print(expected)}`);
  const view = ledger.views['Toutes'];
  const since = view && reference.history.find(({ at }) => at >= view.since);
  const last = view && reference.history.findLast(({ at }) => at <= view.readAt);
  const stoodStill = since && last && since.moves === last.moves;
  if (coverage.allPages === true) {
    if (stoodStill)
      for (const id of last.ids)
        if (!reference.seen.has(id)) faults.push(`all was read, and ${id} never seen`);
    for (const { readAt, absent } of Object.values(ledger.entries))
      if (!absent && dayOf(new Date(readAt)) > today)
        faults.push('all was read, and some of it by a clock that was ahead');
  }
  const atLast = reference.history.at(-1)!;
  if (stoodStill && last === atLast)
    for (const { reading, absent } of Object.values(ledger.entries)) {
      if (absent?.kind !== 'gone' || absent.at !== view.readAt || reading.kind !== 'invoice') continue;
      if (last.ids.has(reference.idOf(reading) ?? -1)) faults.push(`said to be gone: ${reading.number}`);
    }
  if (isRead) {
    const due = world.invoices.filter(({ invoice }) => invoice.status === 'unpaid');
    for (const { id, invoice } of due)
      if (found.get(id)?.status !== 'unpaid') faults.push(`owed, and not counted: ${invoice.number}`);
    for (const [id, { status, number }] of found)
      if (status === 'unpaid' && !due.some((one) => one.id === id))
        faults.push(`counted, and not owed: ${number}`);
    if (coverage.allPages !== true && world.invoices.length > 0)
      faults.push(`read whole, and not said: ${JSON.stringify(coverage)}`);
  }
  return faults;
}

const print = (sums: readonly Money[]): string =>
  sums
    .filter(({ minor }) => minor !== 0)
    .map(({ minor, currency }) => `${minor} ${currency}`)
    .sort()
    .join(', ');
