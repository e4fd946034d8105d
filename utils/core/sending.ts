/** What came of the user's click on send: seen to be sent, not sent, or unsure; judged by what the page has shown since. */

/** What is to be seen of a sending at one moment. */
export interface SendingSight {
  /** Milliseconds since the user's click. */
  readonly since: number;
  /** Milliseconds since the form is gone; null while it stands. */
  readonly gone: number | null;
  /** What the host has said since the click, in the words that it has for it. */
  readonly said: 'sent' | 'failed' | null;
  /** The host asks something before it sends: another dialog stands, or something else in the form's place. */
  readonly isAsking: boolean;
  /** What the user answered it. */
  readonly answered: 'no' | 'other' | null;
  /** The form was gone, and stands again. */
  readonly isBack: boolean;
  /** Beside that of the click: as it was, another one of the same organisation, of another organisation, of none. */
  readonly address: 'same' | 'elsewhere' | 'otherOrganisation' | 'nowhere';
  /** Whether the list or the invoice is there that was there before. */
  readonly hasPage: boolean;
  /** While the form stood, the user did something that may have closed it. */
  readonly isLeft: boolean;
  /** The user presses something else, now that the form is gone. */
  readonly isTouched: boolean;
}

export type SendingVerdict =
  | { readonly kind: 'seen'; readonly by: 'words' | 'closed' }
  | { readonly kind: 'notSent'; readonly why: 'said' | 'back' | 'left' | 'signedOut' }
  | { readonly kind: 'unsure' };

/** All in milliseconds. So long the page around a closed form is to stay as it was. */
const QUIET = 2_000;
/** A user who goes on at once shortens it to this. */
const SHORT = 300;
/** So long the list may take to come back. */
const RETURN = 10_000;
/** A host that sends for longer is not waited for. */
const LONGEST = 5 * 60_000;

const UNSURE: SendingVerdict = { kind: 'unsure' };
const notSent = (why: 'said' | 'back' | 'left' | 'signedOut'): SendingVerdict => ({ kind: 'notSent', why });

/** The outcome; null while it is to be waited for. What the host says counts more than what it does. */
export function judgeSending(sight: SendingSight): SendingVerdict | null {
  const { since, gone, said, isAsking, answered, isBack, address, hasPage, isLeft, isTouched } = sight;
  if (said === 'failed') return notSent('said');
  if (said === 'sent') return { kind: 'seen', by: 'words' };
  if (address === 'nowhere') return notSent('signedOut');
  if (isAsking) return since > LONGEST ? UNSURE : null;
  if (isBack || answered === 'no') return notSent('back');
  if (gone === null) return since > LONGEST ? UNSURE : null;
  if (gone < (isTouched ? SHORT : QUIET)) return null;
  const isUsers = isLeft || answered !== null;
  if (address === 'otherOrganisation') return UNSURE;
  if (address === 'elsewhere') return isUsers || isTouched ? UNSURE : notSent('left');
  if (!hasPage) {
    if (gone < RETURN) return null;
    return isUsers ? UNSURE : notSent('left');
  }
  return isUsers ? UNSURE : { kind: 'seen', by: 'closed' };
}
