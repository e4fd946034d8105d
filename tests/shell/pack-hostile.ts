/** A pack of hostile names, many currencies and odd amounts, for the tests of the files made from it. */
import type { JournalEntry } from '../../utils/core/journal';
import { fact } from '../core/journal-entries';
import { invoice, packOf } from '../core/pack-data';

export const HOSTILE = [
  '=HYPERLINK("http://x.example","click")',
  '+33 6 12 34 56 78',
  '-2+3',
  '@SUM(A1)',
  '\tTab',
  '＝1+1',
  'O\'Brien; "Fils", Cie',
  '<b>&amp;</b> ]]>',
  '_x0041_ and _x005F_',
  ' spaces ',
  'two\nlines\r\nand more',
  '\u202Egnp.exe',
  '日本 株式会社 🧾',
  '__proto__',
  'constructor',
];

const amounts = [
  { minor: 1, currency: 'EUR' },
  { minor: -1234, currency: 'EUR' },
  { minor: 123456789, currency: 'EUR' },
  { minor: 999_999_999_999_999, currency: 'USD' },
  { minor: 1_000_000_000_000_001, currency: 'CHF' },
  { minor: 980000, currency: 'JPY' },
  { minor: 1234, currency: 'KWD' },
];

const rows = HOSTILE.map((client, at) =>
  invoice({
    client,
    number: `${client.slice(0, 8)}-${at}`,
    issueDate: '2024-02-29',
    dueDate: at % 2 ? '2026-02-28' : '2026-05-30',
    amount: amounts[at % amounts.length] ?? null,
  }),
);

const entries: JournalEntry[] = HOSTILE.map((text, at) =>
  fact(
    `e${at}`,
    at + 1,
    '2026-05-02',
    { kind: 'call', text },
    {
      invoice: { number: `${text.slice(0, 8)}-${at}`, client: text, issueDate: null },
    },
  ),
);

export const hostilePack = packOf(rows, entries);
