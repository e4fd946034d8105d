/** Which invoice an open form belongs to: told by the form, or by the open invoice behind it; never guessed. */
import type { Invoice } from '../core/invoice';
import { detailShows } from '../page/detail/detail-shows';
import { findDetail } from '../page/detail/detail';
import { formShows } from '../page/detail/form-shows';
import type { SendForm } from '../page/detail/send-form';
import { isReading } from '../page/read/list';
import type { Engine } from './engine';

/** The invoices a form may be about: those on the page first, then those the ledger knows. */
export function candidates(engine: Engine | null, known: readonly Invoice[]): Invoice[] {
  const here = (engine?.lists ?? []).flatMap((list) => [...list.rows.values()]);
  const onPage = here.filter((result): result is Invoice => isReading(result) && result.kind === 'invoice');
  const numbers = new Set(onPage.map(({ number, client }) => `${number}\u241f${client}`));
  return [...onPage, ...known.filter(({ number, client }) => !numbers.has(`${number}\u241f${client}`))];
}

/** The one invoice the form is about; null when none or several could be. */
export function ownerOf(
  document: Document,
  engine: Engine | null,
  form: SendForm,
  among: readonly Invoice[],
): Invoice | null {
  const lists = engine?.lists ?? [];
  const locale = lists[0]?.found.locale ?? 'fr';
  const detail = findDetail(
    document,
    lists.map((list) => list.found.container),
  );
  const text = `${form.root.textContent ?? ''} ${detail?.text ?? ''} ${valuesIn(form)}`;
  // Most invoices are not even mentioned: only those that are get the careful look.
  const mentioned = among.filter(({ number }) => number !== '' && text.includes(number));
  const numbers = mentioned.map(({ number }) => number);
  const said = mentioned.filter(
    (one) =>
      formShows(
        form,
        one,
        numbers.filter((n) => n !== one.number),
      ) === 'yes',
  );
  if (said.length === 1) return said[0]!;
  const behind = mentioned.filter((one) => detail && detailShows(detail, one, locale) === 'yes');
  const possible = behind.filter(
    (one) =>
      formShows(
        form,
        one,
        numbers.filter((n) => n !== one.number),
      ) !== 'no',
  );
  return possible.length === 1 ? possible[0]! : null;
}

function valuesIn(form: SendForm): string {
  return [form.subject, form.message]
    .map((found) =>
      found.kind === 'one' ? ((found.value as HTMLInputElement).value ?? found.value.textContent ?? '') : '',
    )
    .join(' ');
}
