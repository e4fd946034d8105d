/** Measures what the extension costs the page, holds it against the limits, and keeps the results in `bench/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { loadedBy } from '../harness/loaded-by';
import { runProcess } from '../../scripts/run-process';
import { buildBench } from './build';
import { measurePages } from './measure';
import { gzipped, partsOf } from './parts';
import { printResults } from './print';
import { broken, sizeResult, timeResults, type Results } from './results';

const EXTENSION = '.output/bench/extension';
const PAGES = '.output/bench/pages';
const SHIPPED = '.output/bench/shipped/chrome-mv3';
const CONTENT = join(SHIPPED, 'content-scripts/content.js');
const BUILD_LIMIT_MS = 60_000;

const weigh = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipped(readFileSync(path, 'utf8')), 0);

const quick = process.argv.includes('--quick');

const built = await runProcess('node', ['scripts/run-ts.mjs', 'tests/bench/build-with-maps.ts'], BUILD_LIMIT_MS);
if (built.code !== 0) throw new Error(`The extension could not be built:\n${built.output}`);
await buildBench(EXTENSION);
const measured = await measurePages(EXTENSION, PAGES, quick);

const results: Results = {
  times: timeResults(measured),
  sizes: [
    sizeResult('content script', weigh(CONTENT)),
    sizeResult('popup', weigh(...loadedBy(SHIPPED, 'popup.html'))),
  ],
  parts: partsOf(CONTENT),
};
printResults(results);

const about = {
  at: new Date().toISOString(),
  quick,
  processor: cpus()[0]?.model ?? 'unknown',
  clockStepMs: Math.max(...measured.map(({ told }) => told.step)),
};
mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', `${JSON.stringify({ about, ...results }, null, 2)}\n`);

const count = broken(results);
console.log(`\n${count === 0 ? 'All limits are kept.' : `${count} limits are NOT kept.`} See bench/results.json.`);
if (count > 0) process.exitCode = 1;
