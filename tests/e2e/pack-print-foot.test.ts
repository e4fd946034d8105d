/** The foot of every printed page of the pack: whose it is, for which day, and which page of how many; always as text. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { launchChromium, type Chromium } from '../harness/chromium';
import { SLUG, storedWith } from './journal-stored';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const HOSTILE = '"; } @page { size: A6 } \\a x </style><b>Œuvre & Fils</b> ' + 'X'.repeat(140);

describe('each printed page', () => {
  let browser: Chromium;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-foot-'));
    browser = await launchChromium({ language: 'fr' });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The pages as text, and the paper's size. */
  const printed = async (organisation: string): Promise<{ pages: string[]; info: string }> => {
    const settings = { ...DEFAULT_SETTINGS, organisations: { [SLUG]: organisation } };
    const stored = { ...storedWith(90), settings: { version: 1, data: settings } };
    await (await browser.worker()).evaluate((all) => chrome.storage.local.set(all), stored);
    const pack = await browser.popup('journal.html#pack');
    await pack.locator('[data-action="document"]').click();
    await pack.locator('[data-document]').waitFor();
    const file = join(folder, 'a.pdf');
    await writeFile(file, await pack.pdf({ preferCSSPageSize: true, printBackground: true }));
    await pack.locator('[data-action="back"]').click();
    expect(await pack.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
    await pack.close();
    const run = (tool: string, ...rest: string[]) => spawnSync(tool, rest, { encoding: 'utf8' }).stdout;
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
    return { pages, info: run('pdfinfo', file) };
  };
  /** Which blanks a reader of PDF finds between the pieces is not asked here, nor the marks around the name. */
  const bare = (text: string) => text.replace(/[\s\u2068\u2069]/g, '');
  const foot = (page: string) => bare(page.trim().split('\n').at(-1)!);

  it('names the organisation, the day, and itself among all', async () => {
    const { pages } = await printed('Atelier Moreau');
    const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date());
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(foot)).toEqual(
      pages.map((_, at) => bare(`Atelier Moreau · Arrêté au ${day} ${at + 1} / ${pages.length}`)),
    );
  });

  it('holds a hostile name as text, cut to what fits beside the page', async () => {
    const { pages, info } = await printed(HOSTILE);
    expect(info).toMatch(/Page size:\s+841\.\d+ x 59\d\.\d+ pts/);
    for (const [at, page] of pages.entries()) {
      const [name, rest] = foot(page).split('…');
      expect(bare(HOSTILE).startsWith(name!)).toBe(true);
      expect(name).toContain('<b>Œuvre&Fils</b>X');
      expect(rest).toMatch(new RegExp(`^·Arrêtéau.*${at + 1}/${pages.length}$`));
    }
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
