/** Builds the bench extension: the reading code as it ships, in a content script that measures it. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { QONTO } from '../../harness/replica-files';

const MANIFEST = {
  manifest_version: 3,
  name: 'Relance bench',
  version: '0.1.0',
  default_locale: 'fr',
  host_permissions: [`${QONTO}/*`],
  // Without work; it tells the harness which extension this is.
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: [`${QONTO}/*`], run_at: 'document_end', js: ['content.js'] }],
};

/** Writes the unpacked extension into `folder`. */
export async function buildBench(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    publicDir: false,
    // As the extension is built: through the same polyfill, hence at the same cost.
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      target: 'esnext',
      lib: {
        entry: resolve('tests/bench/extension/content.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'content.js',
      },
    },
  });
  cpSync('public/_locales', join(folder, '_locales'), { recursive: true });
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
}
