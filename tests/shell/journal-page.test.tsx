/** The page of the record: shows what holds, narrows it, and only ever adds to what was recorded. */
import { describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/journal';
import { fact, reminderContent, withdrawal } from '../core/journal-entries';
import { invoice, ledgerOf } from '../core/pack-data';
import { showPage } from './journal-page';

const LUMEN = { number: 'F-2026-023', client: 'Lumen', issueDate: '2026-01-01' };
const call = (text: string): FactContent => ({ kind: 'call', text });
const ENTRIES = [
  fact('a', 1, '2026-05-02', reminderContent(1)),
  fact('b', 2, '2026-05-09', call('Rappeler vendredi'), { invoice: LUMEN }),
  fact('c', 3, '2026-05-09', { kind: 'promise', date: '2026-06-15', text: 'par téléphone' }),
];

describe('the list', () => {
  it('shows the latest day first, each entry with its words', async () => {
    const { root, texts } = await showPage(ENTRIES);
    expect(texts('.group > h3')).toEqual(['9 mai 2026', '2 mai 2026']);
    expect(texts('.entry-kind')).toEqual(['Promesse de paiement', 'Appel', 'Relance']);
    expect(texts('[data-entry="c"] .entry-text')).toEqual([
      'Paiement promis pour le 15 juin 2026par téléphone',
    ]);
    expect(root.querySelectorAll('.history')).toHaveLength(0);
  });

  it('is narrowed by words, kind, client and days, and grouped by client or invoice', async () => {
    const page = await showPage(ENTRIES);
    const ids = () =>
      [...page.root.querySelectorAll('[data-entry]')].map((one) => one.getAttribute('data-entry'));
    const [kind, client, group] = ['select', 'select', 'select'].map(
      (_, at) => `.filters .field:nth-child(${[2, 3, 6][at]}) select`,
    );
    await page.fill('.filters input[type="search"]', 'VENDREDI');
    expect(ids()).toEqual(['b']);
    await page.fill('.filters input[type="search"]', '');
    await page.fill(kind!, 'reminder');
    expect(ids()).toEqual(['a']);
    await page.fill(kind!, '');
    await page.fill(client!, 'Lumen');
    expect(ids()).toEqual(['b']);
    await page.fill(client!, '');
    await page.fill('.filters .field:nth-child(4) input', '2026-05-03');
    expect(ids()).toEqual(['c', 'b']);
    await page.fill('.filters .field:nth-child(4) input', '');
    await page.fill(group!, 'client');
    expect(page.texts('.group > h3')).toEqual(['Lumen', 'Menuiserie Ozanne']);
    expect(page.texts('.count')).toEqual(['3 entrées']);
  });

  it('shows hostile text as text, whole, without its direction controls', async () => {
    const text = '<img src=x onerror=alert(1)> \u202Egnp.exe ' + 'x'.repeat(300);
    const { root, texts } = await showPage([fact('a', 1, '2026-05-02', call(text))]);
    expect(root.querySelector('img[src="x"]')).toBeNull();
    expect(texts('.entry-text')).toEqual([text.replace('\u202E', '')]);
  });

  it('shows so many at first, and more when asked', async () => {
    const many = Array.from({ length: 75 }, (_, n) => fact(`c${n}`, n, '2026-05-02', call(`${n}`)));
    const page = await showPage(many);
    expect(page.root.querySelectorAll('.entry')).toHaveLength(60);
    expect(page.texts('[data-action="more"]')).toEqual(['Afficher les suivantes (15 restantes)']);
    await page.press('[data-action="more"]');
    expect(page.root.querySelectorAll('.entry')).toHaveLength(75);
  });
});

describe('an entry', () => {
  it('is corrected by an entry of its own; what it said stays in its history', async () => {
    const page = await showPage(ENTRIES);
    await page.press('[data-entry="b"] [data-action="correct"]');
    await page.fill('[data-entry="b"] textarea', 'Rappelé jeudi');
    await page.fill('[data-entry="b"] input[type="date"]', '2026-05-08');
    await page.press('[data-entry="b"] [data-action="save-entry"]');
    expect(page.recorded).toEqual([
      { kind: 'call', text: 'Rappelé jeudi', day: '2026-05-08', invoice: LUMEN, corrects: 'b' },
    ]);
    expect(page.journal().entries.slice(0, 3)).toEqual(ENTRIES);
    expect(page.texts('[data-kind="call"] .history .full-text')).toEqual([
      'Rappeler vendredi',
      'Rappelé jeudi',
    ]);
  });

  it('is withdrawn and restored, and no record is lost', async () => {
    const page = await showPage(ENTRIES);
    await page.press('[data-entry="b"] [data-action="withdraw"]');
    expect(page.texts('.group .entry-kind')).toEqual(['Promesse de paiement', 'Relance']);
    expect(page.texts('.withdrawn .entry-kind')).toEqual(['Appel']);
    await page.press('.withdrawn [data-action="restore"]');
    expect(page.texts('.group .entry-kind')).toEqual(['Promesse de paiement', 'Appel', 'Relance']);
    expect(page.root.querySelector('.withdrawn')).toBeNull();
    expect(page.recorded.map((entry) => entry.kind === 'withdrawal' && entry.withdraws)).toEqual([
      'b',
      'new-1',
    ]);
    expect(page.journal().entries).toHaveLength(5);
  });

  it('that was withdrawn before is shown apart', async () => {
    const { texts } = await showPage([...ENTRIES, withdrawal('w', 4, 'c')]);
    expect(texts('.withdrawn > summary')).toEqual(['1 entrée retirée']);
    expect(texts('.count')).toEqual(['2 entrées']);
  });
});

describe('adding', () => {
  it('a promise asks for an invoice that is known, and for its date', async () => {
    const page = await showPage();
    await page.press('[data-add="promise"]');
    expect(page.root.querySelector<HTMLButtonElement>('[data-action="save-entry"]')?.disabled).toBe(true);
    await page.fill('.entry-form .field:nth-child(2) input', '2026-06-20');
    await page.press('[data-action="save-entry"]');
    expect(page.recorded).toEqual([]);
    expect(page.texts('.add-card .error')).toEqual(['Choisissez une facture de la liste proposée.']);
    await page.fill('.add-card input[list]', 'F-2026-023 · Lumen');
    await page.press('[data-action="save-entry"]');
    expect(page.recorded).toEqual([
      {
        kind: 'promise',
        date: '2026-06-20',
        text: '',
        day: '2026-05-31',
        invoice: LUMEN,
        corrects: null,
      },
    ]);
    expect(page.texts('.entry-kind')).toEqual(['Promesse de paiement']);
  });

  it('records the invoice by its name alone', async () => {
    const page = await showPage();
    await page.press('[data-add="note"]');
    await page.fill('.add-card input[list]', 'F-2026-023');
    await page.fill('.add-card textarea', 'à revoir');
    await page.press('[data-action="save-entry"]');
    expect(page.recorded[0]?.invoice).toEqual(LUMEN);
  });

  it('offers both invoices of a number that was used again, by their dates, and records the one chosen', async () => {
    const of = (issueDate: string) => invoice({ number: '12', client: 'A', issueDate });
    const page = await showPage([], { ledger: ledgerOf(of('2025-01-10'), of('2026-01-12')) });
    await page.press('[data-add="note"]');
    const offered = [...page.root.querySelectorAll<HTMLOptionElement>('.add-card datalist option')];
    expect(offered.map(({ value }) => value)).toEqual(['12 · A · 12 janv. 2026', '12 · A · 10 janv. 2025']);
    await page.fill('.add-card textarea', 'x');
    for (const [typed, count] of [
      ['12', 0],
      ['12 · A', 0],
      ['12 · A · 10 janv. 2025', 1],
    ] as const) {
      await page.fill('.add-card input[list]', typed);
      await page.press('[data-action="save-entry"]');
      expect(page.recorded).toHaveLength(count);
    }
    expect(page.recorded[0]?.invoice).toEqual({ number: '12', client: 'A', issueDate: '2025-01-10' });
  });

  it('names an invoice by the name that its client has now', async () => {
    const ledger = ledgerOf(invoice({ client: 'Ozanne SAS' }));
    const [[key, entry]] = Object.entries(ledger.entries) as [[string, (typeof ledger.entries)[string]]];
    const renamed = { ...ledger, entries: { [key]: { ...entry, formerly: [invoice().client] } } };
    const page = await showPage([fact('a', 1, '2026-05-02', call('x'))], { ledger: renamed });
    expect(page.texts('.entry-invoice .client')).toEqual(['Ozanne SAS']);
    await page.press('[data-entry="a"] [data-action="withdraw"]');
    expect(page.recorded[0]?.invoice).toMatchObject({ client: 'Ozanne SAS' });
  });

  it('does not choose between two invoices of one number', async () => {
    const ledger = ledgerOf(invoice({ number: '1', client: 'A' }), invoice({ number: '1', client: 'B' }));
    const page = await showPage([], { ledger });
    await page.press('[data-add="call"]');
    await page.fill('.add-card input[list]', '1');
    await page.press('[data-action="save-entry"]');
    expect(page.recorded).toEqual([]);
  });

  it('begins at the first field, and gives the focus back to its button', async () => {
    const page = await showPage(ENTRIES);
    await page.press('[data-add="call"]');
    expect(document.activeElement).toBe(page.root.querySelector('.add-card input[list]'));
    await page.fill('.add-card textarea', 'a');
    expect(document.activeElement).toBe(page.root.querySelector('.add-card input[list]'));
    await page.press('.add-card .buttons button:last-child');
    expect(document.activeElement).toBe(page.root.querySelector('[data-add="call"]'));
    await page.press('[data-entry="b"] [data-action="correct"]');
    expect(document.activeElement).toBe(page.root.querySelector('[data-entry="b"] .entry-form input'));
    await page.press('[data-entry="b"] .buttons button:last-child');
    expect(document.activeElement).toBe(page.root.querySelector('[data-entry="b"] [data-action="correct"]'));
  });

  it('when an invoice was settled or credited asks for one that was read so', async () => {
    const ledger = ledgerOf(
      invoice({ number: 'P', client: 'Ozanne', status: 'paid' }),
      invoice({ number: 'U', client: 'Ozanne' }),
      invoice({ number: 'C', client: 'Ozanne', status: 'canceled' }),
    );
    const page = await showPage([], { ledger });
    const offered = () =>
      [...page.root.querySelectorAll<HTMLOptionElement>('.add-card datalist option')].map(
        ({ value }) => value,
      );
    await page.press('[data-add="settled"]');
    expect(offered()).toEqual(['P · Ozanne']);
    await page.fill('.add-card input[list]', 'U');
    await page.press('[data-action="save-entry"]');
    expect(page.recorded).toEqual([]);
    await page.fill('.add-card input[list]', 'P');
    await page.fill('.entry-form .field:nth-child(1) input', '2026-05-02');
    await page.press('[data-action="save-entry"]');
    await page.press('[data-add="creditNote"]');
    expect(offered()).toEqual(['P · Ozanne', 'C · Ozanne']);
    await page.fill('.add-card input[list]', 'C');
    await page.fill('.entry-form .field:nth-child(2) input', 'AV-9');
    await page.press('[data-action="save-entry"]');
    const base = { corrects: null };
    expect(page.recorded).toEqual([
      {
        ...base,
        kind: 'settled',
        day: '2026-05-02',
        invoice: { number: 'P', client: 'Ozanne', issueDate: '2026-01-01' },
      },
      {
        ...{ ...base, kind: 'creditNote', day: '2026-05-31', creditNoteNumber: 'AV-9', reason: null },
        invoice: { number: 'C', client: 'Ozanne', issueDate: '2026-01-01' },
      },
    ]);
  });

  it('that failed is told', async () => {
    const page = await showPage(ENTRIES, { onRecord: () => Promise.resolve('storageFull') });
    await page.press('[data-entry="b"] [data-action="withdraw"]');
    expect(page.root.querySelector('[data-problem="storageFull"][role="alert"]')).not.toBeNull();
    expect(page.texts('.group .entry-kind')).toHaveLength(3);
  });
});

describe('without anything read', () => {
  it('says so and offers nothing', async () => {
    const { root, texts } = await showPage([], { ledger: null });
    expect(texts('.nothing')).toHaveLength(1);
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });
});
