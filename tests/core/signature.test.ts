/** The signature under the host's own letter: found after its closing formula, and nothing else taken for one. */
import { describe, expect, it } from 'vitest';
import { signatureIn } from '../../utils/core/signature';

describe('signatureIn', () => {
  it.each([
    ['Bonjour,\n\nVoici la facture.\n\nCordialement,\nMenuiserie Lefranc', 'Menuiserie Lefranc'],
    ['Bonjour,\n\nBien cordialement\n\nAnne Roux\nMenuiserie Lefranc\n', 'Anne Roux\nMenuiserie Lefranc'],
    ['Guten Tag,\n\nMit freundlichen Grüßen\nTischlerei Kern', 'Tischlerei Kern'],
    ['Hello,\n\nKind regards,\n\u00a0Lefranc Joinery ', 'Lefranc Joinery'],
    ['Hola:\n\nUn cordial saludo,\nTaller Ruiz', 'Taller Ruiz'],
    ['Buongiorno,\n\nCordiali saluti\nFalegnameria Bruni', 'Falegnameria Bruni'],
  ])('of %j is %j', (text, signature) => {
    expect(signatureIn(text)).toBe(signature);
  });

  it.each([
    ['', 'nothing'],
    ['Bonjour,\n\nVoici la facture F-1.', 'no closing formula'],
    ['Bonjour,\n\nCordialement', 'no line after it'],
    [`Cordialement,\n${'a\n'.repeat(9)}`, 'too many lines'],
    [`Cordialement,\n${'a'.repeat(200)}`, 'a text'],
    ['Un bonjour cordialement adressé à vous\nAnne', 'a sentence with the word in it'],
  ])('is none in %j: %s', (text) => {
    expect(signatureIn(text)).toBe('');
  });
});
