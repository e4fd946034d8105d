/** A message as a `mailto:` address: the user's own mail program opens it, for the user to say whom it is for and to send. */
import type { MessageText } from './text-check';

/** Some mail programs and systems cut longer addresses: 2,048 characters for the oldest of them, with some room. */
export const LONGEST_MAIL_ADDRESS = 1_900;

/** A part of the address; line ends are those of a mail (RFC 6068, 5). */
export const mailPart = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));

/**
 * The address, without a recipient. A text that would be too long is left out as a whole: half a letter could be sent
 * unseen.
 */
export function mailAddress({ subject, body }: MessageText): string {
  const head = `mailto:?subject=${mailPart(subject)}`;
  const whole = `${head}&body=${mailPart(body)}`;
  return whole.length > LONGEST_MAIL_ADDRESS ? head : whole;
}
