/** The end of a walk before the end of the list, thrown from wherever it is noticed. */
import type { WalkStop } from '../../../utils/core/walk';
import type { Walking } from './rest';

export class Stopped extends Error {
  constructor(
    readonly reason: WalkStop,
    readonly fills: readonly string[] = [],
  ) {
    super(reason);
  }
}

/** Why a page did not follow: because it shows something else, or for no reason that shows. */
export const unanswered = ({ tab }: Walking, slug: string): Stopped =>
  new Stopped(tab.slug() !== slug || tab.engine().lists.length === 0 ? 'listGone' : 'noAnswer');
