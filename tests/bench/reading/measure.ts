/** Opens each measured page at Qonto's address, in a real Chromium with the bench extension, and has it measured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../harness/chromium';
import { QONTO, replicaAnswer } from '../../harness/replica-files';
import { listPage } from './pages';
import type { Ask, Told } from './protocol';

/** Rows: as many as a page of the host has at most, and more, to see how the cost grows. */
const SIZES = [100, 1_000, 10_000] as const;
const QUICK_SIZES = [100] as const;

export interface Measured {
  readonly page: string;
  /** How many rows or cards the page has. */
  readonly size: number;
  readonly told: Extract<Told, { kind: 'told' }>;
}

interface Subject {
  readonly page: string;
  readonly size: number;
  readonly html: string;
  readonly ask: Ask;
}

/** With these two headers a page gets the browser's finest clock: steps of 5 µs instead of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const ROUNDS: Record<(typeof SIZES)[number], number> = { 100: 80, 1_000: 24, 10_000: 5 };
/** The share of rounds that a quick run takes. */
const QUICK = 0.3;

function subjects(quick: boolean, now: number): Subject[] {
  const ask = (rounds: number): Ask => {
    const taken = Math.max(3, Math.round(quick ? rounds * QUICK : rounds));
    return { kind: 'ask', rounds: taken, warmUp: Math.max(2, Math.round(taken * 0.2)) };
  };
  const sizes = quick ? QUICK_SIZES : SIZES;
  return (['table', 'grid'] as const).flatMap((markup) =>
    sizes.map((size) => ({ page: markup, size, html: listPage(markup, size, now), ask: ask(ROUNDS[size]) })),
  );
}

const askPage = (page: Page, ask: Ask): Promise<Told> =>
  page.evaluate(
    (question) =>
      new Promise<Told>((done) => {
        addEventListener('message', ({ data }: MessageEvent<Ask | Told>) => {
          if (data.kind !== 'ask') done(data);
        });
        postMessage(question, location.origin);
      }),
    ask,
  );

/**
 * Measures all pages, written into `folder` to be served from there, with the unpacked `extension`.
 * @throws when a page could not be measured, or was not read in full.
 */
export async function measurePages(extension: string, folder: string, quick: boolean): Promise<Measured[]> {
  const all = subjects(quick, Date.now());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '');
  all.forEach(({ html }, index) => writeFileSync(join(folder, `${index}.html`), html));
  const browser = await launchChromium({ extension, replica: folder });
  try {
    await browser.context.route(`${QONTO}/**`, (route, request) => {
      const answer = replicaAnswer(folder, new URL(request.url()).pathname);
      return route.fulfill({ ...answer, headers: { ...answer.headers, ...ISOLATED } });
    });
    const measured: Measured[] = [];
    for (const [index, { page, size, ask }] of all.entries()) {
      const tab = await browser.page(`/${index}.html`);
      await tab.waitForSelector('html[data-bench="ready"]');
      const told = await askPage(tab, ask);
      if (told.kind === 'failed') throw new Error(`${page}, ${size}: ${told.why}`);
      measured.push({ page, size, told });
      await tab.close();
    }
    return measured;
  } finally {
    await browser.close();
  }
}
