/** A message as the address that the user's own mail program opens. */
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../utils/core/mail-address';

/** What a mail program makes of it. */
const read = (address: string) => {
  const url = new URL(address);
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
};

describe('the address of a draft', () => {
  it.each([
    ['Avoir n° 1', 'Bonjour,\n\nVoici l’avoir.'],
    ['50 % & plus = 100 %', 'a+b?c#d&body=x\r\n"<é>"'],
    ['', ''],
  ])('gives back "%s"', (subject, body) => {
    const lines = body.replace(/\r?\n/g, '\r\n');
    expect(read(mailAddress({ subject, body }))).toEqual({ to: '', subject, body: lines });
  });

  it('leaves a text that would be cut out as a whole', () => {
    const fits = mailAddress({ subject: 's', body: 'x'.repeat(1_850) });
    expect(fits.length).toBeLessThanOrEqual(1_900);
    expect(read(fits).body).toHaveLength(1_850);
    expect(read(mailAddress({ subject: 's', body: 'x'.repeat(1_900) }))).toEqual({
      ...{ to: '', subject: 's', body: null },
    });
  });

  it('can be made of half a character, too', () => {
    expect(read(mailAddress({ subject: '\ud83d', body: '' })).subject).toBe('\ufffd');
  });
});
