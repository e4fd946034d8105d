/** A browser on a host of the tests: built before the tests of a file, gone after them. */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildHost } from '../harness/build-host';

/** Gives the browser, once the tests run. `host`: the folder of the host's sources. */
export function withHost<Browser extends { close(): Promise<void> }>(
  host: 'other-host' | 'scripted-host',
  launch: (options: { replica: string }) => Promise<Browser>,
): () => Browser {
  let folder = '';
  let browser: Browser;
  beforeAll(async () => {
    folder = await buildHost(resolve(join('tests', host)));
    browser = await launch({ replica: folder });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  return () => browser;
}
