/** One step further in a list: scrolled on, or one of its own controls pressed; never an invoice. */
import { nextStep } from '../../../utils/core/walk';
import { areSame, comeToRest, rowsInSight, type Walking } from './rest';
import { sightOf, type Sight } from './sight';
import { turnBy, type Turned } from './turn';

/** More rows may come when the last ones are in sight; they are given so long, in milliseconds. */
const GROWS = 1_200;

/** Scrolls to rows that are not drawn yet, or to the end that may bring more; whether the rows followed. */
export async function scrollOn(walking: Walking, { inParts, scrolled }: Sight): Promise<boolean> {
  const { element, top, bottom, step } = scrolled!;
  const before = rowsInSight(walking) ?? [];
  const isNew = (rows: readonly (typeof before)[number][]) => !areSame(rows, before);
  element.scrollTop = inParts ? top + step : bottom;
  if (element.scrollTop + 2 < bottom) return (await comeToRest(walking, isNew)) !== null;
  await comeToRest(walking, isNew, GROWS);
  return true;
}

/** Rows that are drawn in parts are gone through from the first. */
export async function scrollToTop(walking: Walking, { inParts, scrolled }: Sight): Promise<void> {
  if (!inParts || !scrolled || scrolled.top === 0) return;
  scrolled.element.scrollTop = 0;
  await comeToRest(walking);
}

/** Turns to the next page, or has more rows added; null when nothing came of it. */
export const turnOn = (walking: Walking, { controls }: Sight, by: 'next' | 'more'): Promise<Turned | null> =>
  turnBy(walking, controls[by], by === 'next');

/** Steps through the list from here until `isFound`; whether it was. */
export async function seekOn(walking: Walking, isFound: () => boolean): Promise<boolean> {
  for (;;) {
    if (isFound()) return true;
    const sight = sightOf(walking);
    const step = sight ? nextStep(sight, 0) : 'end';
    if (!sight || step === 'end' || typeof step === 'object') return false;
    if (step === 'scroll') {
      if (!(await scrollOn(walking, sight))) return false;
      continue;
    }
    if (!(await turnOn(walking, sight, step))) return false;
    const now = sightOf(walking);
    if (step === 'next' && now) await scrollToTop(walking, now);
  }
}
