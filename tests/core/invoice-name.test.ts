/** Whether two names are of one invoice, and whether a number stands in a text: by examples and by rule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldName,
  holdsNumber,
  invoiceKey,
  isSameClient,
  isSameInvoice,
  keptFor,
  nameOf,
  numberKey,
  numbersLike,
  type Named,
} from '../../utils/core/invoice-name';
import { openInvoice } from './journal-entries';

/** Texts with everything in them that is printed in more than one way. */
const printed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'F-2026',
          '022',
          'É',
          'E\u0301',
          '\u00a0',
          '\u202f',
          '  ',
          '\u200b',
          '\u00ad',
          '\u2060',
          '\ufeff',
        ],
        ...[
          '-',
          '\u2010',
          '\u2011',
          '\u2013',
          '\u2212',
          'ﬁ',
          '\uff26',
          '№',
          'º',
          '\u241f',
          '/',
          'ß',
          '\u0308',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('foldName', () => {
  it('comes to rest at once, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(printed, fc.string({ unit: 'binary', maxLength: 12 })), (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
        expect(folded).not.toContain('\u241f');
        expect(folded).toBe(folded.trim());
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['F-2026\u2011022', 'F-2026-022'],
    ['F-2026\u200b-022', 'F-2026-022'],
    ['F-2026\u00ad-022', 'F-2026-022'],
    ['F\u20132026\u2212022', 'F-2026-022'],
    ['\uff26-2026-022', 'F-2026-022'],
    ['Cafe\u0301\u00a0\u202f Élan ', 'Café Élan'],
    ['\u202eHABITAT\u202c', 'HABITAT'],
    ['f-2026-022', 'f-2026-022'],
    ['№22', 'n°22'],
    ['nº 22', 'n° 22'],
    ['', ''],
  ])('makes %j %j', (text, folded) => expect(foldName(text)).toBe(folded));
});

const name = fc.record({
  number: fc.constantFrom('12', '13', 'F-12', 'F\u201112', '1\u200b2'),
  client: fc.constantFrom('HABITAT', 'Café', 'Cafe\u0301', 'HABITAT Ltd', 'HABITAT\u00a0Ltd'),
  issueDate: fc.constantFrom('2025-01-10', '2026-01-12'),
});

describe('isSameInvoice', () => {
  it('is an equivalence where the dates are known, and then the key says the same', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(isSameInvoice(a, a)).toBe(true);
        expect(isSameInvoice(a, b)).toBe(isSameInvoice(b, a));
        if (isSameInvoice(a, b) && isSameInvoice(b, c)) expect(isSameInvoice(a, c)).toBe(true);
        expect(invoiceKey(a) === invoiceKey(b)).toBe(isSameInvoice(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves it to number and client where a date is not known, and is told from both sides alike', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const undated = { ...b, issueDate: null };
        expect(isSameInvoice(a, undated)).toBe(numberKey(a) === numberKey(b));
        expect(isSameInvoice(undated, a)).toBe(isSameInvoice(a, undated));
      }),
    );
  });

  it.each<[string, Named, Named, boolean]>([
    [
      'the same number in a later year',
      { number: '12', client: 'A', issueDate: '2025-01-10' },
      { number: '12', client: 'A', issueDate: '2026-01-12' },
      false,
    ],
    ['another case', { number: 'f-1', client: 'A' }, { number: 'F-1', client: 'A' }, false],
    ['another client', { number: 'F-1', client: 'A' }, { number: 'F-1', client: 'B' }, false],
    [
      'a name that runs over into the next',
      { number: '1', client: '2\u241f3' },
      { number: '1\u241f2', client: '3' },
      false,
    ],
  ])('of %s: %j and %j', (_, a, b, same) => {
    expect(isSameInvoice(a, b)).toBe(same);
    expect(invoiceKey(a) === invoiceKey(b)).toBe(same);
  });

  it('takes a draft for what it became, whatever day it prints', () => {
    const draft = openInvoice({ status: 'draft', issueDate: '2026-01-01' });
    expect(isSameInvoice(draft, openInvoice({ issueDate: '2026-01-05' }))).toBe(true);
    expect(nameOf(draft).issueDate).toBeNull();
  });

  it('names a reading by what it is known by', () => {
    expect(nameOf(openInvoice({ issueDate: '2026-01-05' }))).toEqual({
      ...{ number: 'F-2026-022', client: 'Menuiserie Ozanne', issueDate: '2026-01-05' },
    });
    expect(nameOf({ number: '', client: 'A' })).toEqual({ number: '', client: 'A', issueDate: null });
    expect(isSameClient('Cafe\u0301', 'Café ')).toBe(true);
    expect(isSameClient('Café', 'café')).toBe(false);
  });
});

describe('keptFor', () => {
  const of = (issueDate: string | null, number = '12') => ({ number, client: 'HABITAT', issueDate });
  const record = (...names: Named[]) =>
    Object.fromEntries(names.map((one) => [invoiceKey(one), one.issueDate ?? 'undated']));

  it.each<[string, Named[], Named, string | undefined]>([
    ['its own', [of('2025-01-10'), of('2026-01-12')], of('2026-01-12'), '2026-01-12'],
    ['nothing of another year', [of('2025-01-10')], of('2026-01-12'), undefined],
    ['what is kept without a date', [of(null)], of('2026-01-12'), 'undated'],
    ['its own before that', [of(null), of('2026-01-12')], of('2026-01-12'), '2026-01-12'],
    ['the only one, on a page without dates', [of('2025-01-10')], of(null), '2025-01-10'],
    ['nothing where two could be meant', [of('2025-01-10'), of('2026-01-12')], of(null), undefined],
    ['nothing of another number', [of('2025-01-10')], of(null, '1'), undefined],
    ['nothing where nothing is kept', [], of(null), undefined],
  ])('gives %s', (_, names, asked, expected) => expect(keptFor(record(...names), asked)).toBe(expected));
});

/** A number as it may be printed, and one that is longer by a joined part. */
const number = fc.stringMatching(/^[A-Z]{0,3}-?20\d\d[-/][0-9]{1,4}$/);
const part = fc.stringMatching(/^[A-Za-zÉéß0-9]{1,4}$/);
const joint = fc.constantFrom('-', '/', '.', '_', '#', '', '\u2011', '\u200b', '-\u00ad');

describe('holdsNumber', () => {
  it('finds a number among other words', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('Facture %.', '(%) due', 'n° % :', 'n°%,', '%', '«%»'),
        (wanted, text) => {
          expect(holdsNumber(text.replace('%', wanted), wanted)).toBe(true);
        },
      ),
    );
  });

  it('finds it however it is printed', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('\u2010', '\u2011', '\u2013', '\u2212', '\uff0d'),
        (wanted, dash) => {
          const other = wanted.replaceAll('-', dash).split('').join('\u200b');
          expect(holdsNumber(`Facture ${other} échue`, wanted)).toBe(true);
          expect(holdsNumber(`Facture ${wanted} échue`, other)).toBe(true);
        },
      ),
    );
  });

  it('never takes it for a part of a longer number', () => {
    fc.assert(
      fc.property(number, part, joint, fc.boolean(), (wanted, more, joined, isBefore) => {
        const longer = isBefore ? more + joined + wanted : wanted + joined + more;
        expect(holdsNumber(`la facture ${longer} est due`, wanted)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['F-2026-022', 'la facture F-2026-022-bis', false],
    ['F-2026-022', 'la facture F-2026-022/a', false],
    ['F-2026-022', 'F-2026-0221', false],
    ['F-2026-022', 'AF-2026-022', false],
    ['F-2026-022', 'facture f-2026-022', false],
    ['12', '12,50 €', false],
    ['12', 'le 12/03', false],
    ['12', 'facture 12, du 3 mars', true],
    ['22', 'factura nº22', true],
    ['22', 'Facture №22', true],
    ['FA 22', 'facture FA\u00a022', true],
    ['', 'rien', false],
    ['\u200b', 'rien \u200b', false],
  ])('of %j in %j: %s', (wanted, text, held) => expect(holdsNumber(text, wanted)).toBe(held));
});

describe('numbersLike', () => {
  it.each([
    ['F-2026-022', 'F-2026\u2011021 puis F-2026-022', ['F-2026-021', 'F-2026-022']],
    ['F-2026-022', 'PO-2026-118, F-26-1', ['F-26-1']],
    ['2026/22', 'le 12/03', []],
    ['F', 'F', []],
  ])('of %j in %j', (wanted, text, found) => expect(numbersLike(text, wanted)).toEqual(found));
});
