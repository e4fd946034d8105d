/** What axe finds on a page, or in a part of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Each rule that is broken, with the elements that break it; of the whole page without `part`, a selector. */
export const violations = async (page: Page, part?: string): Promise<string[]> => {
  // The other mode opens a tab of its own for every look, for frames of other origins: there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const found = await (part === undefined ? axe : axe.include(part)).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};
