/** Going through the late invoices client by client: whose turn it is and with which letter, and who is passed over. */
import type { Invoice } from './invoice';
import { foldName } from './invoice-name';
import { lateClients, type ClientSort } from './late-clients';
import type { Money } from './money';
import { sumOwed } from './owed';
import type { RestReason } from './reminder-plan';
import type { LateInvoice } from './totals';

/** One client who is to be written to: one letter, whatever he owes. */
export interface ChaseTurn {
  readonly client: string;
  /** The one whose form is opened: the oldest of those that are asked for. */
  readonly invoice: Invoice;
  /** Two or more are asked for in one statement; one by its own letter. */
  readonly kind: 'statement' | null;
  /** What is asked for. */
  readonly invoices: readonly Invoice[];
  readonly sums: readonly Money[];
}

/** Why a client was not written to: by what holds of his invoices, or by the user's own wish. */
export type PassedReason = RestReason | 'skipped' | 'left';

export interface PassedClient {
  readonly client: string;
  readonly reason: PassedReason;
}

export interface ChasePlan {
  readonly turns: readonly ChaseTurn[];
  readonly passed: readonly PassedClient[];
}

/**
 * The clients among `late`, in the order asked for. A client of whom everything rests is passed over, with the reason
 * of his oldest. A statement lists all that is open: where some of a client's late invoices rest, his oldest other one
 * gets its own letter, so that nothing is asked for that is promised or disputed.
 */
export function planChase(
  late: readonly LateInvoice[],
  restOf: (invoice: Invoice) => RestReason | null,
  sort: ClientSort,
): ChasePlan {
  const turns: ChaseTurn[] = [];
  const passed: PassedClient[] = [];
  for (const { client, invoices } of lateClients(
    late.map((one) => ({ ...one, hold: null })),
    { sort },
  )) {
    const due = invoices.filter(({ invoice }) => restOf(invoice) === null).map(({ invoice }) => invoice);
    const [oldest] = due;
    if (!oldest) {
      const reason = invoices.map(({ invoice }) => restOf(invoice)).find((one) => one !== null);
      passed.push({ client, reason: reason ?? 'notYet' });
      continue;
    }
    const isAll = due.length === invoices.length && due.length > 1;
    const asked = isAll ? due : [oldest];
    turns.push({
      ...{ client, invoice: oldest, invoices: asked, sums: sumOwed(asked) },
      kind: isAll ? 'statement' : null,
    });
  }
  return { turns, passed };
}

/** Whether an invoice is of the client whose turn it is. */
export const isOfTurn = (turn: ChaseTurn, { client }: Pick<Invoice, 'client'>): boolean =>
  foldName(turn.client) === foldName(client);
