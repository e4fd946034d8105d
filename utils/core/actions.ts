/** What can be done about an invoice by our buttons: a row for each, from which names, checks, buttons and words follow. */
import type { InvoiceState, PaymentStatus } from './invoice';

interface Action {
  /**
   * What the host's button is called that this action presses (`actions` of `HostWords`), by the statuses that allow
   * it. Null: it presses the row itself, whatever the row says.
   */
  readonly presses: Readonly<Partial<Record<PaymentStatus, string>>> | null;
  /** Statuses that allow it although no button of ours offers it: only what was begun earlier is gone on with. */
  readonly unoffered?: readonly PaymentStatus[];
  /** What the invoice becomes once the user has confirmed it in the host's own dialog. */
  readonly becomes?: PaymentStatus;
  /** Its icon: lines on a square of 16 units. */
  readonly icon: string;
}

/** By their names, which are those of the buttons (`data-action`), in the order in which they are offered. */
export const ACTIONS = {
  open: {
    presses: null,
    icon: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  },
  remind: {
    presses: { unpaid: 'resend' },
    icon: 'M14 2 7 9M14 2 9.5 14 7 9 2 6.5z',
  },
  'mark-paid': {
    presses: { unpaid: 'markPaid' },
    becomes: 'paid',
    icon: 'M14 8A6 6 0 1 1 10.5 2.5M5.5 7.5 8 10l6-6.5',
  },
  'mark-unpaid': {
    presses: { paid: 'markUnpaid' },
    becomes: 'unpaid',
    icon: 'M8 2a6 6 0 1 1-5.6 3.8M2 2v4h4M8 5v3.5l2 1.5',
  },
  'credit-note': {
    presses: { unpaid: 'cancelWithCreditNote', paid: 'createCreditNote', canceled: 'createCreditNote' },
    unoffered: ['canceled'],
    icon: 'M4 2h6l3 3v9H4zM6.5 9h4M8 7.2 6.2 9 8 10.8',
  },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof ACTIONS;

type ValueOf<T> = T[keyof T];
type Pressed = Exclude<ValueOf<typeof ACTIONS>['presses'], null>;
/** A button of the host that one of our actions presses, by what it is called in the sources. */
export type ActionLabel = Pressed extends infer P ? (P extends unknown ? ValueOf<P> : never) : never;

const NAMES = Object.keys(ACTIONS) as readonly ActionName[];

/** Those buttons, each once. */
export const actionLabels = (): readonly ActionLabel[] => [
  ...new Set(NAMES.flatMap((name) => Object.values(ACTIONS[name].presses ?? {}))),
];

/** The button that an action presses on an invoice of this status; null where the status does not allow it. */
export function labelPressed(action: ActionName, status: PaymentStatus): ActionLabel | null {
  const { presses }: { readonly presses: Readonly<Partial<Record<PaymentStatus, ActionLabel>>> | null } =
    ACTIONS[action];
  return presses?.[status] ?? null;
}

/** The actions that our buttons offer for a state, in their order. */
export function actionsFor(state: InvoiceState | 'unreadable'): readonly ActionName[] {
  const status = state === 'late' ? 'unpaid' : state;
  return NAMES.filter((name) => {
    const { presses, unoffered }: Action = ACTIONS[name];
    if (presses === null) return true;
    return status !== 'unreadable' && status in presses && !unoffered?.includes(status);
  });
}

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** The name as a key of words has to spell it: `_locales` knows no hyphen in a key. */
export const actionWord = (name: ActionName) => name.replaceAll('-', '_') as Underscored<ActionName>;
