/** The print view, printed by the browser: pages of paper with every sum of the ledger, and none of the screen's buttons. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';
import { figuresBecome, truthTotals } from './on-page';

/** A tool of poppler; its output as text. */
const poppler = (tool: string, ...rest: string[]): string => {
  const { stdout, stderr, status, error } = spawnSync(tool, rest, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${tool}: ${error?.message ?? stderr}`);
  return stdout;
};

const wordsOf = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
/** Which blank stands between digits is not asked here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each([
  ['light', 'fr'],
  ['dark', 'de'],
] as const)('the printed pack (%s, %s)', (colorScheme, language) => {
  const say = (key: string) => plain(wordsOf(language)[key]!.message);
  let browser: Chromium;
  let folder: string;
  let text = '';
  let sideways = -1;
  let totals: Awaited<ReturnType<typeof truthTotals>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-print-'));
    browser = await launchChromium({ colorScheme, language });
    const page = await on.freshList(browser, 'hostile=1&broken=amount,status,date');
    totals = await truthTotals(page);
    const popup = await browser.popup();
    await figuresBecome(popup, totals);
    const pack = await browser.popup('journal.html#pack');
    sideways = await pack
      .locator('.preview .scroll')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    await pack.locator('[data-action="document"]').click();
    await pack.locator('[data-document]').waitFor();
    await writeFile(
      join(folder, 'a.pdf'),
      await pack.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    text = plain(poppler('pdftotext', '-layout', join(folder, 'a.pdf'), '-'));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is looked at first without scrolling sideways', () => {
    expect(sideways).toBe(0);
  });

  it('is some pages of A4 across, each numbered', () => {
    const info = poppler('pdfinfo', join(folder, 'a.pdf'));
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(info).toMatch(/Page size:\s+841\.\d+ x 59\d\.\d+ pts/);
    // A name of 10,000 characters fills none.
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(9);
    for (let page = 1; page <= pages; page++)
      expect(text).toMatch(new RegExp(`\\b${page} ?/ ?${pages}$`, 'm'));
  });

  it('has the sums of the list to the cent, and says what it could not read', () => {
    const cents = (amount: string | undefined) => Math.round(Number(amount ?? 0) * 100);
    for (const currency of new Set([...Object.keys(totals.unpaid), ...Object.keys(totals.late)])) {
      const sum = (cents(totals.unpaid[currency]) + cents(totals.late[currency])) / 100;
      const printed = new Intl.NumberFormat(language, { style: 'currency', currency }).format(sum);
      expect(text).toContain(plain(printed));
    }
    expect(text).toContain(say('pack_note_unreadable').slice(0, 40));
    expect(text).toContain('<img src=x onerror');
    expect(text).not.toContain(say('pack_print'));
    expect(text).not.toContain('\u202e');
  });

  it('is dark on white whatever the screen prefers', () => {
    poppler('pdftoppm', '-r', '20', '-f', '1', '-l', '1', '-gray', join(folder, 'a.pdf'), join(folder, 'a'));
    const shades = spawnSync('sh', ['-c', `cat '${folder}'/a-*.pgm`]).stdout;
    const light = shades.reduce((count, shade) => count + (shade > 200 ? 1 : 0), 0);
    expect(light / shades.length).toBeGreaterThan(0.8);
    expect(shades.some((shade) => shade < 120)).toBe(true);
    expect(browser.errors).toEqual([]);
    expect(browser.requests).toEqual([]);
  });
});
