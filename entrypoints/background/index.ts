/** The background: answers messages, brings our scripts into Qonto's tabs, and keeps the badge right. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import overlayCss from '../../components/overlay/overlay.css?inline';
import tokensCss from '../../components/shared/tokens.css?inline';
import marksCss from '../../components/marks/marks.css?inline';
import type { Message } from '../../utils/protocol';
import { loadJournal } from '../../utils/store/journal-writer';
import { refreshBadge } from './badge';
import { obeyCommands } from './commands';
import { createBackground } from './handlers';
import { createInjector } from './inject';
import { slugInFront } from './slug-in-front';
import { tellTabs } from './tell-tabs';

export default defineBackground(() => {
  const injector = createInjector('content-scripts/content.js', marksCss);
  const background = createBackground({
    now: () => Date.now(),
    badge: (ledgers) =>
      refreshBadge(
        () => ledgers.last(),
        async (slug) => (await loadJournal(slug)).journal,
        new Date(),
      ),
    tell: (slug) => void tellTabs(slug),
    injector,
    styles: tokensCss + overlayCss,
    markStyles: marksCss,
  });
  obeyCommands();
  const ownPages = browser.runtime.getURL('/' as never);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Only our own pages and content scripts may speak here.
    if (sender.id !== browser.runtime.id) return undefined;
    return background.answer(message as Message, {
      isOwnPage: sender.url?.startsWith(ownPages) ?? false,
      tabId: sender.tab?.id,
      frameId: sender.frameId,
    });
  });
  // A day may have passed while the browser was closed or nobody looked.
  browser.runtime.onStartup.addListener(() => {
    void background.badge();
    void background.deliver(null);
  });
  browser.tabs.onRemoved.addListener((tabId) => void background.deliver(tabId));
  void background.deliver();
  browser.runtime.onInstalled.addListener((installed) => {
    // Once: after an update, or for a developer who loads it until Firefox is closed, nothing comes in between.
    if (installed.reason === 'install' && !('temporary' in installed && installed.temporary))
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void background.badge();
    // Tabs that were open before have no script of this version: they come to life without a reload.
    void injector.scoutEverywhere();
  });
  browser.windows?.onFocusChanged.addListener(async () => background.badge(await slugInFront()));
  // Whoever comes back to a tab looks at its organisation, though nothing is read anew there.
  browser.tabs.onActivated.addListener(async () => {
    const slug = await slugInFront();
    if (slug) await background.badge(slug);
  });
});
