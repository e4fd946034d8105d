/** The pages of the two hosts that are measured. */

export type Host = 'replica' | 'other';

export interface HostPage {
  readonly name: string;
  readonly host: Host;
  readonly path: string;
  /** `elsewhere`: nothing of it is ours. `list`: 100 customer invoices. */
  readonly kind: 'elsewhere' | 'list';
  /** Whether a quick run looks at it too. */
  readonly quick: boolean;
  /** The host's controls that are clicked in turn; each click changes what the page shows. */
  readonly controls?: readonly [string, string];
}

export const ROWS = 100;

const REPLICA = '/organizations/menuiserie-lefranc-4821';
const OTHER = '/organizations/bench';

export const HOST_PAGES: readonly HostPage[] = [
  {
    ...{ name: 'replica, supplier invoices', host: 'replica', kind: 'elsewhere', quick: true },
    path: `${REPLICA}/suppliers/invoices`,
  },
  {
    ...{ name: 'replica, transactions', host: 'replica', kind: 'elsewhere', quick: false },
    path: `${REPLICA}/transactions`,
  },
  {
    ...{ name: 'other host, settings', host: 'other', kind: 'elsewhere', quick: true },
    path: `${OTHER}/settings`,
  },
  {
    ...{ name: 'other host, supplier invoices', host: 'other', kind: 'elsewhere', quick: false },
    path: `${OTHER}/payable-invoices?rows=${ROWS}&statuses=second`,
  },
  {
    ...{ name: 'replica, list', host: 'replica', kind: 'list', quick: true },
    path: `${REPLICA}/sales/invoices?rows=${ROWS}&perPage=${ROWS}`,
    controls: ['[role="tab"]:nth-child(1)', '[role="tab"]:nth-child(2)'],
  },
  {
    ...{ name: 'other host, list', host: 'other', kind: 'list', quick: true },
    path: `${OTHER}/receivable-invoices?rows=${ROWS}&app=vue`,
    controls: ['tbody tr:nth-child(1) td:first-child', 'tbody tr:nth-child(2) td:first-child'],
  },
];
