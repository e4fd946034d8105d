/** The script of our interface on the page, brought into a tab when there is something to show. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourScripts } from '../content/our-scripts';
import { startSession } from '../content/start-session';

export default defineUnlistedScript(() => {
  const scripts = ourScripts();
  if (scripts) scripts.startSession = startSession;
});
