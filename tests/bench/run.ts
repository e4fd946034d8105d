/** Measures what the extension costs a page of the host, holds it against the limits, and keeps the results in `bench/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { runProcess } from '../../scripts/run-process';
import { optionsFrom } from './options';
import { measureHostPages, profileHostPages } from './page/measure';
import { printPages, printProfiles } from './page/print';
import { buildBench } from './reading/build';
import { measurePages } from './reading/measure';
import { printReading } from './reading/print';
import { timeResults } from './reading/results';
import { printSizes } from './sizes/print';
import { contentsOf } from './sizes/script-contents';
import { scriptsWithMaps, weights } from './sizes/weigh';

const SHIPPED = '.output/bench/shipped/chrome-mv3';
const READER = '.output/bench/extension';
const PAGES = '.output/bench/pages';

// After node, the runner and this file.
const options = optionsFrom(process.argv.slice(3));
const { quick, former, sections } = options;
const load = loadavg()[0]!;

const built = await runProcess('node', ['scripts/run-ts.mjs', 'tests/bench/build-with-maps.ts']);
if (built.code !== 0) throw new Error(`The extension could not be built:\n${built.output}`);

const onPages = sections.some((name) => name === 'start' || name === 'churn' || name === 'click');
const pages = onPages ? await measureHostPages(SHIPPED, former, options) : [];
printPages(pages);

if (options.profile) printProfiles(await profileHostPages(SHIPPED));

const reads = sections.includes('reading');
if (reads) await buildBench(READER);
const times = reads ? timeResults(await measurePages(READER, PAGES, quick)) : [];
printReading(times);

const weighs = sections.includes('sizes');
const sizes = weighs ? weights(SHIPPED) : [];
const contents = new Map(
  weighs ? scriptsWithMaps(SHIPPED).map(({ script, path }) => [script, contentsOf(path)]) : [],
);
if (weighs) printSizes(sizes, contents);

const about = {
  at: new Date().toISOString(),
  ...{ quick, former, sections },
  processor: cpus()[0]?.model ?? 'unknown',
  processors: cpus().length,
  /** Of the minute before: what other work the machine had to do. */
  load,
};
mkdirSync('bench', { recursive: true });
const results = { about, pages, times, sizes, contents: Object.fromEntries(contents) };
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);

const broken = [...pages, ...times, ...sizes].filter(({ kept }) => kept === false).length;
console.log(`\n${broken === 0 ? 'All limits are kept.' : `${broken} limits are NOT kept.`} See bench/results.json.`);
if (load > cpus().length / 2)
  console.log(`The machine was busy with other work (load ${load.toFixed(1)}): times in ms are too long.`);
if (broken > 0) process.exitCode = 1;
