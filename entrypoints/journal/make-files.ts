/** Makes the pack's files and saves them as downloads of this page; nothing is sent anywhere. */
import type { MadeFile, PackExport } from '../../components/journal/Making';
import type { Words } from '../../utils/words/words';
import type { ExportFile } from '../../utils/export/exporter';
import { EXPORT_KINDS, EXPORTERS } from '../../utils/export/exporters';

/** The exports as they are offered: each tells its progress before a step, and lets it be painted before it begins. */
export const packExports = (words: Words): PackExport[] =>
  EXPORT_KINDS.map((kind) => ({
    kind,
    label: words.t(`pack_${kind}`),
    async make(pack, progress) {
      const files = await EXPORTERS[kind](pack, words, async (done, total) => {
        progress(done, total);
        await painted();
      });
      return files.map(save);
    },
  }));

/** The address stays good as long as the page is open, for the link that gives the file once more. */
function save({ name, content }: ExportFile): MadeFile {
  const url = URL.createObjectURL(content);
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
