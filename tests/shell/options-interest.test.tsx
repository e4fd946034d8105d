/** The options page: late interest is off at first, its rate is the user's choice, and what is missing is told. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { invoice, ledger } from './popup-ledgers';
import { control, fill, plain, press, showOptions } from './options-page';

const on = (changes: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  lateInterest: { ...DEFAULT_SETTINGS.lateInterest, enabled: true },
  ...changes,
});
const section = (root: Element) => root.querySelector('#interest')!;

describe('late interest', () => {
  it('is off, and then shows nothing but its switch', async () => {
    const { root, settings } = await showOptions();
    expect(section(root).querySelectorAll('input')).toHaveLength(1);
    await press(control(root, 'Calculer les pénalités de retard'));
    expect(settings().lateInterest.enabled).toBe(true);
    expect(plain(section(root))).toContain('ne sont pas un conseil juridique');
    expect(plain(section(root).querySelector('.sources'))).toContain('L441-10');
  });

  it('offers the French rules with what they give now', async () => {
    const { root, settings } = await showOptions({ settings: on() });
    expect(plain(section(root).querySelector('.rules'))).toContain('7,86 % par an ce semestre');
    await press(control(section(root), 'Taux de la BCE + 10 points'));
    expect(settings().lateInterest.rule).toBe('ecbPlus10');
    expect(plain(section(root).querySelector('.rates h3'))).toBe('Taux de refinancement de la BCE');
  });

  it('has one statutory rule elsewhere', async () => {
    const { root } = await showOptions({ settings: on({ country: 'DE' }) });
    expect(section(root).querySelectorAll('input[type="radio"]')).toHaveLength(2);
    expect(plain(section(root))).toContain('taux de base + 9 points');
  });

  it('takes a rate of the contract, refuses what is none, and warns of one that is too low in France', async () => {
    const { root, settings } = await showOptions({ settings: on() });
    await press(control(section(root), 'Un autre taux'));
    const rate = () => control(section(root), 'Taux annuel en pour cent');
    expect(settings().lateInterest.rule).toEqual({ custom: '10' });
    await fill(rate(), '12,5');
    expect(settings().lateInterest.rule).toEqual({ custom: '12,5' });
    for (const wrong of ['', '-1', 'douze', '12%']) {
      await fill(rate(), wrong);
      expect(settings().lateInterest.rule).toEqual({ custom: '12,5' });
      expect(plain(section(root).querySelector('.custom-rate .error'))).toContain('Un taux comme');
    }
    await fill(rate(), '3');
    expect(plain(section(root).querySelector('.custom-rate .warning'))).toContain('inférieur à 7,86 %');
  });

  it('tells which rates are missing, and takes them', async () => {
    const old = [ledger({ changed: [invoice({ dueDate: '2025-05-01' })] })];
    const { root, settings } = await showOptions({ settings: on({ country: 'AT' }), ledgers: old });
    const warning = () => plain(section(root).querySelector('.rates .warning'));
    expect(warning()).toBe(
      'Il manque 3 taux (2025-H1, 2025-H2, 2026-H1). Sans eux, aucun montant n’est calculé.',
    );
    await fill(control(section(root), 'Taux du semestre 2025-H1, en pour cent'), 'x');
    expect(settings().lateInterest.entered).toEqual({});
    await fill(control(section(root), 'Taux du semestre 2025-H1, en pour cent'), ' 2,53 ');
    expect(settings().lateInterest.entered).toEqual({ atBaseRate: { '2025-H1': '2,53' } });
    expect(warning()).toContain('Il manque 2 taux (2025-H2, 2026-H1)');
    await fill(control(section(root), 'Taux du semestre 2025-H1, en pour cent'), '');
    expect(settings().lateInterest.entered).toEqual({ atBaseRate: {} });
  });

  it('takes the rate of the coming semester before it begins, and none that is published', async () => {
    const { root } = await showOptions({ settings: on(), today: '2026-11-20' });
    const fields = [...section(root).querySelectorAll('.rates input')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(fields).toEqual(['Taux du semestre 2027-H1, en pour cent']);
    expect(plain(section(root).querySelector('.rates'))).toContain('vu dans une seule source');
    expect(plain(section(root).querySelector('.rates .warning'))).toBe('');
  });
});
