/** Runs a TypeScript file in plain Node through Vite, so that scripts and tests share one browser harness: `node scripts/run-ts.mjs FILE`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , file] = process.argv;
if (!file) throw new Error('Which file?');
await runnerImport(resolve(file), { configFile: false, logLevel: 'warn' });
