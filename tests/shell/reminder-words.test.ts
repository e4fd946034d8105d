/** What the user is told of a message made ready: each reason to think twice as a sentence, and whose language it is in. */
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import type { FactContent } from '../../utils/core/journal';
import type { ReminderQuestion } from '../../utils/core/prepared';
import { DEFAULT_SETTINGS, type KeptTemplate, type Settings } from '../../utils/core/settings';
import { shownReminder } from '../../utils/words/prepared-words';
import { prepareReminder, type KeptToday } from '../../utils/templates/prepare';
import { fact, INVOICE, journalOf, openInvoice, reminderContent, stated } from '../core/journal-entries';
import { shippedWords } from './popup-words';

const TODAY = '2026-05-15';
const NOW = Date.UTC(2026, 4, 15, 9);
const HOUR = 3_600_000;
const QUIET: Partial<Settings> = { autoRemindersMayBeOn: false };

interface Case {
  readonly question?: Partial<ReminderQuestion>;
  readonly settings?: Partial<Settings>;
  readonly facts?: readonly (readonly [day: string, content: FactContent])[];
  readonly others?: readonly Invoice[];
  /** Numbers of other invoices of the client of which a reminder went out today. */
  readonly written?: readonly string[];
}

/** Blanks of any kind and width as single spaces. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function shown({
  question,
  settings,
  facts = [],
  others = [],
  written = [],
}: Case): ReturnType<typeof shownReminder> {
  const entries = Object.fromEntries(
    others.map((reading, n) => [`${n}`, { reading, readAt: NOW, firstReadAt: NOW }]),
  );
  const shelf: KeptToday = {
    ledger: { slug: 'acme-1', entries } as unknown as KeptToday['ledger'],
    journal: {
      ...journalOf(...facts),
      entries: [
        ...journalOf(...facts).entries,
        ...written.map((number, n) =>
          fact(`w${n}`, 50 + n, TODAY, reminderContent(1), { invoice: { ...INVOICE, number } }),
        ),
      ],
    },
    settings: { ...DEFAULT_SETTINGS, ...QUIET, ...settings },
    now: NOW,
  };
  const asked: ReminderQuestion = {
    ...{ slug: 'acme-1', invoice: openInvoice(), readAt: NOW, today: TODAY, pageLanguage: 'fr' },
    ...{ templateId: null, kind: null, answers: {}, text: null },
    ...question,
  };
  return shownReminder(prepareReminder(asked, shelf), shippedWords('fr'));
}

const sentences = (one: Case): string[] => shown(one).warnings.map(({ text }) => spaced(text));
const text = (subject: string, body: string) => ({ question: { text: { subject, body } } });

describe('reasons to think twice, in words', () => {
  it('are none where nothing speaks against it', () => {
    expect(sentences({})).toEqual([]);
  });

  it.each<[string, string, Case]>([
    [
      'no longer unpaid',
      'Cette facture n’est plus à encaisser : elle est payée.',
      { question: { invoice: openInvoice({ status: 'paid' }), kind: 'courteous' } },
    ],
    [
      'reminded lately: on which day, and at which level',
      'Trop tôt : déjà relancée le 12 mai 2026 (relance courtoise).',
      { facts: [['2026-05-12', reminderContent(1)]] },
    ],
    [
      'named in a statement lately: on which day',
      'Trop tôt : un relevé qui la cite est parti le 13 mai 2026.',
      { facts: [['2026-05-13', { kind: 'statement', invoices: stated(INVOICE.number), subject: '' }]] },
    ],
    [
      'a deadline that runs',
      'Le délai accordé court jusqu’au 16 mai 2026.',
      { facts: [['2026-05-01', { kind: 'deadline', date: '2026-05-16' }]] },
    ],
    [
      'a promise',
      'Le client a promis de payer au plus tard le 20 mai 2026.',
      { facts: [['2026-05-01', { kind: 'promise', date: '2026-05-20', text: '' }]] },
    ],
    [
      'disputed',
      'Facture contestée depuis le 1er mai 2026. Quantité',
      { facts: [['2026-05-01', { kind: 'dispute', on: true, text: 'Quantité' }]] },
    ],
    [
      'put off',
      'Mise en attente jusqu’au 1er juin 2026.',
      { facts: [['2026-05-01', { kind: 'snooze', until: '2026-06-01' }]] },
    ],
    [
      'credited',
      'Un avoir existe pour cette facture (du 10 mai 2026).',
      { facts: [['2026-05-10', { kind: 'creditNote', creditNoteNumber: 'A-3', reason: null }]] },
    ],
    [
      'another letter to the client today: about which invoice',
      'Vous avez déjà écrit à ce client aujourd’hui (F-3).',
      { written: ['F-3'] },
    ],
    [
      'less than the least amount',
      'Ce client doit moins que le minimum que vous relancez (900,00 €).',
      { settings: { minimums: { EUR: 90_000 } } },
    ],
    [
      'a Saturday',
      'C’est le week-end : un message arrive mieux un jour ouvré.',
      { question: { today: '2026-05-16' } },
    ],
    [
      'a holiday',
      'Le 25 mai 2026 est férié : un message arrive mieux un jour ouvré.',
      { question: { today: '2026-05-25' } },
    ],
    [
      'other late invoices: the statement is named',
      'Ce client a d’autres factures en retard (1, pour 825,00 €) : F-2. Le modèle « Relevé groupé » les regroupe en un seul message.',
      { others: [openInvoice({ number: 'F-2', dueDate: '2026-05-01' })] },
    ],
    [
      'another number in the text',
      'Le texte cite la facture F-2026-021, alors que la facture ouverte est F-2026-022.',
      text('F-2026-021', '825,00 €'),
    ],
    [
      'another amount in the text',
      'Le texte ne dit pas le montant de la facture (825,00 €) ; il dit « 12,00 EUR ».',
      text('F-2026-022', '12,00 EUR'),
    ],
    [
      'an old reading',
      'Cette facture a été lue il y a 49 heures : son statut a pu changer.',
      { question: { readAt: NOW - 49.5 * HOUR } },
    ],
    [
      'a formal notice by e-mail alone',
      'Une mise en demeure s’envoie aussi par lettre recommandée avec avis de réception : un e-mail seul n’est qu’une relance.',
      { question: { kind: 'formalNotice' } },
    ],
    [
      'reminders of the host’s own',
      'Qonto envoie-t-il déjà des relances automatiques à ce client ?',
      { settings: { autoRemindersMayBeOn: true } },
    ],
  ])('%s', (_, sentence, one) => {
    expect(sentences(one)).toEqual([sentence]);
  });
});

describe('the language of the text', () => {
  const opening = (one: Case) => {
    const { language, rendered } = shown(one);
    return [language, rendered.kind === 'text' && rendered.body.split(/[ ,]/, 1)[0]];
  };
  it.each<[string, Case, [string, string]]>([
    [
      'the client’s, once the user chose one',
      { settings: { clientLanguages: { [INVOICE.client]: 'de' } } },
      ['de', 'Sehr'],
    ],
    ['else the page’s', { question: { pageLanguage: 'it' } }, ['it', 'Spettabile']],
    ['English, where there is no text in the page’s', { question: { pageLanguage: 'nl' } }, ['en', 'Dear']],
    ['not that of another client', { settings: { clientLanguages: { Lumen: 'de' } } }, ['fr', 'Madame']],
  ])('is %s', (_, one, wanted) => {
    expect(opening(one)).toEqual(wanted);
  });
});

describe('late interest', () => {
  const settings: Partial<Settings> = {
    lateInterest: { enabled: true, rule: 'printed3xLegal', entered: {} },
    clientKinds: { [INVOICE.client]: 'business' },
  };
  const sheet = (more: Partial<Settings>, question: Partial<ReminderQuestion> = {}) =>
    shown({ settings: { ...settings, ...more }, question }).interest;

  it('is not spoken of before the user turned it on', () => {
    expect(sheet({ lateInterest: { ...DEFAULT_SETTINGS.lateInterest, enabled: false } })).toBeNull();
  });

  it('says which rate is missing, and where it can be entered', () => {
    const invoice = openInvoice({ dueDate: '2027-01-10' });
    const missing = sheet({}, { invoice, today: '2027-02-01' });
    expect(missing).toMatchObject({ title: null, lines: [] });
    expect(spaced(missing!.note)).toBe(
      'Pénalités non calculées : il manque le taux de 2027-H1 (Taux d’intérêt légal, créanciers professionnels). Vous pouvez l’ajouter dans les réglages.',
    );
  });

  const lines = (more: Partial<Settings>, question: Partial<ReminderQuestion> = {}) =>
    sheet(more, question)!.lines.map(spaced);

  it('shows the principal, each period, the fixed sum and the total', () => {
    expect(lines({})).toEqual([
      'Principal : 825,00 €',
      expect.stringMatching(/^Du 11 avr. 2026 au 15 mai 2026 : 35 jours à [\d,]+ %, \d+,\d\d €/),
      'Indemnité forfaitaire pour frais de recouvrement : 40,00 €',
      expect.stringMatching(/^Total dû : 87\d,\d\d €$/),
    ]);
  });

  it.each<[string, RegExp, Partial<Settings>, Partial<ReminderQuestion>]>([
    ['what puts a client in default in Germany', /Allemagne.*30 jours/, { country: 'DE' }, {}],
    [
      'a rate of the contract below the legal minimum',
      /inférieur au minimum légal/,
      { lateInterest: { enabled: true, rule: { custom: '2' }, entered: {} } },
      {},
    ],
    [
      'a fixed sum that the total leaves out',
      /pas comprise dans ce total/,
      {},
      { invoice: openInvoice({ amount: { minor: 82_500, currency: 'CHF' } }) },
    ],
  ])('tells %s', (_, words, more, question) => {
    expect(lines(more, question)).toContainEqual(expect.stringMatching(words));
    expect(lines({})).not.toContainEqual(expect.stringMatching(words));
  });

  it('takes the rate of a contract for what it is, not for one that lacks a notice', () => {
    const rate = { lateInterest: { enabled: true, rule: { custom: '15' }, entered: {} } } as const;
    expect(lines(rate).join()).not.toMatch(/non confirmé/);
  });

  it.each([
    ['consumer', 'Client particulier : ni pénalités entre professionnels, ni indemnité.'],
    ['unknown', 'Type de client inconnu : aucune pénalité n’est calculée. Indiquez-le dans les réglages.'],
  ] as const)('charges a client of kind %s nothing, and says so', (kind, note) => {
    const clientKinds = { [INVOICE.client]: kind };
    const of = shown({
      settings: { ...settings, clientKinds, senderName: 'Claire Aubry' },
      question: { kind: 'formalNotice' },
    });
    expect({ ...of.interest, note: spaced(of.interest!.note) }).toEqual({ title: null, lines: [], note });
    expect(of.rendered.kind === 'text' && of.rendered.body).not.toMatch(/pénalités|indemnité|40,00/);
  });
});

describe('the blanks of a template', () => {
  const own: KeptTemplate = {
    id: 'own-1',
    kind: 'courteous',
    language: 'fr',
    name: 'Bon',
    builtIn: false,
    level: 1,
    subject: '{{ number }}',
    body: "{{ 'Bon' | ask }} {{ 'Service' | ask }} {{ amount }}",
  };
  const asked = (answers: Record<string, string>) =>
    shown({
      settings: { templates: { custom: [own], hidden: [], order: ['own-1'], edited: {} } },
      question: { answers },
    }).rendered;

  it('are named whether they have an answer or not, in the order of the text', () => {
    const labels = ['Bon', 'Service'];
    expect(asked({})).toEqual({ kind: 'asks', labels });
    expect(asked({ Bon: 'BC-1' })).toEqual({ kind: 'asks', labels });
    expect(asked({ Bon: 'BC-1', Service: 'A' })).toMatchObject({ kind: 'text', labels });
  });
});

describe('a number that looks like a day', () => {
  it.each<[string, string, Case]>([
    [
      'is printed as it is where the text leaves it out',
      'Le texte ne cite pas le numéro 2026-03-12.',
      {
        question: {
          invoice: openInvoice({ number: '2026-03-12' }),
          text: { subject: 'Relance', body: '825,00 €' },
        },
      },
    ],
    [
      'is no day that cannot be',
      'Le texte ne cite pas le numéro 2026-03-45.',
      {
        question: {
          invoice: openInvoice({ number: '2026-03-45' }),
          text: { subject: 'Relance', body: '825,00 €' },
        },
      },
    ],
  ])('%s', (_, sentence, one) => {
    expect(sentences(one)).toEqual([sentence]);
  });

  it('of a credit note is no day either', () => {
    const creditNote: FactContent = { kind: 'creditNote', creditNoteNumber: '2026-13-01', reason: null };
    const [warning] = sentences({ facts: [['2026-05-02', creditNote]] });
    expect(warning).toBe('Un avoir existe pour cette facture (du 2 mai 2026).');
  });
});
