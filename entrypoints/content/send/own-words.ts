/** Which words in a form are not the host's: what we wrote or the user typed does not tell whose form it is. */

/** As many letters of ours are remembered; nobody writes more without leaving the page. */
const MOST = 50;
/** A text of fewer lines may stand in a form by chance. */
const FEW = 3;

/** The fields of a send form that may tell whose it is. */
export type FieldName = 'subject' | 'message' | 'recipients';

export interface OwnWords {
  /** Takes these as ours, before they are written; remembered when the form is gone, since forms come back. */
  wrote(...texts: readonly string[]): void;
  /** Takes these as ours as long as the form is open: put back by us, they are the host's again in the next form. */
  putBack(...texts: readonly string[]): void;
  /** Takes what stands in a field now as typed by the user. */
  typed(field: FieldName, text: string): void;
  /** Nothing of that field counts while it is being written; null when the writing is over. */
  writing(field: FieldName | null): void;
  isOurs(field: FieldName, text: string): boolean;
  isTyped(field: FieldName, text: string): boolean;
  /** The form's own text without a letter of ours in it: some show the message once more, as it will look. */
  withoutOurs(text: string): string;
  /** The form is gone. */
  forget(): void;
}

/** Editors make some spaces protected ones and add a line at the end: neither makes it another text. */
export const sameText = (one: string, other: string): boolean => comparable(one) === comparable(other);
const comparable = (text: string): string => text.replace(/\u00a0/g, ' ').trimEnd();

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const among = (lines: readonly string[]) => (line: string) => lines.includes(line);

export function createOwnWords(): OwnWords {
  let letters: string[] = [];
  let returned: string[] = [];
  let typing = new Map<FieldName, string>();
  let busy: FieldName | null = null;
  const ours = () => [...letters, ...returned];
  return {
    wrote(...texts) {
      letters = [...letters.filter((letter) => !texts.includes(letter)), ...texts].slice(-MOST);
    },
    putBack(...texts) {
      returned = [...returned, ...texts];
    },
    typed(field, text) {
      typing.set(field, text);
    },
    writing(field) {
      busy = field;
    },
    isOurs: (field, text) => field === busy || ours().some((each) => sameText(each, text)),
    isTyped(field, text) {
      const typed = typing.get(field);
      return typed !== undefined && sameText(typed, text);
    },
    withoutOurs(text) {
      const lines = linesIn(text);
      const shown = ours()
        .map(linesIn)
        .filter((letter) => letter.length >= FEW && letter.filter(among(lines)).length * 2 >= letter.length);
      return lines.filter((line) => !shown.some((letter) => letter.includes(line))).join('\n');
    },
    forget() {
      returned = [];
      typing = new Map();
      busy = null;
    },
  };
}
