/** A message as a `mailto:` address: the user's own mail program opens it, for the user to say whom it is for and to send. */
import type { MessageText } from './text-check';

/** Some mail programs and systems cut longer addresses: 2,048 characters for the oldest of them, with some room. */
const LONGEST = 1_900;

/**
 * The address, without a recipient. A text that would be too long is left out as a whole: half a letter could be sent
 * unseen. Line ends are those of a mail (RFC 6068, 5).
 */
export function mailAddress({ subject, body }: MessageText): string {
  const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
  const head = `mailto:?subject=${encoded(subject)}`;
  const whole = `${head}&body=${encoded(body)}`;
  return whole.length > LONGEST ? head : whole;
}
