/** Builds a host of the tests into a temporary folder, from which a browser is served at Qonto's address. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** `root`: the folder of the host's sources. Whoever asked for the folder that is returned removes it. */
export async function buildHost(root: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'relance-host-'));
  await build({
    ...{ root, configFile: false, logLevel: 'error' },
    build: {
      ...{ outDir, emptyOutDir: true, modulePreload: false, minify: false },
      rollupOptions: { output: { entryFileNames: 'host.js', assetFileNames: 'style[extname]' } },
    },
  });
  return outDir;
}
