/** The organisation's name as the page prints it: the text that its address was made from, wherever it stands. */
import { afterEach, describe, expect, it } from 'vitest';
import { organisationNameOn } from '../../utils/page/organisation-name';

const nameOn = (...texts: readonly string[]) => {
  document.body.replaceChildren(
    ...texts.map((text) => {
      const part = document.createElement('a');
      // A mark of its first letter, as hosts show one beside the name.
      const mark = document.createElement('span');
      mark.textContent = text.charAt(0);
      part.append(mark, text);
      return part;
    }),
  );
  return (slug: string) => organisationNameOn([document], slug);
};

afterEach(() => document.body.replaceChildren());

describe('the name on the page', () => {
  it.each([
    ['menuiserie-lefranc-4821', ['Factures', 'Menuiserie Lefranc'], 'Menuiserie Lefranc'],
    ['dupont-fils-1', ['DUPONT & FILS'], 'DUPONT & FILS'],
    ['eclair-sa', ['Éclair S.A.', 'Éclair SA'], 'Éclair SA'],
    ['a-b-c', ['A.B.C.'], 'A.B.C.'],
  ])('of %s among %j is %s', (slug, texts, name) => {
    expect(nameOn(...texts)(slug)).toBe(name);
  });

  it.each([
    ['menuiserie-lefranc-4821', ['Menuiserie', 'Lefranc', 'Menuiserie Lefranc SARL']],
    ['menuiserie-lefranc-4821', ['menuiserie-lefranc']],
    ['4821', ['4821']],
    ['', ['']],
  ])('of %s is not among %j', (slug, texts) => {
    expect(nameOn(...texts)(slug)).toBeNull();
  });
});
