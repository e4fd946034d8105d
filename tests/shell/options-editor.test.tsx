/** The options page: the template editor, its problems, what it inserts, and how a template reads. */
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import type { Journal } from '../../utils/core/journal';
import { AT, invoice, ledger } from './popup-ledgers';
import { button, choose, control, fill, plain, press, showOptions, write } from './options-page';
import type { OptionsProps } from '../../components/options/Options';

const edit = async (props: Partial<OptionsProps> = {}, name = 'Relance courtoise') => {
  const page = await showOptions(props);
  await press(button(page.root, `Modifier le modèle ${name}`));
  const editor = page.root.querySelector('.editor')!;
  const [subject, body] = [...editor.querySelectorAll<HTMLTextAreaElement>('.code textarea')];
  return { ...page, editor, subject: subject!, body: body! };
};
const problems = (editor: Element) => [...editor.querySelectorAll('.problem')].map(plain);
const preview = (editor: Element) => plain(editor.querySelector('[data-preview]'));

describe('the editor', () => {
  it('opens with the focus on its heading and gives it back', async () => {
    const { root, editor } = await edit();
    expect(document.activeElement).toBe(editor.querySelector('h3'));
    await press(button(root, '← Tous les modèles'));
    expect(document.activeElement).toBe(button(root, 'Modifier le modèle Relance courtoise'));
  });

  it('keeps a change of a built-in template, and forgets it when it reads as it came', async () => {
    const { settings, body } = await edit();
    const before = body.value;
    await fill(body, `${before}\nMerci.`);
    expect(settings().templates.edited['built-in.fr.courteous']?.body).toBe(`${before}\nMerci.`);
    await fill(body, before);
    expect(settings().templates.edited).toEqual({});
  });

  it('gives a changed built-in template back as it came', async () => {
    const { root, settings, subject } = await edit();
    await fill(subject, 'Autre');
    await press(button(root, '← Tous les modèles'));
    const reset = button(root, 'Rétablir le modèle Relance courtoise tel qu’il était');
    await press(reset);
    expect(Object.keys(settings().templates.edited)).toHaveLength(1);
    await press(reset);
    expect(settings().templates.edited).toEqual({});
  });

  it('keeps what was written when it is closed in the middle', async () => {
    const { root, settings, body } = await edit();
    await write(body, 'Bonjour');
    await press(button(root, '← Tous les modèles'));
    expect(settings().templates.edited['built-in.fr.courteous']?.body).toBe('Bonjour');
  });

  it('refuses a name that is none', async () => {
    const { editor, changes } = await edit();
    await fill(control(editor, 'Nom du modèle'), ' ');
    expect(changes).toEqual([]);
    expect(control(editor, 'Nom du modèle').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps the subject on one line', async () => {
    const { settings, subject } = await edit();
    await fill(subject, 'Rappel\n de facture');
    expect(settings().templates.edited['built-in.fr.courteous']?.subject).toBe('Rappel de facture');
  });
});

describe('problems', () => {
  it('are listed with line, column and a suggestion, and marked in the text', async () => {
    const { editor, subject, body } = await edit();
    await write(subject, '{{ numbr }}');
    await write(body, 'Bonjour,\n\nMontant : {{ amont }} ou {{ amount | mony }}');
    expect(problems(editor)).toEqual([
      'Objet, colonne 4La variable « numbr » n’existe pas. Vouliez-vous dire « number » ?',
      'Ligne 3, colonne 14La variable « amont » n’existe pas. Vouliez-vous dire « amount » ?',
      'Ligne 3, colonne 38Le filtre « mony » n’existe pas. Vouliez-vous dire « money » ?',
    ]);
    expect([...editor.querySelectorAll('.code mark')].map((mark) => mark.textContent)).toEqual([
      'numbr',
      'amont',
      'mony',
    ]);
    const lines = [...editor.querySelectorAll('.code:not(.is-single) .code-line')];
    expect(lines.map((line) => line.classList.contains('is-faulty'))).toEqual([false, false, true]);
    expect(body.getAttribute('aria-invalid')).toBe('true');
    expect(plain(editor.querySelector('.problem-box[role="status"]'))).toContain('3 points à corriger');
  });

  it('of different kinds are told at once: a tag that is not allowed hides none of the others', async () => {
    const { editor, body } = await edit();
    await write(body, '{% assign x = 1 %}\n{{ amont }}\n{% if client = "X" %}A{% endif %}\n{% if number %}B');
    expect(problems(editor)).toEqual([
      'Ligne 1, colonne 1La balise « assign » n’est pas permise.',
      'Ligne 2, colonne 4La variable « amont » n’existe pas. Vouliez-vous dire « amount » ?',
      'Ligne 3, colonne 14« = "X" » est mal écrit.',
      'Ligne 4, colonne 1« {% if number %} » est mal écrit.',
    ]);
    expect(editor.querySelectorAll('.code:not(.is-single) .code-line.is-faulty')).toHaveLength(4);
  });

  it('lead to their place', async () => {
    const { editor, body } = await edit();
    await write(body, 'Un\n{{ deux }}');
    await press(editor.querySelector<HTMLElement>('.problem')!);
    expect(document.activeElement).toBe(body);
    expect(body.selectionStart).toBe('Un\n{{ '.length);
  });

  it('of a part that is empty are told by its name', async () => {
    const { editor, body } = await edit();
    await write(body, ' ');
    expect(problems(editor)).toEqual(['Ligne 1, colonne 1Le message est vide.']);
  });

  it('do not change the text behind the field', async () => {
    const { editor, body } = await edit();
    const text = 'a <b>{{ x }}</b>\n\n  {% if %}{{{ y }} é';
    await write(body, text);
    const lines = [...editor.querySelectorAll('.code:not(.is-single) .code-line')];
    expect(lines.map((line) => line.textContent?.replace('\u200b', '')).join('\n')).toBe(text);
    expect(editor.querySelector('.code b')).toBeNull();
  });
});

describe('inserting', () => {
  it('puts a variable at the caret of the field that was left last, loops for lists', async () => {
    const { editor, subject, body } = await edit();
    await write(subject, 'Facture ');
    await act(() => {
      subject.focus();
      subject.setSelectionRange(8, 8);
    });
    await press(editor.querySelector<HTMLElement>('.insert[data-variable="number"]')!);
    expect(subject.value).toBe('Facture {{ number }}');
    await act(() => {
      body.focus();
      body.setSelectionRange(0, body.value.length);
    });
    await press(editor.querySelector<HTMLElement>('.insert[data-variable="all_invoices"]')!);
    expect(body.value).toContain('{% for invoice in all_invoices %}');
    expect(problems(editor)).toEqual([]);
  });

  it('offers every variable with what it is and an example', async () => {
    const { editor } = await edit();
    const buttons = [...editor.querySelectorAll('.insert[data-variable]')];
    expect(buttons).toHaveLength(29);
    for (const one of buttons) expect(plain(one)).toMatch(/Par exemple : \S/);
  });
});

describe('the payment reference', () => {
  it('is the number of the invoice: so it is described, and so it reads for one of the user’s own', async () => {
    const changed = [invoice({ number: 'F-77' })];
    const { editor, body } = await edit({ ledgers: [ledger({ changed })] });
    const offered = plain(editor.querySelector('.insert[data-variable="payment_reference"]'));
    expect(offered).toContain('le numéro de la facture');
    expect(offered).toContain('F-2026-022');
    await write(body, 'Réf. {{ payment_reference }}');
    await choose(editor.querySelector<HTMLSelectElement>('.preview select')!, '0');
    expect(preview(editor)).toContain('Réf. F-77');
  });
});

describe('what is inserted prints the language of the template', () => {
  it.each([
    ['fr', 'Relance courtoise', '35 jours', '\u00a0: 825'],
    ['en', 'Courteous reminder', '35 days', '022: €825'],
    ['de', 'Zahlungserinnerung', '35 Tage', '022: 825'],
    ['es', 'Recordatorio cordial', '35 días', '022: 825'],
    ['it', 'Sollecito cortese', '35 giorni', '022: 825'],
  ])('%s', async (language, name, days, line) => {
    const { root } = await showOptions();
    await choose(control(root.querySelector('#templates')!, 'Langue'), language);
    await press(button(root, `Modifier le modèle ${name}`));
    const editor = root.querySelector('.editor')!;
    const body = editor.querySelectorAll<HTMLTextAreaElement>('.code textarea')[1]!;
    const inserted = async (of: HTMLElement) => {
      await write(body, '');
      await act(() => body.focus());
      await press(of);
      return editor.querySelector('[data-preview]')!.textContent;
    };
    const plural = [...editor.querySelectorAll<HTMLElement>('.insert')].find((one) =>
      one.textContent.includes('plural'),
    )!;
    expect(await inserted(plural)).toContain(days);
    const list = editor.querySelector<HTMLElement>('.insert[data-variable="all_invoices"]')!;
    expect(await inserted(list)).toContain(line);
    expect(problems(editor)).toEqual([]);
  });
});

describe('the preview', () => {
  const firm: Settings = {
    ...DEFAULT_SETTINGS,
    senderName: 'Claire Aubry',
    contactNames: { HABITAT: 'Mme Roux' },
  };
  const journals: Journal[] = [
    {
      slug: 'atelier-moreau-1234',
      entries: [
        {
          ...{ id: 'a', at: AT, day: '2026-03-11', corrects: null, kind: 'reminder', level: 1, cc: false },
          ...{ templateId: 't', templateName: 't', subject: 's', language: 'fr' },
          invoice: { number: 'F-2026-022', client: 'HABITAT', issueDate: null },
        },
      ],
    },
  ];

  it('is live, on a sample', async () => {
    const { editor, subject, body } = await edit();
    await write(subject, 'Objet {{ number }}');
    await write(body, 'Bonjour {{ contact_name }}, {{ amount }}');
    expect(preview(editor)).toBe('Objet F-2026-022Bonjour Mme Ozanne, 825,00 €');
  });

  it('reads one of the user’s late invoices, and says what was read from where', async () => {
    const { editor, body } = await edit({ ledgers: [ledger()], settings: firm, journals });
    await write(body, '{{ contact_name }} {{ reminder_1_date }} {{ days_late }}');
    await choose(editor.querySelector<HTMLSelectElement>('.preview select')!, '0');
    expect(preview(editor)).toContain('Mme Roux 11 mars 2026 1');
    const row = (name: string) =>
      [...editor.querySelectorAll(`.read-from tr[data-variable="${name}"] td`)].map(plain);
    expect(row('client')).toEqual(['HABITAT', 'Qonto']);
    expect(row('sender_name')).toEqual(['Claire Aubry', 'Réglages']);
    expect(row('reminder_1_date')).toEqual(['11 mars 2026', 'Journal']);
    expect(row('days_late')).toEqual(['1', 'Calcul']);
    expect(row('organisation')).toEqual(['aucune', 'Réglages']);
    expect(row('interest')).toEqual(['aucune', 'Calcul']);
  });

  it('is refused where a value is missing, and says which', async () => {
    const { editor, body } = await edit({ ledgers: [ledger()] });
    await write(body, '{{ organisation }}');
    await choose(editor.querySelector<HTMLSelectElement>('.preview select')!, '0');
    expect(preview(editor)).toContain('« organisation » n’a pas de valeur ici.');
  });

  it('shows blanks as blanks', async () => {
    const { editor, body } = await edit();
    await write(body, "Commande {{ 'Numéro de commande' | ask }}");
    expect(preview(editor)).toContain('Commande [Numéro de commande]');
    expect(plain(editor.querySelector('.preview'))).toContain('Relance vous demandera : Numéro de commande.');
  });

  it('shows a hostile client as text', async () => {
    const client = '<img src=x onerror=alert(1)> {{ number }} {% if %}';
    const { editor, body } = await edit({ ledgers: [ledger({ changed: [invoice({ client })] })] });
    await write(body, 'Cher {{ client }}');
    await choose(editor.querySelector<HTMLSelectElement>('.preview select')!, '0');
    expect(editor.querySelector('.letter-body')?.textContent).toBe(`Cher ${client}`);
    expect(editor.querySelector('img')).toBeNull();
  });

  it('shows nothing where an amount is too large to be exact', async () => {
    const huge = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    const changed = [invoice({ amount: huge }), invoice({ number: 'F-2', amount: huge })];
    const { editor } = await edit({ ledgers: [ledger({ changed })] });
    await choose(editor.querySelector<HTMLSelectElement>('.preview select')!, '0');
    expect(editor.querySelector('[data-preview]')).toBeNull();
    expect(plain(editor.querySelector('.preview'))).toContain('trop grand pour être exact');
  });
});
