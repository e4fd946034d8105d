/** The pack's section: preview, dates, files and their progress, the document. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { MadeFile, PackExport } from '../../components/journal/Making';
import { fact } from '../core/journal-entries';
import { invoice, ledgerOf } from '../core/pack-data';
import { exportsMade, showPage } from './journal-page';

const PACK = { part: 'pack' } as const;

describe('the preview', () => {
  it('shows the figures of the day, and what to bear in mind', async () => {
    const { texts, root } = await showPage([], PACK);
    expect(texts('[data-preview] tbody td').map((text) => text.replace(/\s/g, ' '))).toEqual([
      'EUR',
      '2',
      '–',
      '100,00 €',
      '–',
      '–',
      '100,00 €',
      '200,00 €',
      '100,00 €',
      '–',
    ]);
    expect(root.querySelector('[data-note="partPayments"]')).not.toBeNull();
  });

  it('follows the dates, and refuses a period that ends before it begins', async () => {
    const page = await showPage([], PACK);
    await page.fill('.pack .field:nth-child(1) input', '2026-05-30');
    expect(page.root.querySelector('[data-note="past"]')).not.toBeNull();
    expect(page.texts('[data-preview] tbody td')[2]?.replace(/\s/g, ' ')).toBe('100,00 €');
    await page.fill('.pack .field:nth-child(2) input', '2026-06-30');
    expect(page.texts('[role="alert"]')[0]).toContain('trois dates valables');
    expect(page.root.querySelector('[data-action="xlsx"]')).toBeNull();
  });

  it('gives no figure where a sum would not be exact', async () => {
    const amount = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    const ledger = ledgerOf(invoice({ number: '1', amount }), invoice({ number: '2', amount }));
    const { texts, root } = await showPage([], { ...PACK, ledger });
    expect(texts('[role="alert"]')[0]).toContain('trop grande');
    expect(root.querySelector('[data-preview]')).toBeNull();
  });
});

describe('the files', () => {
  it('are made once at a time, with progress, then offered again and named in the draft', async () => {
    let finish: (files: MadeFile[]) => void = () => undefined;
    let tell: (done: number, total: number) => void = () => undefined;
    const make = vi.fn<PackExport['make']>((_, progress) => {
      tell = progress;
      return new Promise((done) => (finish = done));
    });
    const page = await showPage([], { ...PACK, exports: exportsMade(make) });
    await page.press('[data-action="xlsx"]');
    await page.press('[data-action="csv"]');
    expect(make).toHaveBeenCalledTimes(1);
    await act(() => tell(3, 9));
    expect(page.root.querySelector('progress')?.getAttribute('value')).toBe('3');
    expect(page.texts('.making [role="status"]')).toEqual(['Préparation : étape 3 sur 9']);
    await act(async () => finish([{ name: 'a.xlsx', url: 'blob:1' }]));
    expect(page.root.querySelector('progress')).toBeNull();
    expect(page.root.querySelector('.files a')?.getAttribute('download')).toBe('a.xlsx');
    expect(page.root.querySelector('[data-action="mail"]')?.getAttribute('href')).toContain('a.xlsx');
  });

  it('that could not be made are told, and can be tried again', async () => {
    const page = await showPage([], {
      ...PACK,
      exports: exportsMade(() => Promise.reject(new Error('no'))),
    });
    await page.press('[data-action="csv"]');
    expect(page.texts('.making [role="alert"]')[0]).toContain('n’ont pas pu être préparés');
    expect(page.root.querySelector<HTMLButtonElement>('[data-action="csv"]')?.disabled).toBe(false);
  });
});

describe('the document', () => {
  it('holds title, organisation, day, every table and the sums of each currency', async () => {
    const onPrint = vi.fn();
    const ledger = ledgerOf(invoice(), invoice({ number: '2', amount: { minor: 5000, currency: 'JPY' } }));
    const entries = [fact('a', 1, '2026-05-02', { kind: 'call', text: 'Bonjour' })];
    const page = await showPage(entries, { ...PACK, ledger, onPrint });
    await page.press('[data-action="document"]');
    expect(page.texts('[data-document] h1')).toEqual(['Créances clients']);
    expect(page.texts('.paper-organisation')).toEqual(['Atelier Moreau']);
    expect(page.texts('.paper-head dd')[0]).toBe('31 mai 2026');
    expect(page.texts('[data-document] h2')).toHaveLength(8);
    expect(page.texts('[data-table="clients"] .sum th')).toEqual(['Total EUR', 'Total JPY']);
    expect(page.texts('[data-table="journal"] td[data-column="text"]')).toEqual(['Bonjour']);
    await page.press('[data-action="print"]');
    expect(onPrint).toHaveBeenCalledWith('Créances clients Atelier Moreau 2026-05-31');
    await page.press('[data-action="back"]');
    expect(page.root.querySelector('[data-preview]')).not.toBeNull();
  });

  it('cuts a client’s name that would fill pages, and no text of the user’s', async () => {
    const ledger = ledgerOf(invoice({ client: 'Nom '.repeat(2_500) }));
    const text = 'Mot '.repeat(1_000).trim();
    const page = await showPage([fact('a', 1, '2026-05-02', { kind: 'call', text })], { ...PACK, ledger });
    await page.press('[data-action="document"]');
    const names = page.texts('[data-document] td[data-column="client"]').map(({ length }) => length);
    expect(Math.max(...names)).toBeLessThanOrEqual(120);
    expect(page.texts('[data-table="journal"] td[data-column="text"]')).toEqual([text]);
  });
});
