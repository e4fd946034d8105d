/** The status cell of a row: of the payment, and what stands beside it of the e-invoice and of what is left to pay. */
import type { EInvoiceState } from '../../core/e-invoice';
import type { PaymentStatus } from '../../core/invoice';
import type { Money } from '../../core/money';
import { conflict, unknown, value, type Reading } from '../../core/reading';
import { eInvoiceOf, isOverdueWord, isPartlyPaid, statusOf } from '../host-labels';
import { labelsOf, plainText } from '../text';
import { isDash, moneyIn, type CellContext } from './cells';
import { valueLines, withoutLabel } from './label-in-cell';
import { remember } from './memory';
import { takeRemaining } from './remaining';

export interface StatusSeen {
  readonly status: Reading<PaymentStatus>;
  /** Whether a word of it says that the invoice is overdue. */
  readonly overdue: boolean;
  /** Whether a word of it says that a part was paid. */
  readonly partly: boolean;
  /** What stands there of the e-invoice, beside the payment; null for nothing. */
  readonly eInvoice: EInvoiceState | null;
}

/** The payment status. Other words in the cell (transmission states, dates) do not count; two statuses are a conflict. */
export function readStatusCell(cell: Element, { statuses }: CellContext): StatusSeen {
  const whole = cell.textContent ?? '';
  const known = statuses.get(whole);
  if (known !== undefined) return known;
  const quick = statusOf(whole);
  // Where all of the text is a status, it is that status, whatever else the cell consists of.
  if (quick)
    return remember(statuses, whole, {
      status: value(quick),
      overdue: isOverdueWord(whole),
      partly: isPartlyPaid(whole),
      eInvoice: null,
    });
  return statusAmong(statusTexts(cell));
}

/** Everything that a status cell says, piece by piece. */
function statusTexts(cell: Element): string[] {
  const plain = plainText(cell);
  // An icon without a text says what its label says.
  const texts = plain?.trim()
    ? [withoutLabel(plain, 'status')]
    : [...valueLines(cell, 'status'), ...labelsOf(cell).map((label) => withoutLabel(label, 'status'))];
  // "Non" and "payée", "Payée" and "en partie": all of it is one status, which is none of its parts.
  const all = texts.join(' ');
  if (statusOf(all) && !isOverdueWord(all)) return [all];
  // "À encaisser · Refusée"
  return texts.flatMap((text) => (statusOf(text) ? [text] : text.split(/\s*[·•|;]\s*|\s+[-–—/]\s+/)));
}

function statusAmong(texts: readonly string[]): StatusSeen {
  const named = texts.flatMap((text) => {
    const status = statusOf(text);
    return status ? [{ text, status }] : [];
  });
  // "Encaissée" beside "À encaisser" is what became of the e-invoice.
  const sure = named.filter(({ text }) => eInvoiceOf(text) === null);
  const counted = sure.length > 0 ? sure : named;
  const found = [...new Set(counted.map(({ status }) => status))];
  const others = texts.filter((text) => !counted.some((one) => one.text === text));
  const seen = texts.join(' ').trim();
  const status: Reading<PaymentStatus> =
    found.length === 1
      ? value(found[0]!)
      : found.length > 1
        ? conflict('statusConflict', seen)
        : unknown(isDash(seen) ? 'statusMissing' : 'statusUnknown', seen);
  return {
    status,
    overdue: texts.some(isOverdueWord),
    partly: texts.some(isPartlyPaid),
    eInvoice: others.map(eInvoiceOf).find((state) => state !== null) ?? null,
  };
}

/** What a cell of a column of e-invoice states says; null for nothing that is known. */
export const readEInvoiceCell = (cell: Element): EInvoiceState | null =>
  statusTexts(cell)
    .map(eInvoiceOf)
    .find((state) => state !== null) ?? null;

/** What a status cell says is left to pay; null where it says nothing that can be read. */
export function remainingInStatus(cell: Element, context: CellContext): Reading<Money> | null {
  if (!/\d/.test(cell.textContent ?? '')) return null;
  const { remaining } = takeRemaining(statusTexts(cell), (text) => moneyIn(text, context));
  // A date or a count of days may follow such a word as well.
  return remaining?.kind === 'value' ? remaining : null;
}
