/** The options page: you and your firm, sending, and what is said about saving. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { ledger } from './popup-ledgers';
import { button, choose, control, fill, plain, press, showOptions, write } from './options-page';

afterEach(() => vi.useRealTimers());

describe('you and your firm', () => {
  it('saves name, signature and country by themselves', async () => {
    const { root, settings, changes } = await showOptions();
    await fill(control(root, 'Votre nom'), 'Claire Aubry');
    await fill(control(root, 'Signature'), 'Claire Aubry\nAtelier Lumen');
    await choose(control(root, 'Pays'), 'BE');
    expect(settings()).toMatchObject({
      senderName: 'Claire Aubry',
      signature: 'Claire Aubry\nAtelier Lumen',
      country: 'BE',
    });
    expect(changes).toHaveLength(3);
  });

  it('saves after a pause in writing, once, without leaving the field', async () => {
    vi.useFakeTimers();
    const { root, settings, changes } = await showOptions();
    await write(control(root, 'Votre nom'), 'Cl');
    await act(() => void vi.advanceTimersByTime(300));
    await write(control(root, 'Votre nom'), 'Claire');
    expect(changes).toEqual([]);
    await act(() => void vi.advanceTimersByTime(800));
    expect(settings().senderName).toBe('Claire');
    expect(changes).toHaveLength(1);
  });

  it('keeps what is being written when the settings change elsewhere, and follows them otherwise', async () => {
    const { root, update } = await showOptions();
    await write(control(root, 'Votre nom'), 'Cla');
    await update({ saving: { kind: 'saved' } });
    expect(control(root, 'Votre nom').value).toBe('Cla');
  });

  it('refuses an address that is none or more than one, with words', async () => {
    const { root, settings } = await showOptions();
    const field = () => control(root, 'E-mail de votre comptable');
    for (const wrong of ['compta', 'a@b.fr, c@d.fr', 'a b@c.fr', 'a@b.fr?bcc=x']) {
      await fill(field(), wrong);
      expect(settings().accountantEmail).toBe('');
      expect(field().getAttribute('aria-invalid')).toBe('true');
      expect(plain(document.getElementById(`${field().id}-error`))).toContain('Une seule adresse');
    }
    await fill(field(), 'compta@exemple.fr');
    expect(settings().accountantEmail).toBe('compta@exemple.fr');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('names each organisation seen, and takes a name away again', async () => {
    const two = [ledger({ slug: 'atelier-moreau-1234' }), ledger({ slug: 'autre-9' })];
    const { root, settings } = await showOptions({ ledgers: two });
    await fill(control(root, 'Nom de l’entreprise « Atelier Moreau »'), 'Atelier Moreau SARL');
    expect(settings().organisations).toEqual({ 'atelier-moreau-1234': 'Atelier Moreau SARL' });
    await fill(control(root, 'Nom de l’entreprise « Atelier Moreau »'), ' ');
    expect(settings().organisations).toEqual({});
  });

  it('says how to get an organisation when none was seen', async () => {
    const { root } = await showOptions();
    expect(plain(root.querySelector('#sender'))).toContain('Ouvrez la liste des factures dans Qonto');
  });
});

describe('sending', () => {
  it('has a native switch whose name says cc and copy, off at first', async () => {
    const { root, settings } = await showOptions();
    const cc = control(root, 'Me mettre en copie (cc)');
    expect([cc.type, cc.getAttribute('role'), cc.checked]).toEqual(['checkbox', 'switch', false]);
    await press(cc);
    expect(settings().copyToSelf).toBe(true);
    await press(cc);
    expect(settings().copyToSelf).toBe(false);
  });

  const steps = (root: Element) => [...root.querySelectorAll<HTMLInputElement>('.thresholds input')];

  it('saves thresholds that rise', async () => {
    const { root, settings } = await showOptions();
    await fill(steps(root)[2]!, '45');
    await fill(steps(root)[1]!, '20');
    expect(settings().thresholds).toEqual([1, 20, 45]);
  });

  it.each([
    [1, '1', 'plus tard que la précédente'],
    [1, '30', 'plus tard que la précédente'],
    [0, '-3', 'Un nombre entier de jours, de 0 à 3650'],
    [0, '1,5', 'Un nombre entier'],
    [2, '', 'Un nombre entier'],
    [2, '9999', 'Un nombre entier'],
  ])('refuses step %i as "%s", with words', async (index, text, words) => {
    const { root, changes } = await showOptions();
    await fill(steps(root)[index]!, text);
    expect(changes).toEqual([]);
    const error = root.querySelector('.thresholds .error');
    expect(plain(error)).toContain(words);
    const faulty = steps(root).filter((one) => one.getAttribute('aria-invalid') === 'true');
    expect(faulty).toHaveLength(1);
    expect(faulty[0]?.getAttribute('aria-describedby')).toBe(error?.id);
  });

  it('keeps days within their bounds', async () => {
    const { root, settings } = await showOptions();
    const deadline = () => control(root, 'Délai laissé par une mise en demeure');
    await fill(deadline(), '7');
    expect(settings().deadlineDays).toBe(DEFAULT_SETTINGS.deadlineDays);
    expect(plain(document.getElementById(`${deadline().id}-error`))).toBe(
      'Un nombre entier de jours, de 8 à 15.',
    );
    await fill(deadline(), '15');
    await fill(control(root, 'Prévenir si le client'), '0');
    expect(settings()).toMatchObject({ deadlineDays: 15, remindAgainAfterDays: 0 });
  });

  it('keeps the least amount that is chased, and takes it away again', async () => {
    const { root, settings } = await showOptions();
    const field = () => control(root, 'Ne pas relancer en dessous de (EUR)');
    await fill(field(), '12,50');
    expect(settings().minimums).toEqual({ EUR: 1_250 });
    await fill(field(), 'douze');
    expect(settings().minimums).toEqual({ EUR: 1_250 });
    await fill(field(), '');
    expect(settings().minimums).toEqual({});
  });

  it('asks whether the host may be chasing too', async () => {
    const { root, settings } = await showOptions();
    await press(control(root, 'Me demander si Qonto relance'));
    expect(settings().autoRemindersMayBeOn).toBe(false);
  });
});

describe('saving', () => {
  const status = (root: Element) => plain(root.querySelector('[data-save]'));

  it('is said in a live region that is always there', async () => {
    const { root, update } = await showOptions();
    expect(root.querySelector('[data-save]')?.getAttribute('role')).toBe('status');
    expect(status(root)).toBe('');
    await update({ saving: { kind: 'saved' } });
    expect(status(root)).toBe('Enregistré');
  });

  it('that failed is an alert with the reason and a way to try again', async () => {
    const retry = vi.fn();
    const { root } = await showOptions({
      saving: { kind: 'failed', problem: 'storageFull', refused: [] },
      onRetry: retry,
    });
    expect(plain(root.querySelector('.save [role="alert"]'))).toContain('L’espace de stockage est plein.');
    await press(button(root, 'Réessayer'));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('that was refused names the setting and offers no second try', async () => {
    const { root } = await showOptions({
      saving: { kind: 'failed', problem: 'storageFailed', refused: ['templates'] },
    });
    expect(plain(root.querySelector('.save [role="alert"]'))).toContain('refusée : modèles');
    expect(() => button(root, 'Réessayer')).toThrow();
  });

  it.each(['storageFull', 'storageCorrupt', 'storageNewer', 'storageFailed'] as const)(
    'tells of %s when the page opens',
    async (problem) => {
      const { root } = await showOptions({ problem });
      expect(plain(root.querySelector('main > [role="alert"]'))).not.toBe('');
    },
  );
});

describe('the page', () => {
  it('has a link to each section, and each section its heading', async () => {
    const { root } = await showOptions({}, 'en');
    const links = [...root.querySelectorAll('nav a[href^="#"]')];
    expect(links).toHaveLength(8);
    for (const link of links) {
      const section = root.querySelector(link.getAttribute('href') ?? '');
      expect(plain(section?.querySelector('h2') ?? null)).toBe(plain(link));
    }
  });
});
