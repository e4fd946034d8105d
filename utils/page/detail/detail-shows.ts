/** Which invoice an open detail shows: its number as a whole, its client, its amount; a mention of it is not enough. */
import { readDay } from '../../core/day-read';
import type { RowRef } from '../../core/invoice';
import type { Money } from '../../core/money';
import { fractionDigits } from '../../core/money';
import { fold } from '../fold';
import type { Field } from '../../core/host-words';
import { isLabelOf } from '../words-of-host';
import type { Detail } from './detail';
import { rootsOf } from './elements';
import type { Shows } from './form-shows';
import { alikeIn, holdsNumber, isNumberLike, isWeak, namesAnother } from './numbers';
import { titlesOf } from './title';

/**
 * `yes` when the number, the client and (where amounts are printed) the amount are there; `no` when the part names
 * another number, client or due date in so many words; `unclear` when something is missing, as while it loads.
 * `locale`: the BCP 47 tag the page prints dates in.
 */
export function detailShows(detail: Detail, ref: RowRef, locale: string): Shows {
  const lines = detail.text.split('\n');
  const titles = titlesOf(detail.region, rootsOf(detail.region.ownerDocument)).join('\n');
  const number = shownNumber(lines, titles, ref);
  const client = shownClient(lines, ref);
  if (number === 'no' || client === 'no' || isOtherDueDate(lines, ref, locale)) return 'no';
  if (number !== 'yes' || client !== 'yes') return 'unclear';
  return ref.amount === null || !printsAmount(detail.text) || holdsAmount(detail.text, ref.amount)
    ? 'yes'
    : 'unclear';
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
  const first = alikeIn(text, ref.number)[0];
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
    const colon = line.indexOf(':');
    return colon > 0 && isLabelOf(line.slice(0, colon), field)
      ? [line.slice(colon + 1).trim()].filter(Boolean)
      : [];
  });
}

/** Whether a folded text holds a folded name that no letter or digit goes on. */
function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const around = [text.charAt(at - 1), text.charAt(at + name.length)];
  return !around.some((sign) => /[\p{L}\p{N}]/u.test(sign));
}

const RUN = /\d(?:[.,'’\s]?\d)*/gu;

const printsAmount = (text: string): boolean => /\d[.,]\d{2}(?!\d)/.test(text);

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
