/** The seed's three rows, as cells, and what is expected of them. */
import { party, tr, type Cell } from './build';

export const LATE = 'F-2026-022 · HABITAT · - · late 1 · 82500 EUR';
const PAID = "F-2026-020 · HABITAT · Facture d'acompte · paid · 677500 EUR";
export const OPEN = 'F-2026-023 · ASSAINISSEMENT · - · unpaid · 1200 EUR';
export const THREE = [OPEN, LATE, PAID];

export const cells: readonly (readonly Cell[])[] = [
  [party('ASSAINISSEMENT', 'F-2026-023'), '12 mars 2026', '12 mars 2026', 'À encaisser', '12,00 EUR'],
  [party('HABITAT', 'F-2026-022'), '11 mars 2026', '11 mars 2026 ▲', 'À encaisser', '825,00 EUR'],
  [
    party('HABITAT', "F-2026-020 - Facture d'acompte"),
    '11 mars 2026',
    '11 mars 2026',
    'Payée',
    '6\u202f775,00\u00a0EUR',
  ],
];
export const copy = (cell: Cell): Cell =>
  Array.isArray(cell) ? (cell as Node[]).map((node) => node.cloneNode(true)) : cell;
export const rows = (
  change: (row: readonly Cell[]) => readonly Cell[] = (row) => row,
  make = tr,
): HTMLElement[] => cells.map((row) => make(...change(row.map(copy))));
