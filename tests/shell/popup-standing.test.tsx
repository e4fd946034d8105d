/** What the popup says its figures stand on: coverage, Qonto's own totals, unreadable rows, contradictions. */
import { describe, expect, it, vi } from 'vitest';
import type { ReasonKey } from '../../utils/core/reading';
import { AT, TODAY, YESTERDAY, invoice, ledger, threeRows, unreadable } from './popup-ledgers';
import { showPopup, textAt } from './popup-page';
import { shippedWords } from './popup-words';

const eur = (minor: number) => [{ minor, currency: 'EUR' }];
const coverage = async (...reports: Parameters<typeof ledger>) =>
  textAt(await showPopup({ ledgers: [ledger(...reports)] }), '[data-coverage]');

describe('coverage', () => {
  it('says when a list without pages was read', async () => {
    expect(await coverage()).toBe('3 factures lues aujourd’hui à 10:42 ; la liste a été vue en entier.');
  });

  it('says that all pages were seen', async () => {
    const pages = [1, 2].map((page) => ({
      changed: page === 1 ? threeRows : [],
      tab: 'Toutes',
      position: { page, pages: 2, items: 3, more: page < 2 },
    }));
    expect(await coverage(...pages)).toBe(
      '3 factures lues aujourd’hui à 10:42 ; toutes les pages ont été vues.',
    );
  });

  it('says which pages are missing, and what that means', async () => {
    expect(await coverage({ position: { page: 1, pages: 3, items: 62, more: true } })).toBe(
      '3 factures lues sur 62 aujourd’hui à 10:42 ; pages vues : 1 sur 3. Les montants ne portent que sur ce qui a été lu.',
    );
  });

  it('says that there is more where pages are not numbered', async () => {
    expect(await coverage({ position: { page: null, pages: null, items: null, more: true } })).toContain(
      'd’autres pages n’ont pas encore été vues. Les montants ne portent que sur ce qui a été lu.',
    );
  });

  it('says so where the page does not tell', async () => {
    expect(await coverage({ position: { page: null, pages: null, items: null, more: false } })).toContain(
      'la page ne dit pas s’il y en a d’autres.',
    );
  });

  it('says so where only some invoices were shown, and where nobody can tell', async () => {
    const seen = { tab: 'Payées', position: { page: 1, pages: 1, items: 3, more: false } };
    expect(await coverage({ ...seen, whole: false })).toBe(
      '3 factures lues aujourd’hui à 10:42 ; seule une partie des factures a été affichée. ' +
        'Les montants ne portent que sur ce qui a été lu.',
    );
    expect(await coverage({ ...seen, tab: 'Vue 1', whole: null })).toContain(
      'la page ne dit pas s’il y en a d’autres.',
    );
  });

  it('names the day of an older reading, and the oldest of several', async () => {
    expect(await coverage({ at: YESTERDAY })).toContain('3 factures lues le 11 mars à 17:05');
    const later = { at: AT, changed: [invoice()] };
    expect(await coverage({ at: YESTERDAY }, later)).toContain(
      'Lecture la plus ancienne : le 11 mars à 17:05.',
    );
  });

  it('counts as read only what could be read', async () => {
    expect(await coverage({ changed: [...threeRows, unreadable()] })).toContain(
      '3 factures lues aujourd’hui',
    );
  });
});

describe('proof by Qonto’s totals', () => {
  const shown = async (
    unpaid: number | null,
    late: number | null,
    over: Parameters<typeof ledger>[0] = {},
  ) => {
    const totals = { unpaid: unpaid === null ? null : eur(unpaid), late: late === null ? null : eur(late) };
    return showPopup({ ledgers: [ledger({ totals, ...over })] });
  };
  const proof = async (...asked: Parameters<typeof shown>) => {
    const root = await shown(...asked);
    return [root.querySelector('[data-proof]')?.getAttribute('data-proof'), textAt(root, '[data-proof]')];
  };

  it('says that there is nothing to compare with where the page prints no totals', async () => {
    expect(await proof(null, null)).toEqual([
      'none',
      'Qonto n’affiche aucun total auquel comparer ces chiffres.',
    ]);
  });

  it('says the same', async () => {
    expect(await proof(1200, 82500)).toEqual(['equal', 'Identique aux totaux affichés par Qonto']);
    expect(await proof(null, 82500)).toEqual([
      'equal',
      'Identique au total affiché par Qonto : « En retard »',
    ]);
  });

  it('names the currency it can vouch for where there are others', async () => {
    const swiss = invoice({ number: '9', amount: { minor: 1, currency: 'CHF' } });
    expect(await proof(1200, 82500, { changed: [...threeRows, swiss] })).toEqual([
      'equal',
      'Identique aux totaux affichés par Qonto (EUR)',
    ]);
  });

  it('says how far apart they are, in minor units too, and why that may be', async () => {
    const root = await shown(1200, 90000);
    expect(root.querySelector('[data-proof]')!.getAttribute('data-proof')).toBe('differs');
    const [gap, ...more] = root.querySelectorAll<HTMLDataElement>('[data-proof] [data-gap="late"] data');
    expect(more).toEqual([]);
    expect([gap!.getAttribute('value'), gap!.dataset['currency'], gap!.dataset['minor']]).toEqual([
      ...['-75.00', 'EUR', '-7500'],
    ]);
    expect([...root.querySelectorAll('[data-reason]')].map((one) => one.getAttribute('data-reason'))).toEqual(
      ['unknown'],
    );
  });

  it('has a way to look for each reason', async () => {
    const onWish = vi.fn();
    const onShowQonto = vi.fn();
    const swiss = invoice({ number: '9', amount: { minor: 1, currency: 'CHF' } });
    const part = invoice({ number: '8', remaining: { minor: 40_000, currency: 'EUR' } });
    const report = {
      changed: [...threeRows, swiss, part, unreadable({ number: 'X' })],
      totals: { unpaid: null, late: eur(999_999) },
      position: { page: 1, pages: 3, items: 62, more: true },
    };
    const root = await showPopup({ ledgers: [ledger(report)], onWish, onShowQonto });
    const reasons = [...root.querySelectorAll('[data-reason]')];
    expect(reasons.map((one) => one.getAttribute('data-reason'))).toEqual([
      ...['notRead', 'unreadable', 'otherCurrency', 'partPayment'],
    ]);
    for (const reason of reasons) expect(reason.querySelectorAll('[data-look]')).toHaveLength(1);
    root.querySelector<HTMLElement>('[data-look="notRead"]')!.click();
    expect(onWish.mock.calls).toEqual([[expect.any(String), { type: 'readAll' }]]);
    root.querySelector<HTMLElement>('[data-look="unreadable"]')!.click();
    expect(root.querySelector<HTMLDetailsElement>('details.doubt')!.open).toBe(true);
    expect(root.querySelector('[data-look="otherCurrency"]')!.getAttribute('href')).toBe('/report.html');
    expect(root.querySelector('[data-look="partPayment"]')!.getAttribute('href')).toBe('/journal.html');
  });

  it('holds totals of another day against ours of that day', async () => {
    expect(await proof(83_700, 0, { at: YESTERDAY })).toEqual([
      'equal',
      'Identique aux totaux affichés par Qonto. Totaux lus le 11 mars 2026.',
    ]);
    expect((await proof(0, 90_000, { at: YESTERDAY }))[0]).toBe('differs');
  });
});

describe('while not every page was read', () => {
  const partial = { position: { page: 1, pages: 3, items: 62, more: true } };

  it('says that the figures are the least there is, and lets Qonto’s lead where it prints them', async () => {
    const bare = await showPopup({ ledgers: [ledger(partial)] });
    expect(textAt(bare, '[data-total="late"][data-partial]')).toBe('au moins825,00 €');
    expect(textAt(bare, '[data-total="unpaid"][data-partial]')).toBe('au moins12,00 €');
    expect(bare.querySelector('[data-host-total]')).toBeNull();
    const totals = { unpaid: null, late: eur(2_650_000) };
    const led = await showPopup({ ledgers: [ledger({ ...partial, totals })] });
    expect(textAt(led, '[data-host-total="late"]')).toBe('26 500,00 €selon Qonto');
    expect(led.querySelector('[data-host-total="unpaid"]')).toBeNull();
    const [host, ours] = led.querySelectorAll('.figure-late .amounts');
    expect([host!.hasAttribute('data-host-total'), ours!.hasAttribute('data-total')]).toEqual([true, true]);
  });

  it('does not say so once all were, nor let yesterday’s totals lead', async () => {
    const whole = await showPopup({ ledgers: [ledger({ totals: { unpaid: null, late: eur(82_500) } })] });
    expect(whole.querySelector('[data-partial],[data-host-total]')).toBeNull();
    const old = { ...partial, at: YESTERDAY, totals: { unpaid: null, late: eur(1) } };
    expect((await showPopup({ ledgers: [ledger(old)] })).querySelector('[data-host-total]')).toBeNull();
  });

  it('calls none of those that were read none at least', async () => {
    const root = await showPopup({ ledgers: [ledger({ ...partial, changed: threeRows.slice(2) })] });
    expect(textAt(root, '[data-total="late"]')).toBe('au moins0');
  });
});

describe('unreadable rows', () => {
  it('are not spoken of when there are none', async () => {
    const root = await showPopup({ ledgers: [ledger()] });
    expect(root.querySelector('[data-count="unreadable"]')).toBeNull();
  });

  it('are counted and grouped by reason in plain words, the larger group first', async () => {
    const changed = [
      ...threeRows,
      unreadable({ number: 'A', reason: 'amountAmbiguous', field: 'amount', seen: '1.234' }),
      unreadable({ number: 'B' }),
      unreadable({ number: 'C' }),
    ];
    const nameless = [
      unreadable({ number: '', client: '', reason: 'numberMissing', field: 'number', seen: '' }),
    ];
    const root = await showPopup({ ledgers: [ledger({ changed, nameless })] });
    expect(textAt(root, '[data-count="unreadable"]')).toBe('4');
    expect([...root.querySelectorAll('.doubt h3')].map((h) => h.textContent)).toEqual([
      'la date n’existe pas (2)',
      'le montant peut se lire de deux façons (1)',
      'le numéro manque (1)',
    ]);
    expect(textAt(root, '.doubt li')).toBe('BMENUISERIE DU PORTLu : 31 février 2026');
    expect(textAt(root, '.doubt section:last-child li')).toBe('Facture sans numéro lisible');
  });

  it('have words for every reason', () => {
    const reasons: Record<ReasonKey, true> = {
      amountMissing: true,
      amountUnreadable: true,
      amountAmbiguous: true,
      amountConflict: true,
      currencyUnknown: true,
      dateMissing: true,
      dateUnreadable: true,
      dateAmbiguous: true,
      dateImpossible: true,
      dateConflict: true,
      statusMissing: true,
      statusUnknown: true,
      statusConflict: true,
      clientMissing: true,
      numberMissing: true,
      columnsUnknown: true,
      columnsConflict: true,
      languageUnknown: true,
    };
    for (const reason of Object.keys(reasons)) {
      expect(shippedWords('fr').t(`reason_${reason}`)).not.toBe(shippedWords('en').t(`reason_${reason}`));
    }
  });

  it('counts the rest of a long group', async () => {
    const changed = [...threeRows, ...Array.from({ length: 30 }, (_, i) => unreadable({ number: `U${i}` }))];
    const root = await showPopup({ ledgers: [ledger({ changed })] });
    expect(root.querySelectorAll('.doubt li')).toHaveLength(9);
    expect(textAt(root, '.doubt li:last-child')).toBe('et 22 autres');
  });
});

describe('contradicting marks', () => {
  it('names the invoices and says what was seen', async () => {
    const changed = [
      invoice({ overdueMark: false }),
      invoice({ number: 'F-2', dueDate: '2026-03-20', overdueMark: true }),
      invoice({ number: 'F-3', overdueMark: true }),
    ];
    const root = await showPopup({ ledgers: [ledger({ changed })], today: TODAY });
    expect(textAt(root, '.doubt summary')).toBe(
      '2 factures : la marque de retard affichée par Qonto contredit l’échéanceF-2026-022F-2',
    );
    expect([...root.querySelectorAll('.doubt .seen')].map((e) => e.textContent)).toEqual([
      'échéance le 11 mars 2026, sans marque de retard',
      'échéance le 20 mars 2026, pourtant marquée en retard',
    ]);
  });
});
