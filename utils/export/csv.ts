/** The pack's tables as CSV: separator and decimal sign by language, a BOM, and no text that a spreadsheet runs. */
import type { Words } from '../words/words';
import { toDecimal, type Money } from '../core/money';
import type { Cell, PackTable } from '../core/pack-table';
import type { Exporter, ExportFile } from './exporter';
import { csvName } from './file-names';

/** Without it, spreadsheets take UTF-8 for the code page of the machine. */
const BOM = '\uFEFF';

/**
 * What makes a spreadsheet take a text for a formula or a command, full-width forms included.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** What any spreadsheet may take for the end of a cell, whichever separator the file has. */
const SEPARATING = /[,;\t|]/;
const PLAIN_AMOUNT = /^-?\d+(?:[.,]\d+)?$/;

/** A text that cannot become a formula: an apostrophe goes before one that would. Numbers never pass here. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The decimal sign of a language, and the separator that leaves it alone. */
export function csvSigns(locale: string): { readonly decimal: ',' | '.'; readonly separator: ';' | ',' } {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(0);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return comma ? { decimal: ',', separator: ';' } : { decimal: '.', separator: ',' };
}

/** A file for each table. */
export const exportCsv: Exporter = async (pack, words, progress) => {
  const files: ExportFile[] = [];
  for (const table of pack.tables) {
    await progress(files.length, pack.tables.length);
    const text = await csvOf(table, words);
    files.push({
      name: csvName(pack, table.name, files.length + 1, words),
      content: new Blob([text], { type: 'text/csv;charset=utf-8' }),
    });
  }
  return files;
};

/**
 * One table, its rows only: sums stand in the overview, so that nothing is counted twice. Days are `YYYY-MM-DD`,
 * amounts have all decimals of their currency and no grouping.
 */
export async function csvOf(table: PackTable, words: Words): Promise<string> {
  const { default: papa } = await import('papaparse');
  const { decimal, separator } = csvSigns(words.locale);
  const amount = (money: Money) => toDecimal(money).replace('.', decimal);
  const fields = table.columns.map((name) => words.t(`pack_col_${name}`));
  const data = table.groups.flatMap(({ rows }) => rows.map((row) => row.map((cell) => print(cell))));
  // A spreadsheet set to another separator would split such a text, and run what then stands at the beginning of a cell.
  const quotes = (value: unknown) => SEPARATING.test(String(value)) && !PLAIN_AMOUNT.test(String(value));
  const text = papa.unparse([fields, ...data], { delimiter: separator, newline: '\r\n', quotes });
  return `${BOM}${text}\r\n`;

  function print(cell: Cell): string {
    switch (cell?.kind) {
      case undefined:
        return '';
      case 'text':
        return defused(cell.text);
      case 'word':
        return words.t(cell.word);
      case 'day':
        return cell.day;
      case 'money':
        return amount(cell.money);
      case 'whole':
        return String(cell.value);
    }
  }
}
