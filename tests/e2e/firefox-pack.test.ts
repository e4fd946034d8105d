/** The accountant's pack of 5,000 invoices, made by the Firefox build in a real Firefox and opened without it. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import { addReport, emptyLedger } from '../../utils/core/ledger';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { dayOfSerial, readWorkbook, type ReadSheet } from '../shell/pack-workbook';

const COUNT = 5_000;
const SLUG = 'grande-maison-0001';
const DAY = 86_400_000;
const NOW = Date.now();
const dayAt = (days: number) => new Date(NOW + days * DAY).toISOString().slice(0, 10);
const CURRENCIES = ['EUR', 'EUR', 'EUR', 'CHF', 'JPY'] as const;
const DIGITS = { EUR: 2, CHF: 2, JPY: 0 } as const;

/** Three of four are open, due between 400 days ago and 59 days from now; texts that a sheet might take for others. */
const invoices: Invoice[] = Array.from({ length: COUNT }, (_, n) => ({
  kind: 'invoice',
  number: `F-${String(n).padStart(5, '0')}`,
  client: n % 97 === 0 ? `=SUM(A1:A${n})` : `Client <${n % 61}> & Fils ☂`,
  type: n % 5 === 0 ? 'Facture d’acompte' : null,
  issueDate: dayAt(-430 - (n % 7)),
  dueDate: dayAt((n % 460) - 400),
  status: n % 4 === 3 ? 'paid' : 'unpaid',
  amount: { minor: 1_001 + n * 37, currency: CURRENCIES[n % 5]! },
  overdueMark: null,
}));
const open = invoices.filter(({ status }) => status === 'unpaid');

const ledger = addReport(emptyLedger(SLUG), {
  ...{ slug: SLUG, locale: 'fr', at: NOW, changed: invoices, nameless: [], shown: COUNT, tab: 'Toutes' },
  whole: true,
  position: { page: 1, pages: 1, items: COUNT, more: false },
  totals: { unpaid: null, late: null },
});

interface Extension {
  browser: { storage: { local: { set(values: object): Promise<void> } } };
}

describe('the pack in Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launchFirefox();
    // The page follows the store: leaving one while its answers are on their way would be logged by Firefox.
    await browser.openExtensionPage('journal.html#pack');
    await browser.evaluate(
      async (slug, data) => {
        const page = window as unknown as Extension & { wrappedJSObject?: Extension };
        const { storage } = (page.wrappedJSObject ?? page).browser;
        // The page's own objects: those of the remote control are not allowed to pass.
        await storage.local.set(
          JSON.parse(
            JSON.stringify({
              [`ledger:${slug}`]: { version: 1, data },
              meta: { version: 1, data: { lastSlug: slug, setAsideAt: 0 } },
            }),
          ) as object,
        );
      },
      SLUG,
      ledger,
    );
  });
  afterAll(() => browser.close());

  /** Presses the button, waits for the files, and reads them where the page keeps them. */
  const made = async (action: string, count: number): Promise<{ name: string; bytes: Buffer }[]> => {
    await browser.click((name: string) => document.querySelector(`[data-action="${name}"]:enabled`), action);
    await browser.waitFor(
      (many) =>
        document.querySelector('[data-making="idle"]') !== null &&
        document.querySelectorAll('.files a').length === many,
      30_000,
      count,
    );
    const files = await browser.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll<HTMLAnchorElement>('.files a')].map(async ({ download, href }) => {
          const blob = await (await fetch(href)).blob();
          const url = await new Promise<string>((done) => {
            const reader = new FileReader();
            reader.onload = () => done(String(reader.result));
            reader.readAsDataURL(blob);
          });
          return [download, url.slice(url.indexOf(',') + 1)] as const;
        }),
      ),
    );
    return files.map(([name, text]) => ({ name, bytes: Buffer.from(text, 'base64') }));
  };

  let sheets: ReadSheet[];

  it('is a workbook of one file, whole and of several hundred kilobytes', async () => {
    const [file] = await made('xlsx', 1);
    expect(file!.name).toMatch(/\.xlsx$/);
    expect(file!.bytes.length).toBeGreaterThan(160_000);
    sheets = readWorkbook(file!.bytes);
    expect(sheets).toHaveLength(8);
  });

  it('holds every open invoice once, with its own day and amount', () => {
    const [head, ...rows] = sheets[3]!.rows;
    const at = (wanted: RegExp) => head!.findIndex((cell) => wanted.test(String(cell?.value)));
    const [number, due, amount, currency] = [
      /^(Invoice|Facture)$/,
      /[ÉEée]ch|Due/,
      /^(Amount|Montant)/,
      /Currency|Devise/,
    ].map(at) as [number, number, number, number];
    const found = new Map(
      rows
        .filter((row) => /^F-\d{5}$/.test(String(row[number]?.value)))
        .map((row) => [
          row[number]!.value,
          [dayOfSerial(Number(row[due]!.value)).slice(0, 10), row[amount]!.value, row[currency]!.value],
        ]),
    );
    const wanted = new Map(
      open.map(({ number: name, dueDate, amount: money }) => {
        const digits = DIGITS[money!.currency as keyof typeof DIGITS];
        return [name, [dueDate, Number((money!.minor / 10 ** digits).toFixed(digits)), money!.currency]];
      }),
    );
    expect(found.size).toBe(open.length);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });

  it('sums each currency to the cent, and keeps formulas as text', () => {
    const cells = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.value);
    for (const currency of ['EUR', 'CHF', 'JPY'] as const) {
      const minor = open.reduce(
        (sum, { amount }) => sum + (amount!.currency === currency ? amount!.minor : 0),
        0,
      );
      expect(cells, currency).toContain(Number((minor / 10 ** DIGITS[currency]).toFixed(DIGITS[currency])));
    }
    expect(cells).toContain('=SUM(A1:A0)');
  });

  it('is CSV as well, a file for each table', async () => {
    const files = (await made('csv', 9)).filter(({ name }) => name.endsWith('.csv'));
    expect(files).toHaveLength(8);
    const text = files[3]!.bytes.toString('utf8');
    for (const { number } of [open[0]!, open.at(-1)!]) expect(text).toContain(number);
  });

  it('is one file that holds all of it', async () => {
    const zip = (await made('zip', 10)).find(({ name }) => name.endsWith('.zip'))!;
    const inside = unzipSync(new Uint8Array(zip.bytes));
    expect(Object.keys(inside)).toHaveLength(9);
    const [workbook] = Object.keys(inside).filter((name) => name.endsWith('.xlsx'));
    expect(readWorkbook(Buffer.from(inside[workbook!]!))).toHaveLength(8);
  });

  it('made no request and saw no error', async () => {
    expect(browser.requests).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
