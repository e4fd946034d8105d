/** The scout: the one script that every page of the host loads. It looks for what is ours, and has the rest brought. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startScout } from './scout/scout';

export default defineContentScript({
  matches: ['https://app.qonto.com/*'],
  // Before the page's own scripts: the script that reads is there when the first rows are.
  runAt: 'document_start',
  main() {
    startScout(document);
  },
});
