/** What is in sight of the list, its controls included, as the planner of a walk asks for it. */
import type { Way, WalkSight } from '../../../utils/core/walk';
import type { Found } from '../../../utils/page/look/found';
import { drawsInParts } from '../../../utils/page/read/in-parts';
import type { InvoiceList } from '../../../utils/page/read/list';
import { listControls, type ListControls } from '../../../utils/page/ways/controls';
import { scrolledOf, type Scrolled } from '../../../utils/page/ways/scroller';
import type { Walking } from './rest';

export interface Sight extends WalkSight {
  readonly list: InvoiceList;
  readonly controls: ListControls;
  readonly scrolled: Scrolled | null;
  /** Whether all invoices are listed; null when nothing says so. */
  readonly whole: boolean | null;
}

/** Looks at the page as it is now; null where there is no list. */
export function sightOf({ tab }: Walking): Sight | null {
  const [list] = tab.engine().lists;
  const around = tab.engine().around();
  if (!list || !around) return null;
  const controls = listControls(list);
  const { position: told, whole } = around;
  const position = { ...told, page: told.page ?? controls.page, pages: told.pages ?? controls.last };
  const [next, more] = [wayOf(controls.next), wayOf(controls.more)];
  const scrolled = scrolledOf(list);
  const inParts = drawsInParts(list, position.items);
  const further = scrolled !== null && scrolled.top < scrolled.bottom - 2;
  return { list, controls, scrolled, inParts, further, whole, position, next, more };
}

const wayOf = (found: Found<unknown>): Way => (found.kind === 'none' && found.disabled ? 'off' : found.kind);
