/** Which organisation the user is looking at: that of the Qonto tab in front. */
import { browser } from 'wxt/browser';
import { organisationSlug } from '../../utils/core/organisation';

const HOST = 'https://app.qonto.com/';

/** The organisation of the tab in front; empty where that is no tab of Qonto's. */
export async function slugInFront(): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: `${HOST}*` });
  return tab?.url ? organisationSlug(new URL(tab.url).pathname) : '';
}
