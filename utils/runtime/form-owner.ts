/** Which invoice an open form belongs to: told by the form, or by the open invoice behind it; never guessed. */
import type { Invoice, RowRef } from '../core/invoice';
import { invoiceKey } from '../core/journal';
import { detailShows } from '../page/detail/detail-shows';
import { findDetail } from '../page/detail/detail';
import { formShows, type Shows } from '../page/detail/form-shows';
import type { SendForm } from '../page/detail/send-form';
import { readField } from '../page/write';
import type { Engine } from './engine';
import { invoicesOn } from './readings';

/** The invoices a form may be about: those on the page first, then those known from elsewhere. */
export function candidates(engine: Engine | null, known: readonly Invoice[]): Invoice[] {
  const here = invoicesOn(engine);
  const keys = new Set(here.map(invoiceKey));
  return [...here, ...known.filter((one) => !keys.has(invoiceKey(one)))];
}

/** Whether a form that creates a credit note is this invoice's: by what it says, or by the open invoice behind it. */
export function formIsOf(engine: Engine | null, form: { readonly root: Element }, ref: RowRef): Shows {
  const others = invoicesOn(engine).map(({ number }) => number);
  const said = formShows(form, ref, others);
  return said === 'unclear' ? behind(form, engine).shows(ref) : said;
}

/** What the open invoice says: its text, and of each whether it is the one; `unclear` when none is open. */
export function behind({ root }: { readonly root: Element }, engine: Engine | null) {
  const lists = engine?.lists ?? [];
  const detail = findDetail(
    root.ownerDocument,
    lists.map((list) => list.found.container),
  );
  return {
    text: detail?.text ?? '',
    shows: (ref: RowRef): Shows =>
      detail ? detailShows(detail, ref, engine?.lastFound?.locale ?? 'fr') : 'unclear',
  };
}

/**
 * The one invoice that a send form is about; null when none or several could be. `creditNoteOf`: the number of the
 * credit note made for an invoice, which may be all that a form for sending it says.
 */
export function ownerOf(
  engine: Engine | null,
  form: SendForm,
  among: readonly Invoice[],
  creditNoteOf: (invoice: Invoice) => string | null | undefined,
): Invoice | null {
  const open = behind(form, engine);
  const values = [form.subject, form.message].map((found) =>
    found.kind === 'one' ? readField(found.value) : '',
  );
  const text = [form.root.textContent, open.text, ...values].join(' ');
  const namesOf = (one: Invoice) =>
    [one.number, form.sent === 'creditNote' && creditNoteOf(one)].filter(
      (name): name is string => !!name && text.includes(name),
    );
  // Most invoices are not even mentioned: only those that are get the careful look.
  const mentioned = among.filter((one) => namesOf(one).length > 0);
  const said = mentioned.map((one) => {
    const others = mentioned.flatMap(({ number }) => (number === one.number ? [] : [number]));
    return { one, says: namesOf(one).map((number) => formShows(form, { number }, others)) };
  });
  const named = said.filter(({ says }) => says.includes('yes'));
  const [first, ...more] =
    named.length === 1
      ? named
      : said.filter(({ one, says }) => isPossible(says) && open.shows(one) === 'yes');
  return first && more.length === 0 ? first.one : null;
}

const isPossible = (says: readonly Shows[]): boolean => says.some((each) => each !== 'no');
