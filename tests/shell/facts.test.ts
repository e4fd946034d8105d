/** Every kind of fact, written out by hand: what is stored of it, said of it, found, filled in and handed over. */
import { describe, expect, it } from 'vitest';
import { filledIn, formFields, formValues } from '../../components/journal/entry-form-values';
import { NO_FILTER, shownGroups } from '../../components/journal/journal-list';
import { actionOf, addedKinds, FACT_KINDS, type FactContent, type FactKind } from '../../utils/core/facts';
import { journalTable } from '../../utils/core/pack-actions';
import { entryDraft } from '../../utils/store/journal-schema';
import { entryWords } from '../../utils/words/entry-words';
import { fact, INVOICE } from '../core/journal-entries';
import { plainValue } from '../core/pack-data';
import { shippedWords } from './popup-words';

interface Told {
  readonly content: Omit<FactContent, 'kind'>;
  readonly said?: string;
  readonly text?: string;
  /** Cells of the pack beside those that each fact has. */
  readonly cells?: object;
  /** Names of the fields that are filled in by hand. */
  readonly form?: readonly string[];
  /** A word that only this content holds. */
  readonly found?: string;
}

const EACH: {
  readonly [K in FactKind]: Told & { readonly content: Omit<FactContent & { kind: K }, 'kind'> };
} = {
  reminder: {
    content: {
      level: 2,
      templateId: 'built-in.fr.firm',
      templateName: 'Relance ferme',
      subject: 'Votre facture',
      language: 'fr',
      cc: false,
    },
    said: 'Relance ferme',
    text: 'Votre facture',
    cells: { level: 2, text: 'Votre facture' },
    form: ['level', 'subject'],
    found: 'votre',
  },
  statement: {
    content: {
      invoices: [
        { number: 'F-1', issueDate: null },
        { number: 'F-2', issueDate: '2026-03-01' },
      ],
      subject: 'Relevé',
    },
    said: 'Factures : F-1, F-2',
    text: 'Relevé',
    cells: { number: 'F-1, F-2', text: 'Relevé' },
    form: ['subject'],
    found: 'f-2 ',
  },
  thanks: { content: {} },
  settled: { content: {} },
  unsettled: { content: {} },
  creditNote: {
    content: { creditNoteNumber: 'AV-7', reason: 'discount' },
    said: 'Avoir n° AV-7',
    cells: { text: 'AV-7' },
    form: ['creditNoteNumber'],
    found: 'av-7',
  },
  creditNoteSent: { content: {} },
  note: {
    content: { text: 'Le matin' },
    text: 'Le matin',
    cells: { text: 'Le matin' },
    form: ['text'],
    found: 'matin',
  },
  call: {
    content: { text: 'Occupé' },
    text: 'Occupé',
    cells: { text: 'Occupé' },
    form: ['text'],
    found: 'occup',
  },
  letter: {
    content: { text: 'Reçue' },
    text: 'Reçue',
    cells: { text: 'Reçue' },
    form: ['text'],
    found: 'reçue',
  },
  promise: {
    content: { date: '2026-06-01', text: 'Au téléphone' },
    said: 'Paiement promis pour le 1er juin 2026',
    text: 'Au téléphone',
    cells: { date: '2026-06-01', text: 'Au téléphone' },
    form: ['date', 'text'],
    found: 'téléphone',
  },
  payment: {
    content: { amount: { minor: 42_500, currency: 'EUR' }, text: 'Par virement' },
    said: 'Reçu : 425,00 €',
    text: 'Par virement',
    cells: { amount: '42500 EUR', text: 'Par virement' },
    form: ['amount', 'text'],
    found: '425.00',
  },
  deadline: {
    content: { date: '2026-06-01' },
    said: 'Jusqu’au 1er juin 2026',
    cells: { date: '2026-06-01' },
    form: ['date'],
  },
  dispute: {
    content: { on: true, text: 'Deux cartons' },
    text: 'Deux cartons',
    cells: { text: 'Deux cartons' },
    form: ['text'],
    found: 'cartons',
  },
  snooze: {
    content: { until: '2026-06-01' },
    said: 'Jusqu’au 1er juin 2026',
    cells: { date: '2026-06-01' },
    form: ['until'],
  },
};

const TYPING = { locale: 'fr', currency: 'EUR' };
const filled = (content: FactContent, values: Parameters<typeof filledIn>[1]) =>
  filledIn(content, values, TYPING);
const contentOf = (kind: FactKind) => ({ kind, ...EACH[kind].content }) as FactContent;

describe.each(FACT_KINDS)('a fact of the kind %s', (kind) => {
  const { said, text, cells = {}, form = [], found } = EACH[kind];
  const content = contentOf(kind);

  it('is stored whole or not at all', () => {
    const draft = { id: 'a', day: '2026-05-02', invoice: INVOICE, corrects: null, ...content };
    expect(entryDraft.parse(draft)).toEqual(draft);
    for (const name of Object.keys(EACH[kind].content)) {
      expect(entryDraft.safeParse({ ...draft, [name]: undefined }).success, name).toBe(false);
      expect(entryDraft.safeParse({ ...draft, [name]: { any: 'thing' } }).success, name).toBe(false);
    }
  });

  it('is said in words', () => {
    const words = entryWords(content, shippedWords('fr'));
    expect({ said: words.said?.replace(/\s/g, ' '), text: words.text ?? undefined }).toEqual({ said, text });
  });

  it('has its cells in the pack', () => {
    const table = journalTable([fact('a', 0, '2026-05-02', content)], {
      from: '2026-05-01',
      to: '2026-05-31',
    });
    const [row = []] = table.groups[0]?.rows ?? [];
    const shown = table.columns.flatMap((column, index) => {
      const cell = row[index];
      if (!cell || !['number', 'level', 'amount', 'text', 'date'].includes(column)) return [];
      return [[column, plainValue(cell)]];
    });
    expect(Object.fromEntries(shown)).toEqual({ number: INVOICE.number, ...cells });
  });

  it('is found by what it says', () => {
    const facts = [fact('a', 0, '2026-05-02', content)];
    const search = (wanted: string) => shownGroups(facts, { ...NO_FILTER, search: wanted }, 'fr').length;
    expect(search(found ?? '')).toBe(1);
    expect(search('nowhere')).toBe(0);
  });

  it('is filled in by hand, and comes back from a form that was left as it was', () => {
    expect(formFields(kind).map(({ name }) => name)).toEqual(form);
    const values = formValues(content, '2026-05-02', 'fr');
    expect(filled(content, values)).toEqual(content);
    expect(filled(content, { ...values, day: '2026-05-32' })).toBeNull();
  });
});

describe('kinds of fact', () => {
  it('are called otherwise where they only end what was begun', () => {
    expect(FACT_KINDS.map((kind) => actionOf(contentOf(kind)))).toEqual(FACT_KINDS);
    expect(actionOf({ kind: 'note', text: ' ' })).toBe('noteCleared');
    expect(actionOf({ kind: 'dispute', on: false, text: 'x' })).toBe('disputeOver');
    expect(actionOf({ kind: 'snooze', until: null })).toBe('snoozeOver');
    expect(actionOf({ kind: 'call', text: '' })).toBe('call');
  });

  it('are added by hand in this order', () => {
    expect(addedKinds()).toEqual([
      ...['call', 'letter', 'note', 'promise', 'payment', 'dispute', 'settled', 'creditNote'],
    ]);
  });
});

describe('a form', () => {
  it('is not taken without a day that is needed, and takes none where none is', () => {
    const values = (date: string, until: string) => ({
      day: '2026-05-02',
      texts: { date, until, text: ' x ' },
    });
    const promise = contentOf('promise');
    expect(filled(promise, values('', ''))).toBeNull();
    expect(filled(promise, values('2026-02-30', ''))).toBeNull();
    expect(filled(promise, values('2026-07-01', ''))).toEqual({
      kind: 'promise',
      date: '2026-07-01',
      text: 'x',
    });
    expect(filled(contentOf('snooze'), values('', ''))).toEqual({ kind: 'snooze', until: null });
    expect(filled(contentOf('snooze'), values('', 'soon'))).toBeNull();
  });

  it('takes an empty number for one that is not known', () => {
    const texts = { creditNoteNumber: ' ' };
    expect(filled(contentOf('creditNote'), { day: '2026-05-02', texts })).toEqual({
      kind: 'creditNote',
      creditNoteNumber: null,
      reason: 'discount',
    });
  });
});
