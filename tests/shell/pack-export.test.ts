// @vitest-environment node
/** The pack's files, opened again by readers of our own: every amount and day equals the pack to the cent. */
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Cell, PackTable } from '../../utils/core/pack-table';
import { toDecimal } from '../../utils/core/money';
import { tableOf } from '../../utils/core/pack';
import { csvOf, csvSigns, defused } from '../../utils/export/csv';
import { EXPORTERS } from '../../utils/export/exporters';
import { csvName, fileName } from '../../utils/export/file-names';
import { workbookOf } from '../../utils/export/xlsx';
import { invoice, packOf } from '../core/pack-data';
import { HOSTILE, hostilePack } from './pack-hostile';
import { dayOfSerial, readWorkbook, type ReadCell } from './pack-workbook';
import { shippedWords } from './popup-words';

describe('the whole pack in one file', () => {
  it('holds the workbook and every table, as they are made one by one', async () => {
    const words = shippedWords('fr');
    const pack = packOf([invoice({ number: 'F-1' })]);
    const steps: number[] = [];
    const [file, ...others] = await EXPORTERS.zip(pack, words, (done) => void steps.push(done));
    expect(others).toEqual([]);
    expect(file!.name).toBe(fileName(pack, 'zip'));
    const inside = unzipSync(new Uint8Array(await file!.content.arrayBuffer()));
    const single = [
      ...(await EXPORTERS.xlsx(pack, words, () => undefined)),
      ...(await EXPORTERS.csv(pack, words, () => undefined)),
    ];
    expect(Object.keys(inside)).toEqual(single.map(({ name }) => name));
    for (const { name, content } of single.filter((one) => one.name.endsWith('.csv')))
      expect(new TextDecoder().decode(inside[name])).toBe(
        await content.text().then((text) => text.replace(/^\ufeff/, '')),
      );
    expect(readWorkbook(inside[single[0]!.name]!)).toHaveLength(pack.tables.length);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(2 * pack.tables.length + 1);
  });
});

const linesOf = ({ groups }: PackTable, sums: boolean) =>
  groups.flatMap((group) => [...group.rows, ...(sums ? group.sums : [])]);

async function workbook(language: 'fr' | 'en', pack = hostilePack) {
  const steps: [number, number][] = [];
  const words = shippedWords(language);
  const blob = await workbookOf(pack, words, (done, total) => void steps.push([done, total]));
  return { sheets: readWorkbook(new Uint8Array(await blob.arrayBuffer())), steps, words };
}

describe.each(['fr', 'en'] as const)('the workbook in %s', async (language) => {
  const { sheets, steps, words } = await workbook(language);

  /** What a spreadsheet must show for a cell; characters that XML cannot hold are not among the test's names. */
  const expected = (cell: Cell, read: ReadCell | null | undefined) => {
    if (cell === null) return expect(read?.value ?? '').toBe('');
    switch (cell.kind) {
      case 'text':
        expect(read?.value).toBe(cell.text.replace(/\r\n?/g, '\n'));
        return expect(read?.format).toBe('@');
      case 'word':
        return expect(read?.value).toBe(words.t(cell.word));
      case 'whole':
        return expect(read?.value).toBe(cell.value);
      case 'day':
        expect(dayOfSerial(Number(read?.value))).toBe(`${cell.day}T00:00:00.000Z`);
        return expect(read?.format).toBe(language === 'fr' ? 'dd/mm/yyyy' : 'mm/dd/yyyy');
      case 'money': {
        const exact = toDecimal(cell.money);
        if (Math.abs(cell.money.minor) >= 1e15) return expect(read?.value).toBe(exact);
        const decimals = exact.split('.')[1]?.length ?? 0;
        expect(read?.value).toBeTypeOf('number');
        expect(Number(read?.value).toFixed(decimals)).toBe(exact);
        return expect(read?.format).toBe(decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');
      }
    }
  };

  it('has a sheet for each table, with a frozen head and widths', () => {
    expect(sheets.map(({ name }) => name)).toEqual(
      hostilePack.tables.map(({ name }) => words.t(`pack_table_${name}`)),
    );
    for (const { frozen, widths, rows } of sheets) {
      expect(frozen).toBe(1);
      expect(widths).toHaveLength(rows[0]?.length ?? 0);
      expect(widths.every((width) => width >= 8 && width <= 48)).toBe(true);
    }
  });

  it.each(hostilePack.tables.map((table, at) => [table.name, table, at] as const))(
    'says in %s what the pack says, cell by cell',
    (_, table, at) => {
      const { rows } = sheets[at]!;
      const head = rows[0]?.map((cell) => cell?.value);
      expect(head).toEqual(table.columns.map((column) => words.t(`pack_col_${column}`)));
      const lines = linesOf(table, true);
      if (lines.length === 0) return expect(rows[1]?.[0]?.value).toBe(words.t('pack_noRows'));
      expect(rows).toHaveLength(lines.length + 1);
      lines.forEach((cells, line) =>
        cells.forEach((cell, column) => expected(cell, rows[line + 1]?.[column])),
      );
    },
  );

  it('told its progress, step by step to the end', () => {
    const total = hostilePack.tables.length + 1;
    expect(steps).toEqual(Array.from({ length: total + 1 }, (_, done) => [done, total]));
  });
});

describe('a large workbook', () => {
  it('of more than one worker’s worth is whole', async () => {
    const rows = Array.from({ length: 4000 }, (_, n) =>
      invoice({ number: `F-${n}`, client: `Client ${n % 90}`, amount: { minor: 100 + n, currency: 'EUR' } }),
    );
    const { sheets } = await workbook('en', packOf(rows));
    const sheet = sheets[3]!;
    expect(sheet.rows).toHaveLength(4002);
    const amounts = sheet.rows.slice(1, -1).map((row) => Math.round(Number(row[7]?.value) * 100));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(4000 * 100 + (4000 * 3999) / 2);
  });
});

/** Reads CSV by RFC 4180, with a separator, on its own. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator || sign === '\r') {
      rows.at(-1)!.push(field);
      field = '';
      if (sign === '\r') rows.push([]);
    } else if (sign !== '\n') field += sign;
  }
  return rows.slice(0, -1);
}

describe.each([
  ['fr', ';', ','],
  ['en', ',', '.'],
] as const)('the CSV files in %s', (language, separator, decimal) => {
  const words = shippedWords(language);

  it.each(hostilePack.tables.map((table) => [table.name, table] as const))(
    'say in %s what the pack says, without its sums',
    async (_, table) => {
      const text = await csvOf(table, words);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head, ...rows] = readCsv(text.slice(1), separator);
      expect(head).toEqual(table.columns.map((column) => words.t(`pack_col_${column}`)));
      const wanted = linesOf(table, false).map((cells) =>
        cells.map((cell) => {
          switch (cell?.kind) {
            case undefined:
              return '';
            case 'text':
              return /^[=+\-@\t\r\n＝]/.test(cell.text) ? `'${cell.text}` : cell.text;
            case 'word':
              return words.t(cell.word);
            case 'day':
              return cell.day;
            case 'whole':
              return `${cell.value}`;
            case 'money':
              return toDecimal(cell.money).replace('.', decimal);
          }
        }),
      );
      expect(rows).toEqual(wanted);
    },
  );

  it('hold no field a spreadsheet would run', async () => {
    for (const table of hostilePack.tables) {
      const fields = readCsv((await csvOf(table, words)).slice(1), separator).flat();
      const bad = fields.filter((field) => /^[=+@\t\r\n]/.test(field) || /^-(?!\d+([.,]\d+)?$)/.test(field));
      expect(bad).toEqual([]);
    }
  });
});

describe('a text with a separator of any spreadsheet', () => {
  it.each(['x,=1+1', 'x;=1+1', 'x\t=1+1', 'x|=1+1'])('is quoted in every file: %j', async (client) => {
    const table = tableOf(packOf([invoice({ client })]), 'invoices');
    for (const language of ['fr', 'en'] as const) {
      const csv = await csvOf(table, shippedWords(language));
      expect(csv).toContain(`"${client}"`);
      expect(csv).toMatch(/[;,]-?\d+[,.]\d\d[;,]/);
    }
  });
});

describe('a text', () => {
  it.each(['=1', '+1', '-1', '@a', '\tx', '\rx', '\nx'])(
    'that begins like a formula is defused: %j',
    (text) => {
      expect(defused(text)).toBe(`'${text}`);
    },
  );

  it.each(['F-2026', 'a=1', "'=1", '', ' 1'])('that does not is left alone: %j', (text) => {
    expect(defused(text)).toBe(text);
  });

  it('keeps minus signs of amounts', async () => {
    const csv = await csvOf(tableOf(hostilePack, 'invoices'), shippedWords('fr'));
    expect(csv).toContain(';-12,34;EUR');
  });
});

describe('signs', () => {
  it.each([
    ['fr', ',', ';'],
    ['de-AT', ',', ';'],
    ['en-GB', '.', ','],
    ['fr-CH', ',', ';'],
  ] as const)('of %s', (locale, decimal, separator) => {
    expect(csvSigns(locale)).toEqual({ decimal, separator });
  });
});

describe('each export', () => {
  it.each([
    ['xlsx', 1],
    ['csv', 8],
  ] as const)('%s makes its files and tells each step', async (kind, count) => {
    const pack = packOf([invoice()]);
    const steps: [done: number, total: number][] = [];
    const files = await EXPORTERS[kind](pack, shippedWords('fr'), (...step) => void steps.push(step));
    expect(files).toHaveLength(count);
    for (const { name, content } of files) {
      expect(name.endsWith(`.${kind}`)).toBe(true);
      expect(content.size).toBeGreaterThan(10);
    }
    expect(steps[0]?.[0]).toBe(0);
    expect(new Set(steps.map(([, total]) => total)).size).toBe(1);
  });
});

describe('file names', () => {
  it('are plain, whatever the organisation is called', () => {
    const pack = { slug: '../Ça & là/été\u202E', asOf: '2026-05-31' };
    expect(fileName(pack, 'xlsx')).toBe('relance_ca-la-ete_2026-05-31.xlsx');
    expect(csvName(pack, 'overview', 2, shippedWords('fr'))).toBe(
      'relance_ca-la-ete_2026-05-31_2_vue-d-ensemble.csv',
    );
    expect(fileName({ slug: '***', asOf: '2026-05-31' }, 'xlsx')).toBe(
      'relance_organisation_2026-05-31.xlsx',
    );
  });

  it('of the hostile pack hold every name', () => {
    const clients = tableOf(hostilePack, 'clients').groups.flatMap(({ rows }) => rows.map(([cell]) => cell));
    expect(clients).toHaveLength(HOSTILE.length);
  });
});

describe('a day', () => {
  it.each(['America/New_York', 'Pacific/Auckland'])('is the same one in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    try {
      expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
      const { sheets } = await workbook('fr');
      expect(dayOfSerial(Number(sheets[3]?.rows[1]?.[3]?.value))).toBe('2024-02-29T00:00:00.000Z');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('characters that XML cannot hold', () => {
  it('do not break the workbook', async () => {
    const { sheets } = await workbook(
      'en',
      packOf([invoice({ client: 'a\u0000b\u0008c\u000b\uFFFE\ud83d' })]),
    );
    expect(String(sheets[2]?.rows[1]?.[0]?.value)).toMatch(/^abc/);
  });
});
