/** The script that reads and marks, brought into a tab when the scout has seen something that may be ours. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourScripts } from '../content/our-scripts';
import { SHARED_CODE } from '../content/shared-code';
import { startReading } from '../content/watch/start-reading';

export default defineUnlistedScript(() => {
  const scripts = ourScripts();
  if (!scripts) return;
  scripts.shared = SHARED_CODE;
  scripts.startReading = startReading;
});
