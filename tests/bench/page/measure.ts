/** Builds the hosts, opens a browser for each arm, and measures the pages. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { buildHost } from '../../harness/build-host';
import { BUILDS } from '../../harness/replica-files';
import type { Options } from '../options';
import { armsOf } from './arms';
import { openBrowser, type ArmBrowser, type Hosts } from './browsers';
import { recordChurn } from './churn';
import { figuresOf, type Figure } from './figures';
import { HOST_PAGES } from './host-pages';
import { costsOf, type Cost } from './profile';
import { samplePages, type Extent } from './samples';
import { SAMPLED, type TraceEvent } from './trace';

const EMPTY = '.output/bench/empty';
const FULL: Extent = { rounds: 9, frames: 120, clicks: 13 };
const QUICK: Extent = { rounds: 2, frames: 30, clicks: 4 };
const PROFILED = { visits: 5, frames: 100 };

/** The hosts as they are built, for as long as `work` takes. */
async function withHosts<T>(work: (hosts: Hosts) => Promise<T>): Promise<T> {
  await build({ configFile: 'tests/replica/vite.config.ts', logLevel: 'error' });
  const hosts = { replica: resolve(BUILDS.replica), other: await buildHost(resolve('tests/other-host')) };
  try {
    return await work(hosts);
  } finally {
    await rm(hosts.other, { recursive: true, force: true });
  }
}

/**
 * @param ours the folder of the build that is held to the limits; `former` is that of an earlier one, or null.
 * @throws when a host does not build, or a page cannot be measured.
 */
export const measureHostPages = (
  ours: string,
  former: string | null,
  { quick, sections, rounds }: Options,
): Promise<Figure[]> =>
  withHosts(async (hosts) => {
    const browsers: ArmBrowser[] = [];
    try {
      for (const arm of armsOf({ ours, former, empty: EMPTY })) browsers.push(await openBrowser(arm, hosts));
      const pages = HOST_PAGES.filter((page) => !quick || page.quick);
      const extent = quick ? QUICK : FULL;
      const samples = await samplePages(browsers, pages, sections, { ...extent, rounds: rounds ?? extent.rounds });
      return figuresOf(samples);
    } finally {
      for (const browser of browsers) await browser.close();
    }
  });

/**
 * By page, what each function of ours takes while it starts, in a mean of some visits after a first; and on pages that are
 * not ours, what it takes in so many frames of churn. Sampling slows all of it.
 */
export const profileHostPages = (ours: string): Promise<Map<string, readonly Cost[]>> =>
  withHosts(async (hosts) => {
    const browser = await openBrowser({ name: 'ours', extension: ours, marks: true }, hosts);
    const profiles = new Map<string, readonly Cost[]>();
    try {
      for (const page of HOST_PAGES.filter((one) => one.quick)) {
        const visits: (readonly TraceEvent[])[] = [];
        for (let visit = 0; visit <= PROFILED.visits; visit++) {
          const tab = await browser.open(page, { record: true, more: SAMPLED });
          visits.push(tab.started);
          if (visit === PROFILED.visits && page.kind === 'elsewhere')
            profiles.set(
              `${page.name}, ${PROFILED.frames} frames of churn`,
              costsOf([await recordChurn(tab, PROFILED.frames, SAMPLED)], ours),
            );
          await tab.close();
        }
        profiles.set(page.name, costsOf(visits.slice(1), ours));
      }
      return profiles;
    } finally {
      await browser.close();
    }
  });
