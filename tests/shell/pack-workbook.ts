/** Opens a workbook again without the program that wrote it: unzips it by hand and reads the sheets' cells. */
import { inflateRawSync } from 'node:zlib';

export interface ReadCell {
  readonly value: string | number;
  /** The number format of its style, empty for the general one. */
  readonly format: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: (ReadCell | null)[][];
  /** Rows that stay in place when the sheet is scrolled. */
  readonly frozen: number;
  readonly widths: number[];
}

/** The files of a zip archive by their path, read from its central directory (APPNOTE 4.3.12). */
function unzip(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const raw = bytes.subarray(start, start + size);
    files.set(path, new TextDecoder().decode(method === 8 ? inflateRawSync(raw) : raw));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The sheets in the order of the workbook. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = unzip(bytes);
  const file = (path: string) => files.get(path) ?? '';
  const shared = all(file('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, item = '']) =>
    all(item, /<t[^>]*>(.*?)<\/t>/gs)
      .map(([, text = '']) => unescape(text))
      .join(''),
  );
  const formats = new Map(
    all(file('xl/styles.xml'), /<numFmt\b[^>]*>/g).map(([tag]) => [
      attribute(tag, 'numFmtId'),
      unescape(attribute(tag, 'formatCode')),
    ]),
  );
  const cellStyles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(file('xl/styles.xml'))?.[1] ?? '';
  const styles = all(cellStyles, /<xf\b[^>]*>/g).map(([tag]) => attribute(tag, 'numFmtId'));
  const targets = new Map(
    all(file('xl/_rels/workbook.xml.rels'), /<Relationship\b[^>]*>/g).map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return all(file('xl/workbook.xml'), /<sheet\b[^>]*>/g).map(([tag]) => {
    const xml = file(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`);
    const rows: (ReadCell | null)[][] = [];
    for (const [, attributes = '', content = ''] of all(xml, /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, 'r')) ?? [];
      const raw = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      if (raw === undefined) continue;
      const value = attribute(attributes, 't') === 's' ? (shared[Number(raw)] ?? '') : Number(raw);
      const id = styles[Number(attribute(attributes, 's') || 0)] ?? '0';
      const row = (rows[Number(number) - 1] ??= []);
      row[columnOf(letters)] = { value, format: formats.get(id) ?? BUILT_IN[id] ?? '' };
    }
    return {
      name: unescape(attribute(tag, 'name')),
      rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
      frozen: Number(/ySplit="(\d+)"[^>]*state="frozen"/.exec(xml)?.[1] ?? 0),
      widths: all(xml, /<col\b[^>]*>/g).map(([col]) => Number(attribute(col, 'width'))),
    };
  });
}

/** The day of a serial number: 25,569 is 1 January 1970. */
export function dayOfSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString();
}

/** Formats every workbook knows (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = { '1': '0', '3': '#,##0', '4': '#,##0.00', '49': '@' };

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Entities, and the characters a workbook writes by number. */
function unescape(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
