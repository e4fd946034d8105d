/** For the bundler: the keys of our own words that can stand on the host's page, read from the French words. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MODULE = 'virtual:page-word-keys';
const FRENCH = fileURLToPath(new URL('../../public/_locales/fr/messages.json', import.meta.url));

/** Keys that begin so are sent to the page with the words of the host; our own pages look theirs up themselves. */
export const PAGE_WORD_HEADS = [
  ...['extensionName', 'page_', 'guide_', 'refuse_', 'reason_'],
  ...['creditReason_', 'creditProblem_', 'creditText_', 'creditCites_'],
  ...['journal_record', 'journal_cancel', 'journal_withdraw', 'template_kind_statement'],
];

/** Answers imports of `virtual:page-word-keys` with the list, so that no word has to be entered twice. */
export function pageWordKeys() {
  return {
    name: 'page-word-keys',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      this.addWatchFile(FRENCH);
      const keys = Object.keys(JSON.parse(readFileSync(FRENCH, 'utf8')));
      const ours = keys.filter((key) => PAGE_WORD_HEADS.some((head) => key.startsWith(head)));
      return `export default ${JSON.stringify(ours)};`;
    },
  };
}
