/** A list of three rows under the running engine: what it is built of, and the marks it should carry. */
import { party, tr, type Cell } from './build';
import { frames, start, type Running } from './engine';
import { rowOf } from './one-row';
import { show } from './page';

/** A row of HABITAT over 825.00 EUR, as a table's unless `make` says otherwise. */
export const row = (number: string, due = '11 mars 2026', status: Cell = 'À encaisser', make = tr) =>
  rowOf({ client: party('HABITAT', number), issued: '1 mars 2026', due, status }, make);

export const LIST = () => [row('F-1'), row('F-2', '12 mars 2026'), row('F-3', '1 mars 2026', 'Payée')];
export const MARKS = ['F-1 late 1', 'F-2 unpaid', 'F-3 paid'];

/** Shows these nodes as the page and starts the engine on them; its first marks are there. */
export async function run(nodes: readonly Node[], lang = 'fr'): Promise<Running> {
  show({ build: () => nodes, lang });
  const running = start();
  await frames();
  return running;
}

export const body = (root: ParentNode = document) => root.querySelector('tbody')!;
export const cell = (number: number, place: number) => body().children[number]!.children[place]!;
