/** Whether a text that was sent is still the letter that was written: what was changed too far is the user's own message. */
import type { KeptTemplate } from './settings';
import type { MessageText } from './text-check';

/** The words by which a letter is what it is called, as far as they stand in it. Where one of them stood, one must stay. */
const OWN_WORDS: Partial<Record<KeptTemplate['kind'], readonly string[]>> = {
  formalNotice: [
    ...['mise en demeure', 'mettons en demeure', 'formal demand', 'formal notice', 'final notice'],
    ...['letzte mahnung', 'mahnung', 'requerimiento', 'diffida', 'costituzione in mora'],
  ],
};

/** What has to stand in a text for it to be the letter: each of `all`, and one of `some` where there are any. */
export interface Says {
  readonly all: readonly string[];
  readonly some: readonly string[];
}

/**
 * What the letter says of these: number, amount, due date and deadline as they are printed, those that stand in it; and
 * the words of its own that make it what it is.
 */
export function saysOf(
  letter: MessageText,
  printed: readonly string[],
  kind: KeptTemplate['kind'] | null,
): Says {
  const text = plain(letter);
  const stands = (part: string) => part !== '' && text.includes(plainText(part));
  return { all: printed.filter(stands), some: ((kind && OWN_WORDS[kind]) ?? []).filter(stands) };
}

/** Whether `sent` is the letter still: it says what the letter says, in half of the letter's words at least. */
export function stillSays(sent: MessageText, letter: MessageText, { all, some }: Says): boolean {
  const text = plain(sent);
  const stands = (part: string) => text.includes(plainText(part));
  if (!all.every(stands) || (some.length > 0 && !some.some(stands))) return false;
  const [own, now] = [wordsOf(plain(letter)), new Set(wordsOf(text))];
  return own.filter((word) => now.has(word)).length * 2 >= own.length;
}

const plain = ({ subject, body }: MessageText): string => plainText(`${subject}\n${body}`);
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
