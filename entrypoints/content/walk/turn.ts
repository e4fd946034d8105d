/** Turns the pages of a list by its own controls, and waits until the other page is there. */
import type { RowReading } from '../../../utils/core/invoice';
import type { Found } from '../../../utils/page/look/found';
import { press } from '../../../utils/page/press';
import { areSame, comeToRest, pause, rowsInSight, type Walking } from './rest';
import { sightOf } from './sight';

/** Between two steps, as a reader who turns pages would leave, in milliseconds. */
export const PACE = 350;
/** More pages than this are not turned one by one. */
const MOST_TURNS = 1_000;

export interface Turned {
  readonly rows: RowReading[];
  /** The page that is shown now; null where it does not say. */
  readonly page: number | null;
}

/**
 * Presses a control and waits for other rows, of another page where pages have numbers and the control `turns` them;
 * null when none came.
 */
export async function turnBy(
  walking: Walking,
  control: Found<HTMLElement>,
  turns = true,
): Promise<Turned | null> {
  const before = { rows: rowsInSight(walking) ?? [], page: pageOf(walking) };
  await pause(PACE);
  walking.signal.throwIfAborted();
  if (control.kind !== 'one' || !press(control.value)) return null;
  const rows = await comeToRest(
    walking,
    (now) =>
      !areSame(now, before.rows) && (!turns || before.page === null || pageOf(walking) !== before.page),
  );
  return rows && { rows, page: pageOf(walking) };
}

const pageOf = (walking: Walking): number | null => sightOf(walking)?.position.page ?? null;

/** Called with each page that is shown on the way, and its rows. */
export type OnPage = (page: number, rows: readonly RowReading[]) => void;

/** Goes to a page by its number, or one page after the other; whether it is shown in the end. */
export async function goToPage(
  walking: Walking,
  page: number,
  onPage: OnPage = () => undefined,
): Promise<boolean> {
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const sight = sightOf(walking);
    const here = sight?.position.page ?? null;
    if (!sight || here === null || here === page) return here === page;
    const { controls } = sight;
    const direct = controls.number(page);
    const turned = await turnBy(
      walking,
      direct.kind === 'one' ? direct : here < page ? controls.next : controls.previous,
    );
    if (!turned) return false;
    if (turned.page !== null) onPage(turned.page, turned.rows);
  }
  return false;
}

/** Turns from the page `from` to `page` where pages have no numbers; whether all of them could be turned. */
export async function turnFrom(
  walking: Walking,
  from: number,
  page: number,
  onPage: OnPage,
): Promise<boolean> {
  for (let here = from; here !== page;) {
    const controls = sightOf(walking)?.controls;
    const turned = controls && (await turnBy(walking, here > page ? controls.previous : controls.next));
    if (!turned) return false;
    here += here > page ? -1 : 1;
    onPage(here, turned.rows);
  }
  return true;
}

/** Goes to the first page; how many pages were turned back where pages have no numbers, null when that failed. */
export async function goToFirst(walking: Walking): Promise<number | null> {
  const sight = sightOf(walking);
  if (sight && sight.position.page !== null) return (await goToPage(walking, 1)) ? 0 : null;
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const previous = sightOf(walking)?.controls.previous;
    if (!previous || previous.kind === 'none') return turns;
    if (!(await turnBy(walking, previous))) return null;
  }
  return null;
}
