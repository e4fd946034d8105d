/** What the background makes of a form in the panel: entries in the journal, words for the row, a list of credit notes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InvoiceName } from '../../utils/core/invoice';
import { invoiceKey, keptFor, nameOf } from '../../utils/core/invoice-name';
import type { EntryDraft, FactContent } from '../../utils/core/journal';
import type { FollowUpForm, Known } from '../../utils/protocol';
import { standingFor } from '../../entrypoints/content/standing-for';
import { loadJournal } from '../../utils/store/journal-writer';
import { record as storedAs } from '../../utils/store/records';
import { openInvoice } from '../core/journal-entries';
import { ledgerOf } from '../core/pack-data';
import { startBackground, type Talk } from './background';
import { area, fillStorage, freshStorage } from './journal-storage';
import { shippedWords } from './popup-words';

vi.mock('../../utils/words/browser-words', () => ({
  browserWords: () => shippedWords('fr'),
  browserLanguage: () => ({ language: 'fr', locale: 'fr' }),
}));

const SLUG = 'acme-1';
const TODAY = '2026-05-15';
const INVOICE: InvoiceName = { number: 'F-2026-022', client: 'HABITAT', issueDate: null };
const KEY = invoiceKey(INVOICE);

let background: Talk;
let now = 0;
const later = (ms: number) => (now += ms);
beforeEach(() => {
  freshStorage();
  now = 1_778_835_600_000;
  background = startBackground(() => ++now);
});

let ids = 0;
const draft = (day: string, content: FactContent, invoice = INVOICE): EntryDraft => ({
  ...{ id: `e${++ids}`, day, invoice, corrects: null },
  ...content,
});
const record = (...entries: EntryDraft[]) => background.ask('journal', { slug: SLUG, entries });

/** Hands a form over as the page does; null only asks for it. */
const ask = (change: { values: Record<string, string>; before: string } | null) =>
  background.ask('followUp', { slug: SLUG, today: TODAY, invoice: INVOICE, change });

async function form(values: Record<string, string> | null = null): Promise<FollowUpForm> {
  const first = await ask(null);
  if (!first.ok) throw new Error('no form');
  if (!values) return first.value;
  const answer = await ask({ values: { ...valuesOf(first.value), ...values }, before: first.value.before });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** What a browser sends of a form that nobody touched. */
const valuesOf = ({ fields }: FollowUpForm): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ props }) => {
      if (props.type === 'checkbox') return props.defaultChecked ? [[props.name, 'on']] : [];
      return [[props.name, props.defaultValue ?? '']];
    }),
  );

/** Blanks of any kind and width as single spaces. */
const spaced = <T>(data: T): T => JSON.parse(JSON.stringify(data).replace(/[\u00a0\u202f]/g, ' ')) as T;

async function known(): Promise<Known> {
  const answer = await background.ask('known', { slug: SLUG, today: TODAY });
  if (!answer.ok) throw new Error('nothing known');
  return spaced(answer.value);
}

const kinds = async () => (await loadJournal(SLUG)).journal.entries.map(({ kind }) => kind);

describe('the form of an invoice', () => {
  it('is empty at first, and records nothing when nothing is changed', async () => {
    const { fields, entries } = await form({});
    expect(fields.map(({ props }) => props.name)).toEqual([
      ...['note', 'paid', 'paidOn', 'paidHow', 'promise', 'snooze', 'disputed', 'contact', 'said'],
    ]);
    expect(entries).toEqual([]);
    expect(await kinds()).toEqual([]);
  });

  it('records what is said, and gives it back', async () => {
    const filled = await form({
      ...{ note: 'Le matin', promise: '2026-05-30', snooze: '2026-06-01', disputed: 'on' },
      ...{ contact: 'letter', said: 'Recommandé' },
    });
    expect(await kinds()).toEqual(['note', 'promise', 'dispute', 'snooze', 'letter']);
    expect(valuesOf(filled)).toMatchObject({
      ...{ note: 'Le matin', promise: '2026-05-30', snooze: '2026-06-01', disputed: 'on', contact: '' },
    });
    expect(filled.entries.map(({ text }) => text)).toEqual([
      '15 mai 2026 · Courrier · Recommandé',
      '15 mai 2026 · Mise en attente · Jusqu’au 1er juin 2026',
      '15 mai 2026 · Litige',
    ]);
    expect(await form({})).toEqual(filled);
    expect(await kinds()).toHaveLength(5);
  });

  it('is recorded once when it is handed over by a double click, and again when it is said again', async () => {
    const { before } = await form();
    const said = { values: { contact: 'call', said: 'Occupé', note: 'Le matin' }, before };
    const answers = await Promise.all([ask(said), ask(said)]);
    expect(answers[1]).toEqual(answers[0]);
    expect(await kinds()).toEqual(['note', 'call']);
    later(2_000);
    await form({ contact: 'call', said: 'Occupé' });
    expect(await kinds()).toEqual(['note', 'call', 'call']);
  });

  it('takes the last entry back, and nothing else of what stands in the form', async () => {
    await form({ note: 'Le matin' });
    const { entries } = await form({ contact: 'call', said: 'Occupé' });
    const left = await form({ withdraw: entries[0]!.id, note: 'Encore en train d’écrire' });
    expect(left.entries.map(({ text }) => text)).toEqual(['15 mai 2026 · Note · Le matin']);
    expect(await kinds()).toEqual(['note', 'call', 'withdrawal']);
  });

  it('is about one invoice: another one of the same number has its own', async () => {
    await form({ note: 'Le matin' });
    const other = await background.ask('followUp', {
      ...{ slug: SLUG, today: TODAY, change: null },
      invoice: { ...INVOICE, client: 'LUMEN' },
    });
    expect(other.ok && valuesOf(other.value)['note']).toBe('');
  });

  it.each<[string, Record<string, string>]>([
    ['a day that is none', { promise: '2026-02-30' }],
    ['another kind of contact', { contact: 'settled' }],
    ['an entry that is not there', { withdraw: 'nobody' }],
  ])('refuses %s, and records nothing', async (_, values) => {
    const { before } = await form();
    expect(await ask({ values, before })).toMatchObject({ ok: false });
    expect(await kinds()).toEqual([]);
  });

  it('says when there is no room to keep it', async () => {
    const { before } = await form();
    fillStorage();
    expect(await ask({ values: { note: 'Le matin' }, before })).toEqual({
      ok: false,
      problem: 'storageFull',
    });
  });
});

describe('what the page is told', () => {
  it('is nothing while the journal is empty', async () => {
    expect(await known()).toMatchObject({ standings: null, credits: [], creditCount: 0 });
  });

  it('says how an invoice stands, in full for the panel and shortly for its row', async () => {
    const reminder: FactContent = {
      ...{ kind: 'reminder', level: 2, templateId: '', templateName: '', subject: '', language: 'fr' },
      cc: false,
    };
    await record(draft('2026-04-20', reminder), draft('2026-05-09', reminder));
    expect((await known()).standings![KEY]).toMatchObject({
      words: 'relancée 2 fois, la dernière il y a 6 jours',
      mark: 'relancée 2×, il y a 6 j',
      level: 2,
    });
    await form({ promise: '2026-05-30', note: 'Le\nmatin' });
    expect((await known()).standings![KEY]).toMatchObject({
      words:
        'relancée 2 fois, la dernière il y a 6 jours · promesse de paiement le 30 mai 2026 · note : Le matin',
      mark: 'promesse le 30/05/2026',
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a dispute', { disputed: 'on' }, 'contestée'],
    ['a pause', { snooze: '2026-06-01' }, 'en attente'],
    ['a broken promise', { promise: '2026-05-01' }, 'promesse non tenue'],
  ])('marks %s', async (_, values, mark) => {
    await form(values);
    expect((await known()).standings![KEY]!.mark).toBe(mark);
  });

  it('says of a number that is used again what is said of the invoice of that year', async () => {
    const of = (issueDate: string | null) => ({ ...INVOICE, issueDate });
    const call: FactContent = { kind: 'dispute', on: true, text: '' };
    const said = async (issueDate: string | null) =>
      standingFor((await known()).standings, of(issueDate))?.mark ?? null;
    await record(draft('2025-03-05', call, of('2025-01-10')), draft('2026-05-02', call, of('2026-01-12')));
    await record(draft('2026-05-10', { ...call, on: false }, of('2026-01-12')));
    expect(await said('2025-01-10')).toBe('contestée');
    expect(await said('2026-01-12')).toBe('');
    expect(await said('2024-01-10')).toBeNull();
    // A page that does not print the date shows one of two.
    expect(await said(null)).toBeNull();
  });

  it('says nothing of an invoice that was issued after all that is said of its number', async () => {
    await record(draft('2025-03-05', { kind: 'dispute', on: true, text: '' }));
    const { standings } = await known();
    const said = (issueDate: string | null) =>
      standingFor(standings, { ...INVOICE, issueDate })?.mark ?? null;
    expect([said('2026-01-12'), said('2025-01-10'), said(null)]).toEqual([null, 'contestée', 'contestée']);
    expect(standingFor(null, INVOICE)).toBeNull();
  });

  it('passes over in a chase those of a number whose own journal asks to wait, and no other', async () => {
    const late = (issueDate: string, dueDate: string) => openInvoice({ ...INVOICE, issueDate, dueDate });
    const [old, young] = [late('2025-01-10', '2025-02-09'), late('2026-01-12', '2026-02-11')];
    await area.set({ [`ledger:${SLUG}`]: storedAs({ ...ledgerOf(old, young), slug: SLUG }) });
    await record(draft('2026-05-02', { kind: 'dispute', on: true, text: '' }, nameOf(old)));
    const { resting, open } = await known();
    expect(open).toHaveLength(2);
    expect([keptFor(resting, old), keptFor(resting, young)]).toEqual(['disputed', undefined]);
  });

  it('lists the credit notes, the latest first, and whether they were sent', async () => {
    const creditNote = (creditNoteNumber: string | null): FactContent => ({
      ...{ kind: 'creditNote', creditNoteNumber, reason: null },
    });
    const other = { ...INVOICE, number: 'F-2026-020', client: 'LUMEN' };
    await record(
      draft('2026-05-02', creditNote('AV-1')),
      draft('2026-05-10', creditNote(null), other),
      draft('2026-05-03', { kind: 'creditNoteSent' }),
    );
    expect(await known()).toMatchObject({
      creditCount: 2,
      credits: [
        { ...other, text: '10 mai 2026 · pas encore envoyé' },
        { ...INVOICE, text: 'Avoir n° AV-1 · 2 mai 2026 · envoyé' },
      ],
    });
  });

  it('names fifty credit notes at most, and counts all', async () => {
    const content: FactContent = { kind: 'creditNote', creditNoteNumber: null, reason: null };
    await record(
      ...Array.from({ length: 60 }, (_, n) =>
        draft(TODAY, content, { ...INVOICE, number: `F-${n}`, client: 'LUMEN' }),
      ),
    );
    const { credits, creditCount } = await known();
    expect([credits.length, creditCount]).toEqual([50, 60]);
  });
});
