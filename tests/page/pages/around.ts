/** A list with something before and after it, and what is read around it. */
import { createPage } from '../../../utils/page/page';
import { readSurroundings, type Surroundings } from '../../../utils/page/read/surroundings';
import { h, party, table, tr, type Child } from './build';
import { HEADERS, STATUSES } from './languages';
import { show } from './page';

export function around(
  before: readonly Child[],
  after: readonly Child[] = [],
  lang = 'fr',
  list?: Node,
): Surroundings {
  const ours = tr(party('HABITAT', 'F-1'), '2026-03-11', '2026-03-11', STATUSES[lang]![0], '825,00 EUR');
  show({
    lang,
    build: () =>
      [...before, list ?? table(HEADERS[lang]!, [ours]), ...after].map((child) =>
        typeof child === 'string' ? h('p', {}, child) : child!,
      ),
  });
  const { state } = createPage(document, () => null).update(null);
  if (state.kind !== 'lists') throw new Error('No list on the page');
  return readSurroundings(state.lists[0]!.found);
}
