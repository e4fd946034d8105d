/** The popup's states: several organisations, a page not recognised, trouble with the store, a lost tab, hostile text. */
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { nameOfSlug, namesOfSlugs } from '../../utils/core/organisation';
import { shownText } from '../../utils/core/shown-text';
import { emptyLedger, noteUnrecognised } from '../../utils/core/ledger';
import type { StoreProblem } from '../../utils/protocol';
import { AT, YESTERDAY, invoice, ledger, threeRows, unreadable } from './popup-ledgers';
import { amountsOf, showPopup, textAt } from './popup-page';

describe('organisations', () => {
  it('names one from its slug', async () => {
    expect(nameOfSlug('dupont-et-fils-1234')).toBe('Dupont Et Fils');
    expect(nameOfSlug('1234')).toBe('1234');
    expect(nameOfSlug('-77')).toBe('-77');
    const root = await showPopup({ ledgers: [ledger()] });
    expect(textAt(root, 'header .organisation')).toBe('Atelier Moreau');
    expect(root.querySelector('select')).toBeNull();
  });

  it('tells two of the same name apart', () => {
    expect([...namesOfSlugs(['acme-1', 'acme-2', 'zed-3']).values()]).toEqual([
      'Acme (acme-1)',
      'Acme (acme-2)',
      'Zed',
    ]);
  });

  it('shows the one seen last, and another when it is chosen', async () => {
    const other = {
      ...ledger({ changed: [invoice({ amount: { minor: 100, currency: 'EUR' } })] }),
      slug: 'zed-2',
    };
    const asked: (string | null)[] = [];
    const onShowQonto = (slug: string | null) => asked.push(slug);
    const root = await showPopup({ ledgers: [ledger(), other], lastSlug: 'zed-2', onShowQonto });
    const select = root.querySelector('select');
    expect(select?.getAttribute('aria-label')).toBe('Organisation');
    expect(select?.value).toBe('zed-2');
    expect(amountsOf(root, 'late')[0]?.[1]).toBe('1.00');
    await act(() => {
      select!.value = 'atelier-moreau-1234';
      select!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(amountsOf(root, 'late')[0]?.[1]).toBe('825.00');
    root.querySelector<HTMLButtonElement>('[data-action="show-qonto"]')!.click();
    expect(asked).toEqual(['atelier-moreau-1234']);
  });

  it('asks for Qonto without an organisation when none is known', async () => {
    const asked: (string | null)[] = [];
    const root = await showPopup({ onShowQonto: (slug) => asked.push(slug) });
    root.querySelector<HTMLButtonElement>('[data-action="show-qonto"]')!.click();
    expect(asked).toEqual([null]);
  });
});

describe('a list that was not recognised', () => {
  it('says why, what was looked for, and keeps the earlier figures with their date', async () => {
    const stale = noteUnrecognised(ledger({ at: YESTERDAY }), 'columnsUnknown', 'status amount', AT);
    const root = await showPopup({ ledgers: [stale] });
    expect(
      [...root.querySelectorAll('[data-notice="unrecognised"] p')].map((p) =>
        p.textContent?.replace(/\s/g, ' '),
      ),
    ).toEqual([
      'Page vue aujourd’hui à 10:42 : les colonnes n’ont pas été trouvées.',
      'Cherché : le statut, le montant',
      'Les chiffres précédents sont conservés. Ils ont été lus le 11 mars à 17:05.',
    ]);
    expect(amountsOf(root, 'late')).toEqual([['EUR', '825.00', '825,00 €']]);
  });

  it('says that nothing is known when nothing was read before', async () => {
    const root = await showPopup({
      ledgers: [noteUnrecognised(emptyLedger('a-1'), 'languageUnknown', '', AT)],
    });
    expect(textAt(root, '[data-notice="unrecognised"]')).toContain(
      'Aucun chiffre n’est connu pour le moment.',
    );
  });
});

describe('trouble', () => {
  const problems: StoreProblem[] = ['storageFull', 'storageCorrupt', 'storageNewer', 'storageFailed'];
  it.each(problems)('says what happened and what to do: %s', async (problem) => {
    for (const language of ['fr', 'en'] as const) {
      const root = await showPopup({ ledgers: [ledger()], problem }, language);
      expect(textAt(root, `[data-notice="${problem}"] h2`)?.length).toBeGreaterThan(10);
      expect(textAt(root, `[data-notice="${problem}"] p`)?.length).toBeGreaterThan(40);
      expect(amountsOf(root, 'late')).toHaveLength(1);
    }
  });

  it('does not welcome as a newcomer who lost sight of the figures', async () => {
    const root = await showPopup({ problem: 'storageCorrupt' });
    expect(textAt(root, '[data-notice="welcome"] h2')).toBe('Aucun chiffre à montrer');
  });

  it('asks to reload a tab that does not hear us, with the keys', async () => {
    const root = await showPopup({ ledgers: [ledger()], lost: true });
    expect(textAt(root, '[data-notice="lost"] h2')).toBe('Rechargez l’onglet Qonto');
    expect([...root.querySelectorAll('kbd')].map((k) => k.textContent)).toEqual(['F5', 'Ctrl R', '⌘ R']);
    expect((await showPopup({ ledgers: [ledger()] })).querySelector('[data-notice="lost"]')).toBeNull();
  });
});

describe('hostile text', () => {
  const names = [
    '<img src=x onerror="alert(1)">',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '=HYPERLINK("x")',
    '$1 $& $$',
  ];

  it('is shown as text', async () => {
    const rows = names.map((client, i) => unreadable({ client, number: `<b>${i}</b>`, seen: client }));
    const marked = names.map((client, i) => invoice({ client, number: `<i>${i}</i>`, overdueMark: false }));
    const root = await showPopup({ ledgers: [ledger({ changed: [...threeRows, ...rows, ...marked] })] });
    expect(root.querySelectorAll('img[onerror], script, b, i, u')).toHaveLength(0);
    for (const name of names) expect(root.textContent).toContain(name);
  });

  it('cannot turn the direction of what stands around it, and is cut', () => {
    expect(shownText('a\u202eb\u2066c')).toBe('abc');
    expect(shownText('x'.repeat(10_000))).toHaveLength(120);
  });
});
