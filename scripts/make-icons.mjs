/** Draws public/icon/relance.svg as the PNGs the manifest names, with the installed Chromium. Run it after changing the drawing. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../tests/harness/find-browser.mjs';

const folder = new URL('../public/icon/', import.meta.url);
const drawing = await readFile(new URL('relance.svg', folder), 'utf8');
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
    );
    await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, folder)), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
