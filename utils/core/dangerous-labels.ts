/** Which labels may never be taught for a button that we press: those that send, delete, confirm, pay or settle for good. */
import type { LabelPlace } from './settings';

/**
 * How words begin that do so, without accents. Sources as in `utils/host-words`: those of the submits of a user's guide
 * (s), all others inferred (?). One too many costs a label that has to be worded otherwise; one too few may cost an
 * invoice. "Créer l'avoir" is the submit of the form for a credit note.
 */
const DANGEROUS =
  /\b(?:envo[iy]|exped|send|versend|absend|envia|invia|spedi|verzend|verstur|supprim|suppress|effac|delet|remov|eras|losch|entfern|elimin|borra|cancella\b|apag|verwijder|confirm|valid|bestatig|convalid|bevestig|conferm|payer|paie|payment|pay\b|vire|transf|bezahlen|zahlen|uberweis|pagar|bonif|betalen|overmak|definiti|irrevers|permanen|endgult|creer l'avoir)/;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .trim();

/** Whether a label that is taught for this place would have a button pressed that only the user may press. */
export function isDangerousLabel(place: LabelPlace | string, text: string): boolean {
  if (!place.startsWith('action.')) return false;
  // "To be paid" is a status, by the same word in some languages.
  const folded = plain(text).replace(/\b(?:zu zahlen|da pagare|por pagar|a pagar|te betalen)\b/g, '');
  return DANGEROUS.test(folded);
}

/** The first such label among those taught; null when there is none. */
export function dangerousAmong(extra: Readonly<Record<string, readonly string[]>>): string | null {
  for (const [place, texts] of Object.entries(extra))
    for (const text of texts) if (isDangerousLabel(place, text)) return text;
  return null;
}
