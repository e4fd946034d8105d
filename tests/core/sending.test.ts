/** What came of a click on send, by what the page has shown since. */
import { describe, expect, it } from 'vitest';
import { judgeSending, type SendingSight } from '../../utils/core/sending';

/** The form closed by itself three seconds ago, and everything is as it was. */
const QUIET: SendingSight = {
  ...{ since: 4_000, gone: 3_000, said: null, isAsking: false, answered: null, isBack: false },
  ...{ address: 'same', hasPage: true, isLeft: false, isTouched: false },
};
const judge = (sight: Partial<SendingSight>) => judgeSending({ ...QUIET, ...sight });
const kind = (sight: Partial<SendingSight>) => judge(sight)?.kind ?? 'waits';

describe('a sending', () => {
  it('is seen where the form closed by itself and the page is as it was', () => {
    expect(judge({})).toEqual({ kind: 'seen', by: 'closed' });
  });

  it('is waited for while the form stands, or has just closed', () => {
    expect(kind({ gone: null, since: 22_000 })).toBe('waits');
    expect(kind({ gone: 1_999 })).toBe('waits');
    expect(kind({ gone: 2_000 })).toBe('seen');
  });

  it('of a user who goes on at once is judged sooner', () => {
    expect(kind({ gone: 299, isTouched: true })).toBe('waits');
    expect(kind({ gone: 300, isTouched: true })).toBe('seen');
  });

  it('is seen by the host’s words, whatever else is on the page', () => {
    for (const sight of [
      { gone: null },
      { address: 'otherOrganisation' },
      { isLeft: true },
      { hasPage: false },
    ] as const)
      expect(judge({ said: 'sent', ...sight })).toEqual({ kind: 'seen', by: 'words' });
  });

  it.each([
    [{ said: 'failed' }, 'said'],
    [{ said: 'failed', gone: null }, 'said'],
    [{ address: 'nowhere', gone: null }, 'signedOut'],
    [{ isBack: true, gone: null }, 'back'],
    [{ answered: 'no' }, 'back'],
    [{ address: 'elsewhere' }, 'left'],
    [{ hasPage: false, gone: 10_000 }, 'left'],
  ] as const)('is none: %o', (sight, why) => {
    expect(judge(sight)).toEqual({ kind: 'notSent', why });
  });

  it('waits for the list to come back, and for the answer to a question', () => {
    expect(kind({ hasPage: false, gone: 9_999 })).toBe('waits');
    expect(kind({ isAsking: true, since: 60_000 })).toBe('waits');
  });

  it.each([
    { isLeft: true },
    { answered: 'other' },
    { address: 'otherOrganisation' },
    { address: 'elsewhere', isTouched: true },
    { address: 'elsewhere', isLeft: true },
    { hasPage: false, gone: 10_000, isLeft: true },
    { gone: null, since: 300_001 },
    { isAsking: true, since: 300_001 },
  ] as const)('is unsure: %o', (sight) => {
    expect(kind(sight)).toBe('unsure');
  });
});
