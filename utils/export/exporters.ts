/** Every export of the pack, in the order in which they are offered; their words are `pack_<kind>`. */
import { exportCsv } from './csv';
import type { Exporter } from './exporter';
import { exportWorkbook } from './xlsx';
import { exportZip } from './zip';

export const EXPORTERS = { zip: exportZip, xlsx: exportWorkbook, csv: exportCsv } as const satisfies Record<
  string,
  Exporter
>;
export type ExportKind = keyof typeof EXPORTERS;

export const EXPORT_KINDS = Object.keys(EXPORTERS) as readonly ExportKind[];
