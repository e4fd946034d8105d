/** The user's data on the options page of a real browser: out into a file, refused when it is not whole, wiped, back in. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';
import { figuresBecome, truthTotals } from './on-page';

declare const chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };

describe('the data of a browser', () => {
  let browser: Chromium;
  let options: Page;
  let file = '';
  let before: Record<string, unknown>;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-data-'));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const stored = async () => (await browser.worker()).evaluate(() => chrome.storage.local.get(null));
  const data = () => options.locator('#data');
  /** From the disk: a large text handed over by the protocol takes seconds on a busy machine. */
  const give = async (text: string) => {
    const path = join(folder, 'a.json');
    await writeFile(path, text);
    await data().locator('input[type="file"]').setInputFiles(path);
  };
  const says = (words: RegExp) => expect.poll(() => data().innerText()).toMatch(words) as Promise<void>;

  it('leave as one file', async () => {
    const page = await on.freshList(browser, 'hostile=1');
    const number = await on.numberOf(page, 'late');
    await on.act(page, number, 'mark-paid');
    await page.getByRole('dialog').getByRole('radio').first().check();
    await on.answer(page, 'Confirmer').click();
    await on.entriesBecome(browser, number, ['settled']);
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await popup.close();
    // What the page still had to say is stored by now; nothing more comes from it.
    await page.goto('about:blank');
    before = await stored();
    options = await browser.popup('options.html');
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Exporter toutes les données' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^relance-\d{4}-\d\d-\d\d\.json$/);
    file = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ content: { journals: [{ entries: [{ kind: 'settled' }] }] } });
  });

  it.each<[string, RegExp, (text: string) => string]>([
    ['that ends in the middle', /s’arrête au milieu/, (text) => text.slice(0, text.length / 2)],
    ['in which a name was changed', /modifié ou abîmé/, (text) => text.replace('HABITAT', 'HABITAS')],
    ['of a later version', /version plus récente/, (text) => text.replace(/"version": \d+/, '"version": 99')],
    ['of something else', /n’est pas une sauvegarde/, () => '{"a": 1}'],
    ['larger than any of ours', /dépasse 20\sMo/, () => ' '.repeat(20_000_001)],
  ])('are not taken from a file %s, and nothing changes', async (_, words, make) => {
    await give(make(file));
    await says(words);
    expect(await data().locator('[data-import-preview]').count()).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('are gone after the word was typed, and all back from the file once its preview is confirmed', async () => {
    await options.getByRole('button', { name: 'Tout effacer…' }).click();
    await options.locator('form.wipe input').fill('effacer');
    expect(await stored()).toEqual(before);
    await options.locator('form.wipe button[type="submit"]').click();
    await says(/Tout a été effacé/);
    expect(await stored()).toEqual({});
    expect(await browser.badge()).toBe('');
    await give(file);
    await says(/Nouvelles entrées du journal\s*1/);
    expect(await stored()).toEqual({});
    // The name of the organisation, which the page has told, is a setting.
    await data().locator('[data-import-preview] input[type="checkbox"]').check();
    await options.getByRole('button', { name: 'Importer', exact: true }).click();
    await says(/Importé/);
    expect(await stored()).toEqual(before);
    await expect.poll(() => browser.badge()).not.toBe('');
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
