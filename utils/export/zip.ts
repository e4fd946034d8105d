/** The whole pack in one file to hand over: the workbook, and its tables as CSV. The packer is loaded only then. */
import type { Zippable } from 'fflate';
import type { Exporter, ExportFile } from './exporter';
import { exportCsv } from './csv';
import { fileName } from './file-names';
import { exportWorkbook } from './xlsx';

/** The parts one after the other, each with the steps of its own; what goes wrong is thrown. */
export const exportZip: Exporter = async (pack, words, progress) => {
  const csvSteps = pack.tables.length;
  const workbookSteps = csvSteps + 1;
  const all = workbookSteps + csvSteps;
  const files: ExportFile[] = [
    ...(await exportWorkbook(pack, words, (done) => progress(done, all))),
    ...(await exportCsv(pack, words, (done) => progress(workbookSteps + done, all))),
  ];
  const { zipSync } = await import('fflate');
  const inside: Zippable = {};
  for (const { name, content } of files)
    // A workbook is a packed file itself.
    inside[name] = [new Uint8Array(await content.arrayBuffer()), { level: name.endsWith('.xlsx') ? 0 : 6 }];
  // The same pack is the same file, whenever it is made.
  const zip = zipSync(inside, { mtime: new Date(`${pack.asOf}T12:00:00`) });
  await progress(all, all);
  return [{ name: fileName(pack, 'zip'), content: new Blob([zip as BlobPart], { type: 'application/zip' }) }];
};
