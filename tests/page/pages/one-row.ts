/** A list of one row, of which a page changes the cell it is about; and what cells are made of. */
import { FRENCH, h, inShadow, party, table, tr, type Cell } from './build';
import type { SyntheticPage } from './page';

const LATE = 'F-2026-022 · HABITAT · - · late 1 · 82500 EUR';

interface Parts {
  client?: Cell;
  issued?: Cell;
  due?: Cell;
  status?: Cell;
  amount?: Cell;
}

export const one = (name: string, parts: Parts, expected: string | null = LATE): SyntheticPage => ({
  name,
  build: () => {
    const {
      client = party('HABITAT', 'F-2026-022'),
      issued = '11 mars 2026',
      due = '11 mars 2026',
      status = 'À encaisser',
      amount = '825,00 EUR',
    } = parts;
    const clone = (cell: Cell): Cell =>
      [cell].flat().map((part) => (part instanceof Node ? part.cloneNode(true) : part) as Node);
    return [
      table(FRENCH, [
        tr(...[client, issued, due, status, amount].map((cell) => (hasShadow(cell) ? cell : clone(cell)))),
      ]),
    ];
  },
  expected: expected === null ? [] : [expected],
});

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
