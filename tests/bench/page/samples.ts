/** Visits all pages in all arms, in turn, and gathers what each visit measured. */
import type { Section } from '../options';
import { ARMS, type ArmName } from './arms';
import type { ArmBrowser } from './browsers';
import { churn } from './churn';
import { click } from './click';
import type { HostPage } from './host-pages';
import { start } from './start';

/** What one visit measured, by name. */
export type Sample = Readonly<Record<string, number>>;
/** By arm, one for each round. */
export type PageSamples = Readonly<Partial<Record<ArmName, readonly Sample[]>>>;

/** How much is measured. */
export interface Extent {
  readonly rounds: number;
  /** Frames of the churn, and clicks, in each visit. */
  readonly frames: number;
  readonly clicks: number;
}

/**
 * Each round visits every page in every arm, and begins with another arm: what slows the machine slows all of them alike.
 * @throws when a page did not come to rest, or a row was not marked, in two visits.
 */
export async function samplePages(
  browsers: readonly ArmBrowser[],
  pages: readonly HostPage[],
  sections: readonly Section[],
  extent: Extent,
): Promise<Map<HostPage, PageSamples>> {
  for (const browser of browsers) await warmUp(browser, pages[0]!);
  const samples = new Map(
    pages.map((page) => [page, Object.fromEntries(ARMS.map((name) => [name, [] as Sample[]]))]),
  );
  for (let round = 0; round < extent.rounds; round++) {
    console.error(`round ${round + 1} of ${extent.rounds}`);
    for (const page of pages)
      for (let turn = 0; turn < browsers.length; turn++) {
        const browser = browsers[(turn + round) % browsers.length]!;
        const measure = () => visit(browser, page, sections, extent);
        const sample = await measure().catch(async (error: unknown) => {
          // A browser that crashed need not end a long run; what fails again is no accident.
          console.error(`${page.name}, ${browser.arm.name}: once more after ${String(error)}`);
          await browser.reopen();
          await warmUp(browser, page);
          return measure();
        });
        samples.get(page)![browser.arm.name]!.push(sample);
      }
  }
  return samples;
}

/** The first page of a browser takes longer than any later one. */
const warmUp = async (browser: ArmBrowser, page: HostPage): Promise<void> =>
  (await browser.open(page, { record: false })).close();

async function visit(
  browser: ArmBrowser,
  page: HostPage,
  sections: readonly Section[],
  { frames, clicks }: Extent,
): Promise<Sample> {
  const tab = await browser.open(page, { record: sections.includes('start') });
  try {
    return {
      ...(sections.includes('start') ? await start(tab) : {}),
      ...(sections.includes('churn') && page.kind === 'elsewhere' ? await churn(tab, frames) : {}),
      ...(sections.includes('click') ? await click(tab, page, clicks) : {}),
    };
  } finally {
    await tab.close().catch(() => undefined);
  }
}
