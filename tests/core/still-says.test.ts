/** When a text that was sent is the letter that was written, and when it is the user's own message. */
import { describe, expect, it } from 'vitest';
import { saysOf, stillSays } from '../../utils/core/still-says';

const letter = {
  subject: 'Mise en demeure de payer : facture n° F-2026-020',
  body: [
    'Madame, Monsieur,',
    'La facture n° F-2026-020, d’un montant de 1 250,00 €, est arrivée à échéance le 10 mars 2026.',
    'Par la présente, nous vous mettons en demeure de nous régler cette somme au plus tard le 20 mai 2026.',
    'Cordialement',
  ].join('\n\n'),
};
const printed = ['F-2026-020', '1\u202f250,00\u00a0€', '10 mars 2026', '20 mai 2026', '9 999,00 €', ''];
const says = saysOf(letter, printed, 'formalNotice');
const isStill = (change: (text: string) => string) =>
  stillSays({ subject: change(letter.subject), body: change(letter.body) }, letter, says);

describe('a letter', () => {
  it('has to say what it says of number, amount and days, and nothing that it does not say', () => {
    expect(says.all).toEqual(printed.slice(0, 4));
    expect(says.some).toEqual(['mise en demeure', 'mettons en demeure']);
  });

  it('is still itself with other spaces, apostrophes, a word more or a sentence less', () => {
    expect(isStill((text) => text)).toBe(true);
    expect(isStill((text) => text.replaceAll(' ', '\u00a0').replaceAll('’', "'"))).toBe(true);
    expect(isStill((text) => `${text}\n\nÀ bientôt, Anne`)).toBe(true);
    expect(isStill((text) => text.replace('Cordialement', ''))).toBe(true);
  });

  it.each(['F-2026-020', '1 250,00 €', '10 mars 2026', '20 mai 2026'])(
    'without « %s » is another',
    (part) => {
      expect(isStill((text) => text.replaceAll(part, '…'))).toBe(false);
    },
  );

  it('is another without the words that make it what it is, though all figures stand', () => {
    expect(
      isStill((text) => text.replace(/Mise en demeure/gi, 'Rappel').replace('mettons en demeure', 'prions')),
    ).toBe(false);
  });

  it('is another where less than half of its words are left', () => {
    const figures = printed.slice(0, 4).join(' ');
    expect(stillSays({ subject: 'Mise en demeure', body: `tout va bien ${figures}` }, letter, says)).toBe(
      false,
    );
    expect(stillSays({ subject: 'tout va bien', body: 'tout va bien' }, letter, says)).toBe(false);
  });

  it('of a kind without words of its own is told by its figures', () => {
    expect(saysOf(letter, printed, 'courteous').some).toEqual([]);
  });
});
