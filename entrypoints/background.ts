/** The background: answers messages at its desk, and keeps the badge right. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import overlayCss from '../components/overlay/overlay.css?inline';
import tokensCss from '../components/shared/tokens.css?inline';
import marksCss from './content/marks.css?inline';
import type { Message } from '../utils/messages';
import { refreshBadge } from '../utils/runtime/badge';
import { createDesk } from '../utils/runtime/desk';
import { slugInFront } from '../utils/runtime/qonto-tab';

export default defineBackground(() => {
  const desk = createDesk(
    () => Date.now(),
    (ledgers) => refreshBadge(() => ledgers.last(), new Date()),
    { styles: tokensCss + overlayCss, markStyles: marksCss },
  );
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Only our own pages and content scripts may speak here.
    if (sender.id !== browser.runtime.id) return undefined;
    return desk.answer(message as Message);
  });
  // A day may have passed while the browser was closed or nobody looked.
  browser.runtime.onStartup.addListener(() => void desk.badge());
  browser.runtime.onInstalled.addListener(() => void desk.badge());
  browser.windows?.onFocusChanged.addListener(async () => desk.badge(await slugInFront()));
  // Whoever comes back to a tab looks at its organisation, though nothing is read anew there.
  browser.tabs.onActivated.addListener(async () => {
    const slug = await slugInFront();
    if (slug) await desk.badge(slug);
  });
});
