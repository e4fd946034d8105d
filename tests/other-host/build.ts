/** Builds the other host into a temporary folder, from which a browser is served at Qonto's address. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Other } from './src/main';

export type { Other };

/** The folder of the built page; whoever asked for it removes it. */
export async function buildOtherHost(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'relance-other-host-'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ outDir, emptyOutDir: true, modulePreload: false, minify: false },
      rollupOptions: { output: { entryFileNames: 'host.js', assetFileNames: 'style[extname]' } },
    },
  });
  return outDir;
}
