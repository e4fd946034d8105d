/** Prints what the pages came to: a table for each, an arm in each column. */
import type { Spread } from '../statistics';
import { ARMS } from './arms';
import type { Figure } from './figures';
import type { Cost } from './profile';

const NAME_WIDTH = 36;
const ARM_WIDTH = 25;
/** Of the functions of ours, the costliest. */
const FUNCTIONS = 40;

const DIGITS: Readonly<Record<Figure['unit'], number>> = { ms: 1, MB: 2, share: 3, frames: 0 };

/** Small figures with two digits more: a tenth of a millisecond is much in a frame. */
function number(value: number, unit: Figure['unit']): string {
  return value.toFixed(unit === 'ms' && Math.abs(value) < 2 ? 3 : DIGITS[unit]);
}

const cell = (spread: Spread | undefined, unit: Figure['unit']): string => {
  if (!spread) return '';
  const [median, p25, p75] = [spread.median, spread.p25, spread.p75].map((value) => number(value, unit));
  return `${median} (${p25}–${p75})`;
};

const line = (name: string, cells: readonly string[], end = ''): string =>
  `  ${name.padEnd(NAME_WIDTH)}${cells.map((text) => text.padEnd(ARM_WIDTH)).join('')}${end}`.trimEnd();

export function printPages(figures: readonly Figure[]): void {
  for (const page of new Set(figures.map((figure) => figure.page))) {
    const rows = figures.filter((figure) => figure.page === page);
    const arms = ARMS.filter((arm) => rows.some((row) => row.arms[arm]));
    const rounds = Math.max(...rows.flatMap((row) => arms.map((arm) => row.arms[arm]?.count ?? 0)));
    console.log(`\n${page}: median (quartiles), ${rounds} rounds`);
    console.log(line('', arms));
    for (const { measure, unit, arms: spreads, limit, kept } of rows) {
      const name = unit === 'share' ? measure : `${measure}, ${unit}`;
      const verdict = kept === null ? '' : `${kept ? 'kept' : 'NOT kept'}: at most ${limit}`;
      console.log(line(name, arms.map((arm) => cell(spreads[arm], unit)), verdict));
    }
  }
}

export function printProfiles(profiles: ReadonlyMap<string, readonly Cost[]>): void {
  for (const [page, costs] of profiles) {
    console.log(`\nour functions: ${page} (ms, with all they call and alone; slowed by sampling)`);
    for (const { name, total, self } of costs.slice(0, FUNCTIONS))
      console.log(`  ${total.toFixed(1).padStart(8)}${self.toFixed(1).padStart(8)}  ${name}`);
  }
}
