/** What the popup says its figures stand on: coverage, Qonto's own totals, unreadable rows, contradictions. */
import { describe, expect, it } from 'vitest';
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

  it('says that all pages were seen, and in which tab', async () => {
    const pages = [1, 2].map((page) => ({
      changed: page === 1 ? threeRows : [],
      tab: 'Toutes',
      position: { page, pages: 2, items: 3, more: page < 2 },
    }));
    expect(await coverage(...pages)).toBe(
      '3 factures lues aujourd’hui à 10:42 ; toutes les pages ont été vues. Onglet lu : Toutes.',
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
        'Les montants ne portent que sur ce qui a été lu. Onglet lu : Payées.',
    );
    expect(await coverage({ ...seen, tab: null, whole: false })).not.toContain('Onglet');
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

describe('agreement with Qonto', () => {
  const agreement = async (unpaid: number | null, late: number | null, at = AT, changed = threeRows) => {
    const totals = { unpaid: unpaid === null ? null : eur(unpaid), late: late === null ? null : eur(late) };
    const root = await showPopup({ ledgers: [ledger({ at, changed, totals })] });
    return [
      root.querySelector('[data-agreement]')?.getAttribute('data-agreement'),
      textAt(root, '[data-agreement]'),
    ];
  };

  it('says nothing where the page prints no totals', async () => {
    expect(await agreement(null, null)).toEqual([undefined, null]);
  });

  it('says the same', async () => {
    expect(await agreement(1200, 82500)).toEqual(['agrees', 'Identique aux totaux affichés par Qonto']);
    expect(await agreement(null, 82500)).toEqual([
      'agrees',
      'Identique au total affiché par Qonto : « En retard »',
    ]);
  });

  it('names the currency it can vouch for where there are others', async () => {
    const swiss = invoice({ number: '9', amount: { minor: 1, currency: 'CHF' } });
    expect(await agreement(1200, 82500, AT, [...threeRows, swiss])).toEqual([
      'agrees',
      'Identique aux totaux affichés par Qonto (EUR)',
    ]);
  });

  it('says what Qonto shows instead', async () => {
    expect(await agreement(1200, 90000)).toEqual([
      'differs',
      'Qonto affiche d’autres totaux :En retard900,00 €',
    ]);
  });

  it('does not hold totals of another day against today’s', async () => {
    expect(await agreement(0, 90000, YESTERDAY)).toEqual([
      'older',
      'Totaux affichés par Qonto le 11 mars 2026 :En retard900,00 €Impayées, pas encore échues0,00 €',
    ]);
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
