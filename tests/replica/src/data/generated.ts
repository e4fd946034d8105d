/** Any number of invoices, the same ones at each load. */
import { entry, type Entry } from './compose';

const NAMES = [
  'Valcourt',
  'Ambrelle',
  'Dorsène',
  'Quintaine',
  'Pérignac',
  'Hautebise',
  'Moncel',
  'Tarvel',
  'Loubet',
];
const KINDS = [
  'SARL',
  'SCI',
  'Atelier',
  'Hôtel',
  'Garage',
  'Résidence',
  'Syndic',
  'Cabinet',
  'Domaine',
  'Mairie de',
];

/** A small seeded generator (mulberry32): numbers from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` invoices, newest first, about six a day, none of them a draft. */
export function generated(count: number): Entry[] {
  const random = seeded(20260312);
  const pick = <T>(from: readonly T[], otherwise: T): T =>
    from[Math.floor(random() * from.length)] ?? otherwise;
  return Array.from({ length: count }, (_unused, index) => {
    const client = `${pick(KINDS, 'SARL')} ${pick(NAMES, 'Moncel')}`;
    const ago = Math.floor(index / 6);
    const term = pick([8, 15, 30, 30, 45, 60], 30);
    const amount = Math.floor(random() * 900_000 + 1_000) / 100;
    const roll = random();
    const status = roll < 0.6 ? 'paid' : roll < 0.95 ? 'unpaid' : 'canceled';
    const currency = pick(['EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'CHF', 'USD'], 'EUR');
    return entry(client, ago, term, amount, status, { currency, deposit: random() < 0.08 });
  });
}

/** The number of the nth of `count` invoices. */
export const generatedNumber =
  (count: number) =>
  (index: number): string =>
    `F-${String(count - index).padStart(6, '0')}`;
