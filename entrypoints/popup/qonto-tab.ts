/** The Qonto tabs of this browser: bringing one forward, and asking whether our part in it is still alive. */
import { browser } from 'wxt/browser';
import type { PageMessage, PageWish } from '../../utils/protocol';

const HOST = 'https://app.qonto.com/';

/**
 * Brings a Qonto tab forward with its window, preferring one of the organisation; opens one when there is none.
 * `slug` names the organisation, null when none is known.
 */
export async function showQonto(slug: string | null): Promise<void> {
  const tabs = await qontoTabs();
  const tab = tabs.find(isOf(slug)) ?? tabs[0];
  if (tab?.id === undefined) await browser.tabs.create({ url: HOST + pathOf(slug) });
  else await bringForward(tab.id, tab.windowId);
}

/**
 * Has a wish fulfilled in a tab that shows the list of the organisation, and brings that tab forward. False where no tab
 * shows a list of it.
 */
export async function wishFor(slug: string, wish: PageWish): Promise<boolean> {
  for (const { id, windowId } of (await qontoTabs()).filter(isOf(slug))) {
    if (id === undefined) continue;
    // A tab without a list does not answer.
    const answer = await browser.tabs.sendMessage(id, wish).catch(() => null);
    if (!(answer as { ok?: boolean } | null | undefined)?.ok) continue;
    await bringForward(id, windowId);
    return true;
  }
  return false;
}

const pathOf = (slug: string | null): string =>
  slug === null ? '' : `organizations/${encodeURIComponent(slug)}/`;

const isOf =
  (slug: string | null) =>
  ({ url }: { url?: string | undefined }): boolean =>
    slug !== null && `${url ?? ''}/`.startsWith(HOST + pathOf(slug));

async function bringForward(id: number, windowId: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
}

/**
 * Asks the Qonto tab in front (else the one used last) whether the content script there hears us.
 * `lost`: nobody listens there, so the tab was opened before the extension was installed or updated.
 * `noTab`: no Qonto tab that could answer; one that is asleep or still loading cannot, and will once it is shown.
 * A page too busy to answer keeps the promise open: silence alone is no proof of loss.
 */
export async function pageState(): Promise<'noTab' | 'alive' | 'lost'> {
  const tab = (await qontoTabs()).find(({ discarded, status }) => discarded !== true && status !== 'loading');
  if (tab?.id === undefined) return 'noTab';
  const ping: PageMessage = { type: 'ping' };
  return browser.tabs.sendMessage(tab.id, ping).then(
    () => 'alive' as const,
    () => 'lost' as const,
  );
}

/** Whether the user looks at Qonto: the popup opens over the tab in front. */
export async function isQontoInFront(): Promise<boolean> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Of other sites the browser does not say where they are.
  return front?.url?.startsWith(HOST) ?? false;
}

/** Qonto's tabs: the one in front of the window used last first, then by last use. */
async function qontoTabs() {
  const [tabs, [front]] = await Promise.all([
    browser.tabs.query({ url: `${HOST}*` }),
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
  ]);
  const rank = (tab: { id?: number | undefined; lastAccessed?: number | undefined }) =>
    tab.id === front?.id ? Infinity : (tab.lastAccessed ?? 0);
  return tabs.sort((a, b) => rank(b) - rank(a) || 0);
}
