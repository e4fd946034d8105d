/** The truth: the invoices of two organisations as their host has them, and all that may happen to them there. */
import { addDays, type Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import type { Random } from './random';

/** One invoice under one name: a corrected number or a renamed client makes it another one, which follows on it. */
export interface True {
  readonly id: number;
  readonly invoice: Invoice;
  /** The one that it was before its client was renamed, or its number corrected. */
  readonly renamedFrom: number | null;
  readonly renumberedFrom: number | null;
}

export interface World {
  readonly slug: string;
  invoices: True[];
  /** Grows whenever a row may have come, gone or moved to another place. */
  moves: number;
}

export const TODAY: Day = '2026-03-12';
const CLIENTS = ['Habitat', 'Lumen', 'Garage Petit'] as const;
/** Beyond any id of the first organisation. */
const APART = 1_000_000;

let ids = 0;

export function createWorld(slug: string, random: Random): World {
  if (slug === 'first') ids = 0;
  else ids += APART;
  const world: World = { slug, invoices: [], moves: 0 };
  for (let left = random.below(12); left > 0; left--) create(world, random);
  return world;
}

/** No two invoices are of one amount: whatever is read of one tells which it is. */
function create(world: World, random: Random): void {
  const id = ++ids;
  const issueDate = addDays(TODAY, -random.below(500));
  // Numbering begins anew each year, so a number may be there twice.
  const number = `${world.slug}-${random.chance(15) ? random.below(3) : 100 + id}`;
  const client = random.pick(CLIENTS);
  const isTaken = world.invoices.some(
    ({ invoice }) =>
      invoice.number === number && invoice.client === client && invoice.issueDate === issueDate,
  );
  if (isTaken) return;
  const invoice: Invoice = {
    ...{ kind: 'invoice', number, client, type: null, overdueMark: null, issueDate },
    ...{ dueDate: addDays(issueDate, 30), status: random.chance(70) ? 'unpaid' : 'paid' },
    amount: { minor: 1_000 + id * 10, currency: random.chance(90) ? 'EUR' : 'CHF' },
  };
  world.invoices.push({ id, invoice, renamedFrom: null, renumberedFrom: null });
  world.moves++;
}

function replace(world: World, old: True, change: Partial<Invoice>): void {
  const isRenamed = change.client !== undefined;
  const [renamedFrom, renumberedFrom] = isRenamed ? [old.id, null] : [null, old.id];
  const next = { id: ++ids, invoice: { ...old.invoice, ...change }, renamedFrom, renumberedFrom };
  world.invoices = world.invoices.map((one) => (one === old ? next : one));
  world.moves++;
}

const update = (world: World, old: True, change: Partial<Invoice>): void => {
  world.invoices = world.invoices.map((one) =>
    one === old ? { ...one, invoice: { ...one.invoice, ...change } } : one,
  );
};

/** Something happens at the host. `isKnown`: whether an invoice was seen as it is called now, so that it can be followed. */
export function happen(world: World, random: Random, isKnown: (one: True) => boolean): string {
  const one = world.invoices.length > 0 ? random.pick(world.invoices) : null;
  const what = random.below(100);
  if (!one || what < 12) {
    create(world, random);
    return 'created';
  }
  if (what < 30) {
    world.invoices = world.invoices.filter((other) => other !== one);
    world.moves++;
    return `deleted ${one.invoice.number}`;
  }
  if (what < 42 && isKnown(one)) {
    replace(world, one, { number: `${one.invoice.number}A` });
    return `renumbered ${one.invoice.number}`;
  }
  if (what < 50 && isKnown(one)) {
    replace(world, one, { client: `${one.invoice.client} SAS` });
    return `renamed ${one.invoice.number}`;
  }
  if (what < 60 && one.invoice.status === 'unpaid') {
    const { amount } = one.invoice;
    update(world, one, {
      remaining: { ...amount!, minor: Math.ceil(amount!.minor / (2 + random.below(3))) },
    });
    return `part paid ${one.invoice.number}`;
  }
  const status = random.pick(['unpaid', 'paid', 'canceled'] as const);
  update(world, one, { status });
  return `${status} ${one.invoice.number}`;
}
