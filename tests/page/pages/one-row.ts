/** A list of one row, of which a page changes the cell it is about; and what cells are made of. */
import { FRENCH, h, inShadow, party, table, tr, type Cell } from './build';
import type { SyntheticPage } from './page';

/** The line of the row below, unpaid since the day before, under another name. */
export const late = (number: string, client: string, type = '-'): string =>
  `${number} · ${client} · ${type} · late 1 · 82500 EUR`;

const PARTS = {
  client: (): Cell => party('HABITAT', 'F-2026-022'),
  issued: '11 mars 2026',
  due: '11 mars 2026',
  status: 'À encaisser',
  amount: '825,00 EUR',
};
type Parts = { readonly [P in keyof typeof PARTS]?: Cell };

/** A row in French, with what differs from one that is late by a day. */
export function rowOf(parts: Parts, make = tr): HTMLElement {
  const { client, issued, due, status, amount } = { ...PARTS, client: PARTS.client(), ...parts };
  return make(client, issued, due, status, amount);
}

export const one = (
  name: string,
  parts: Parts,
  expected: string | null = late('F-2026-022', 'HABITAT'),
): SyntheticPage => ({
  name,
  build: () => [
    table(FRENCH, [
      rowOf(Object.fromEntries(Object.entries(parts).map(([part, cell]) => [part, fresh(cell)]))),
    ]),
  ],
  expected: expected === null ? [] : [expected],
});

/** Such a row whose client cell says these two lines. */
export const named = (name: string, client: string, number: string): SyntheticPage =>
  one(name, { client: party(client, number) }, late(number, client));

/** A cell that can be shown more than once. */
const fresh = (cell: Cell): Cell =>
  hasShadow(cell)
    ? cell
    : [cell].flat().map((part) => (part instanceof Node ? part.cloneNode(true) : part) as Node);

/** A shadow root is not copied with its host. */
const hasShadow = (cell: Cell): boolean =>
  [cell]
    .flat()
    .some(
      (part) =>
        part instanceof Element &&
        (part.shadowRoot !== null || [...part.querySelectorAll('*')].some((e) => e.shadowRoot)),
    );

export const block = (text: string): HTMLElement => h('span', { style: 'display:block' }, text);
export const svg = (attributes: Record<string, string>, title?: string): SVGElement => {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  if (title)
    icon.append(
      Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'title'), { textContent: title }),
    );
  return icon;
};
export const slotted = (tag: string, text: string): HTMLElement => {
  const host = inShadow(tag, {}, h('style', {}, ':host { color: green }'), h('span', {}, h('slot')));
  host.append(text);
  return host;
};
