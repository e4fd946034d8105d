/** The checks of a credit note's own date and number. */
import { describe, expect, it } from 'vitest';
import { dateProblems, numberProblems } from '../../utils/core/credit-note';

describe('the date', () => {
  it.each([
    ['2026-03-11', []],
    ['2026-03-12', []],
    ['2026-03-13', ['dateInFuture']],
    ['2026-03-10', ['dateBeforeInvoice']],
    [null, []],
  ])('%s: %j', (date, problems) => {
    expect(dateProblems(date, { issueDate: '2026-03-11' }, '2026-03-12')).toEqual(problems);
  });

  it('of an invoice without one is held against today alone', () => {
    expect(dateProblems('2020-01-01', { issueDate: null }, '2026-03-12')).toEqual([]);
  });
});

describe('a number', () => {
  const seen = ['AV-2026-003', 'F-2026-022', 'AV-2026-004', ''];
  it.each([
    ['', null, []],
    ['AV-2026-005', null, []],
    ['AV-2026-004', null, ['numberUsed']],
    [' av-2026-003 ', null, ['numberUsed']],
    ['f-2026-022', null, ['numberUsed']],
    ['AV-2026-006', null, ['numberNotNext']],
    // Another series says nothing.
    ['AV-2027-001', null, []],
    ['CN-1', null, []],
    ['x', null, []],
    // The host knows of more than was seen.
    ['AV-2026-009', 'AV-2026-009', []],
    ['AV-2026-005', 'AV-2026-009', ['numberNotNext']],
    ['CN-1', 'AV-2026-009', []],
    ['AV-2026-005', 'CN-7', []],
  ])('"%s", the host’s own being %s: %j', (number, next, problems) => {
    expect(numberProblems(number, seen, next)).toEqual(problems);
  });
});
