/** The texts the editors are given: what stood there before, and a reminder with everything that gets lost. */

/** What the user had typed: two lines with a blank one between. */
export const FORMER = 'Ancien texte\n\nDeuxième ligne';

const PARAGRAPHS = [
  'Bonjour Mme Lefèvre-Müller,',
  '',
  'Sauf erreur, la facture « F-2024-017 » (réf. {{ x }}, "l\'été" & <b>pas gras</b>) reste due : 1\u202f234,50\u00a0€.',
  '',
  '',
  'Deux  espaces, puis un astérisque * et un tiret :',
  "- ceci n'est pas une liste",
  '1. ni ceci',
  '',
];

/** Lines to make the text as long as a long letter. */
const FILLER = Array.from(
  { length: 30 },
  (_, index) => `Ligne ${index + 1} : où, déjà, garçon, cœur, naïf, 50 %, fin de ligne.`,
);

/** A text of 2,000 characters with blank lines, two of them in a row, accents, quotes and braces. */
export const REMINDER = [...PARAGRAPHS, ...FILLER, '', 'Cordialement']
  .join('\n')
  .slice(0, 1_981)
  .concat('\n\nCordialement,\nÉva');
