/** Makes the pack's files and saves them as downloads of this page; nothing is sent anywhere. */
import type { FileKind, MadeFile } from '../../components/journal/Making';
import type { Words } from '../../components/shared/words';
import type { Pack } from '../../utils/core/pack';
import { csvOf } from '../../utils/export/csv';
import { csvName, workbookName } from '../../utils/export/file-names';
import { workbookOf } from '../../utils/export/xlsx';

/** Every file of the kind, in order. `progress` is told before each step, and painted before the step begins. */
export async function makeFiles(
  kind: FileKind,
  pack: Pack,
  words: Words,
  progress: (done: number, total: number) => void,
): Promise<MadeFile[]> {
  const step = async (done: number, total: number) => {
    progress(done, total);
    await painted();
  };
  if (kind === 'xlsx') return [save(workbookName(pack), await workbookOf(pack, words, step))];
  const texts: [name: string, text: string][] = [];
  for (const table of pack.tables) {
    await step(texts.length, pack.tables.length);
    texts.push([csvName(pack, table.name, texts.length + 1, words), await csvOf(table, words)]);
  }
  return texts.map(([name, text]) => save(name, new Blob([text], { type: 'text/csv;charset=utf-8' })));
}

/** The address stays good as long as the page is open, for the link that gives the file once more. */
function save(name: string, blob: Blob): MadeFile {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return { name, url };
}

/** After the next paint; a page in the background paints nothing and need not wait. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
