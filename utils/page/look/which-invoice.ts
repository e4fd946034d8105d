/** Which invoice an open detail or a form is about: by its number as a whole, its client, its amount; a mention is not enough. */
import { readDay } from '../../core/day-read';
import type { Field } from '../../core/host-words';
import type { RowRef } from '../../core/invoice';
import { foldName, holdsNumber, numbersLike } from '../../core/invoice-name';
import type { Money } from '../../core/money';
import { fractionDigits } from '../../core/money';
import { fold } from '../fold';
import { isLabelOf } from '../host-labels';
import { EDITABLE } from '../selectors';
import { linesOf } from '../text';
import { printsAmount } from '../prints';
import { readField } from '../write/read-field';
import type { Detail } from './detail';
import { isNumberLike, isWeak, namesAnother } from './numbers';
import type { SendForm } from './send-form';

export type Shows = 'yes' | 'no' | 'unclear';

/**
 * `yes` when the number, the client and (where amounts are printed) the amount are there; `no` when the part names
 * another number, client or due date in so many words; `unclear` when something is missing, as while it loads.
 * `locale`: the BCP 47 tag the page prints dates in.
 */
export function detailShows(detail: Detail, ref: RowRef, locale: string): Shows {
  const lines = detail.text.split('\n');
  const number = shownNumber(lines, detail.titles, ref);
  const client = shownClient(lines, ref);
  if (number === 'no' || client === 'no' || isOtherDueDate(lines, ref, locale)) return 'no';
  if (number !== 'yes' || client !== 'yes') return 'unclear';
  return ref.amount === null || !printsAmount(detail.text) || holdsAmount(detail.text, ref.amount)
    ? 'yes'
    : 'unclear';
}

/** What a form says, in the order in which it is believed. */
export interface FormWords {
  readonly titles: string;
  readonly subject: string;
  /** Its own text, without what stands in fields. */
  readonly text: string;
  readonly message: string;
}

export type SpeakingForm = Pick<SendForm, 'root' | 'titles'> & Partial<Pick<SendForm, 'subject' | 'message'>>;

/** The words of a form as it stands now, those in its fields included, whoever wrote them. */
export function wordsOfForm(form: SpeakingForm): FormWords {
  const value = (field?: SendForm['subject']) => (field?.kind === 'one' ? readField(field.value) : '');
  return {
    titles: form.titles,
    subject: value(form.subject),
    text: linesOf(form.root, undefined, (element) => element.matches(EDITABLE)).join('\n'),
    message: value(form.message),
  };
}

/**
 * Whether a form is the invoice's. Its title decides, then the subject, then the rest of its text, then the message:
 * the first of them that names this invoice or another one. `unclear` when none does, or one names both, or title and
 * subject disagree about a name that could be read. `otherNumbers`: numbers of the other invoices known.
 */
export const formShows = (
  form: SpeakingForm,
  ref: Pick<RowRef, 'number'>,
  otherNumbers: readonly string[],
): Shows => wordsShow(wordsOfForm(form), ref, otherNumbers);

/** The same of words that have been gathered already. */
export function wordsShow(
  words: FormWords,
  ref: Pick<RowRef, 'number'>,
  otherNumbers: readonly string[],
): Shows {
  const others = otherNumbers.filter(
    (number) => foldName(number) !== foldName(ref.number) && number !== '' && !isWeak(number),
  );
  const title = says(words.titles, ref, others, true);
  const subject = says(words.subject, ref, others, true);
  if (title === 'no' || subject === 'no') return 'no';
  for (const each of [title, subject]) if (each === 'yes') return 'yes';
  if (title === 'both' || subject === 'both') return 'unclear';
  for (const text of [words.text, words.message]) {
    const said = says(text, ref, others, false);
    if (said) return said === 'both' ? 'unclear' : said;
  }
  return 'unclear';
}

/** What one text says: null for nothing. A number of a few digits is taken for one in a title or subject only. */
function says(
  text: string,
  ref: Pick<RowRef, 'number'>,
  others: readonly string[],
  isShort: boolean,
): 'yes' | 'no' | 'both' | null {
  const isOther = others.some((other) => holdsNumber(text, other)) || namesAnother(text, ref.number);
  const isThis = (isShort || !isWeak(ref.number)) && holdsNumber(text, ref.number);
  if (isThis) return isOther ? 'both' : 'yes';
  return isOther ? 'no' : null;
}

function shownNumber(lines: readonly string[], titles: string, ref: RowRef): Shows {
  const client = fold(ref.client);
  const printed = valuesOf(lines, 'number').filter(
    (value) => holdsNumber(value, ref.number) || (isNumberText(value) && fold(value) !== client),
  );
  if (printed.length > 0) return printed.some((value) => holdsNumber(value, ref.number)) ? 'yes' : 'no';
  const isTitled = holdsNumber(titles, ref.number);
  if (!isTitled && namesAnother(titles, ref.number)) return 'no';
  const text = [titles, ...lines].join('\n');
  const isHere = isTitled || (!isWeak(ref.number) && holdsNumber(text, ref.number));
  // The invoice's own number comes first; others, like those of deposits, are mentioned below it.
  const first = numbersLike(text, ref.number)[0];
  const isOther = first !== undefined && !holdsNumber(ref.number, first);
  if (isHere) return isOther ? 'unclear' : 'yes';
  return isOther || namesAnother(text, ref.number) ? 'no' : 'unclear';
}

const isNumberText = (value: string): boolean =>
  /^[^\s,€$£]*\d[^\s,€$£]*$/.test(value) && isNumberLike(value);

function shownClient(lines: readonly string[], ref: RowRef): Shows {
  const client = fold(ref.client);
  if (client === '' || lines.some((line) => fold(line) === client)) return 'yes';
  const named = valuesOf(lines, 'client').map(fold);
  if (named.includes(client)) return 'yes';
  if (named.length > 0) return named.some((name) => holdsName(name, client)) ? 'unclear' : 'no';
  return lines.some((line) => holdsName(fold(line), client)) ? 'yes' : 'unclear';
}

function isOtherDueDate(lines: readonly string[], ref: RowRef, locale: string): boolean {
  const days = valuesOf(lines, 'dueDate').flatMap((text) => {
    const day = readDay(text, locale);
    return day.kind === 'value' ? [day.value] : [];
  });
  return ref.dueDate !== null && days.length > 0 && !days.includes(ref.dueDate);
}

/** Texts beside or below a label of the list's columns ("Numéro", then "F-2026-022"). */
function valuesOf(lines: readonly string[], field: Field): string[] {
  const isLabel = (text: string) =>
    isLabelOf(text, 'client', 'number', 'issueDate', 'dueDate', 'status', 'amount');
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (isLabelOf(line, field)) return next === undefined || isLabel(next) ? [] : [next];
    // "Numéro F-2026-308", without a colon.
    const [, label, value] = field === 'number' ? (/^(.*\D)\s+(\S+)$/.exec(line) ?? []) : [];
    if (label && isLabelOf(label, field) && isNumberText(value!)) return [value!];
    const colon = line.indexOf(':');
    return colon > 0 && isLabelOf(line.slice(0, colon), field)
      ? [line.slice(colon + 1).trim()].filter(Boolean)
      : [];
  });
}

/** Whether a folded text holds a folded name that no letter or digit goes on. */
export function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const around = [text.charAt(at - 1), text.charAt(at + name.length)];
  return !around.some((sign) => /[\p{L}\p{N}]/u.test(sign));
}

const RUN = /\d(?:[.,'’\s]?\d)*/gu;

/** Whether an amount of this size is printed: read by its digits, since any separator before the last two is decimal. */
function holdsAmount(text: string, { minor, currency }: Money): boolean {
  const places = fractionDigits(currency);
  const wanted = String(Math.abs(minor)).padStart(places + 1, '0');
  return text.split('\n').some((line) =>
    (line.match(RUN) ?? []).some((run) => {
      const cut = run.length - places - 1;
      const isWithFraction =
        places > 0 && cut > 0 && /[.,]/.test(run.charAt(cut)) && /^\d+$/.test(run.slice(cut + 1));
      return run.replace(/\D/g, '') + (isWithFraction ? '' : '0'.repeat(places)) === wanted;
    }),
  );
}
