/** The pack as a workbook: one sheet a table, numbers and dates typed, the head frozen. The writer is loaded only then. */
import type { Cell as SheetCell, CellObject, Sheet } from 'write-excel-file/universal';
import type { Words } from '../words/words';
import type { Day } from '../core/day';
import { fractionDigits, toDecimal, type Money } from '../core/money';
import type { Pack } from '../core/pack';
import { rowCount, type Cell, type PackTable } from '../core/pack-table';
import type { Exporter, Progress } from './exporter';
import { fileName } from './file-names';

type PackSheet = Sheet<Blob>;

/** Column widths in characters. */
const WIDTH = { least: 8, most: 48 } as const;

/** A spreadsheet keeps 15 digits of a number; an amount of more is written as text, and stays exact. */
const EXACT_BELOW = 1e15;

/** A cell holds so many characters (ECMA-376, 18.3.1). */
const LONGEST_TEXT = 32_767;

/** The calendar of spreadsheets is right from here on: it knows a 29 February 1900 that never was. */
const FIRST_DAY = '1900-03-01';

const HEAD: CellObject = { fontWeight: 'bold', backgroundColor: '#E6EFEE', wrap: true, alignVertical: 'top' };
const SUM: CellObject = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#85898C' };

export const exportWorkbook: Exporter = async (pack, words, progress) => [
  { name: fileName(pack, 'xlsx'), content: await workbookOf(pack, words, progress) },
];

/** Writes the workbook, a step for each sheet and one to end; what goes wrong is thrown. */
export async function workbookOf(pack: Pack, words: Words, progress: Progress): Promise<Blob> {
  const steps = pack.tables.length + 1;
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const sheets: PackSheet[] = [];
  for (const table of pack.tables) {
    await progress(sheets.length, steps);
    sheets.push(sheetOf(table, words));
  }
  await progress(sheets.length, steps);
  const blob = await writeExcelFile(sheets, { fontSize: 10 }).toBlob();
  await progress(steps, steps);
  return blob;
}

function sheetOf(table: PackTable, words: Words): PackSheet {
  const dates = dateFormat(words.locale);
  const head = table.columns.map((name): CellObject => ({
    ...HEAD,
    ...textCell(words.t(`pack_col_${name}`)),
  }));
  const line = (cells: readonly Cell[], style?: CellObject) =>
    cells.map((cell) => sheetCell(cell, words, dates, style));
  const rows = table.groups.flatMap(({ rows: own, sums }) => [
    ...own.map((cells) => line(cells)),
    ...sums.map((cells) => line(cells, SUM)),
  ]);
  if (rowCount(table) === 0) rows.push([textCell(words.t('pack_noRows'))]);
  return {
    sheet: words.t(`pack_table_${table.name}`),
    data: [head, ...rows],
    columns: table.columns.map((_, index) => ({ width: widthOf([head, ...rows], index) })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function sheetCell(cell: Cell, words: Words, dates: string, style?: CellObject): SheetCell {
  if (cell === null) return style ? { ...style, ...textCell('') } : null;
  switch (cell.kind) {
    case 'text':
      return { ...style, ...textCell(cell.text) };
    case 'word':
      return { ...style, ...textCell(words.t(cell.word)) };
    case 'whole':
      return { ...style, type: Number, value: cell.value, format: '0' };
    case 'day':
      return cell.day < FIRST_DAY
        ? { ...style, ...textCell(cell.day) }
        : { ...style, type: Date, value: utc(cell.day), format: dates };
    case 'money':
      return { ...style, ...moneyCell(cell.money) };
  }
}

/** Marked as text, so that it stays one also when the user edits it: `=1+1` is a client's name here. */
function textCell(text: string): CellObject {
  return {
    type: String,
    value: literally(text).slice(0, LONGEST_TEXT),
    format: '@',
    wrap: text.length > WIDTH.most,
  };
}

/**
 * The text as a workbook has to hold it. `_x0041_` is how it writes characters by number (ECMA-376, 22.4.2.4): a text
 * that holds such signs has them escaped, and one that is the name of a property every object has, which the writer
 * would mix up with its own, has its first character written so. Line ends are XML's.
 */
function literally(text: string): string {
  const escaped = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!(escaped in {})) return escaped;
  return `_x${escaped.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${escaped.slice(1)}`;
}

function moneyCell(money: Money): CellObject {
  if (Math.abs(money.minor) >= EXACT_BELOW) return { ...textCell(toDecimal(money)), align: 'right' };
  const digits = fractionDigits(money.currency);
  const format = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return { type: Number, value: Number(toDecimal(money)), format };
}

/** A day as the writer wants it: midnight in UTC, which is a whole serial number. */
function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** `dd/mm/yyyy` or what the language prints instead. */
function dateFormat(locale: string): string {
  const code = { day: 'dd', month: 'mm', year: 'yyyy' } as const;
  const shape = { day: '2-digit', month: '2-digit', year: 'numeric', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(locale, shape)
    .formatToParts(0)
    .map(({ type, value }) => (type === 'day' || type === 'month' || type === 'year' ? code[type] : value))
    .join('');
}

/** The longest text of a column; a number takes some room for its grouping. */
function widthOf(rows: readonly (readonly SheetCell[])[], index: number): number {
  const longest = rows.reduce((most, row) => {
    const cell = row[index] as CellObject | null | undefined;
    if (cell?.value == null) return most;
    const length = cell.value instanceof Date ? 10 : String(cell.value).length;
    return Math.max(most, cell.type === Number ? length * 1.3 + 3 : length);
  }, 0);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, Math.ceil(longest) + 2));
}
