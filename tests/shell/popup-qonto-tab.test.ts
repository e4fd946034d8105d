/** Which Qonto tab is brought forward or opened, and what its silence means. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isQontoInFront, pageState, showQonto, wishFor } from '../../entrypoints/popup/qonto-tab';

interface Tab {
  id: number;
  windowId: number;
  url: string;
  lastAccessed?: number;
  discarded?: boolean;
  status?: string;
}

let tabs: Tab[] = [];
let front: Tab | undefined;
const create = vi.fn<(options: { url: string }) => Promise<object>>();
const update = vi.fn<(tab: number, options: { active: boolean }) => Promise<object>>();
const focus = vi.fn<(window: number, options: { focused: boolean }) => Promise<object>>();
const sendMessage = vi.fn<(tab: number, message: unknown) => Promise<unknown>>();

const tab = (id: number, path: string, more: Partial<Tab> = {}): Tab => ({
  id,
  windowId: id * 10,
  url: `https://app.qonto.com/${path}`,
  ...more,
});

beforeEach(() => {
  tabs = [];
  front = undefined;
  for (const call of [create, update, focus, sendMessage]) call.mockReset().mockResolvedValue({});
  const query = (q: { url?: string }) =>
    Promise.resolve(q.url === 'https://app.qonto.com/*' ? [...tabs] : front ? [front] : []);
  Object.assign(browser, { tabs: { query, create, update, sendMessage }, windows: { update: focus } });
});

describe('showQonto', () => {
  it('opens Qonto when no tab has it', async () => {
    await showQonto(null);
    await showQonto('acme-1');
    expect(create.mock.calls).toEqual([
      [{ url: 'https://app.qonto.com/' }],
      [{ url: 'https://app.qonto.com/organizations/acme-1/' }],
    ]);
    expect(update).not.toHaveBeenCalled();
  });

  it('brings forward the tab of the organisation, with its window', async () => {
    tabs = [
      tab(1, 'organizations/acme-12/x', { lastAccessed: 9 }),
      tab(2, 'organizations/acme-1', { lastAccessed: 1 }),
    ];
    await showQonto('acme-1');
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(20, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('takes another Qonto tab, the one used last, rather than opening a second', async () => {
    tabs = [
      tab(1, '', { lastAccessed: 1 }),
      tab(2, '', { lastAccessed: 5 }),
      tab(3, '', { lastAccessed: 2 }),
    ];
    await showQonto('acme-1');
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
  });
});

describe('isQontoInFront', () => {
  it.each<[string, Tab | undefined, boolean]>([
    ['Qonto', tab(1, 'organizations/acme-1/'), true],
    ['another site, whose address is not told', { id: 2, windowId: 20 } as Tab, false],
    ['an address that only begins alike', { ...tab(3, ''), url: 'https://app.qonto.com.example/' }, false],
    ['no tab', undefined, false],
  ])('with %s in front', async (_name, inFront, is) => {
    front = inFront;
    expect(await isQontoInFront()).toBe(is);
  });
});

describe('wishFor', () => {
  it('asks the tabs of the organisation, and brings forward the one that has a list to read', async () => {
    tabs = [
      tab(1, 'organizations/acme-12/sales', { lastAccessed: 9 }),
      tab(2, 'organizations/acme-1/home', { lastAccessed: 8 }),
      tab(3, 'organizations/acme-1/sales', { lastAccessed: 7 }),
      tab(4, 'organizations/acme-1', { lastAccessed: 6 }),
    ];
    sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ ok: true });
    expect(await wishFor('acme-1', { type: 'readAll' })).toBe(true);
    const wish = { type: 'readAll' };
    expect(sendMessage.mock.calls).toEqual([
      [2, wish],
      [3, wish],
    ]);
    expect(update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(30, { focused: true });
  });

  it('says that no tab shows a list, and opens none', async () => {
    tabs = [tab(1, 'organizations/acme-12'), tab(2, 'organizations/acme-1')];
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await wishFor('acme-1', { type: 'readAll' })).toBe(false);
    expect(create).not.toHaveBeenCalled();
    expect(update).not.toHaveBeenCalled();
  });
});

describe('pageState', () => {
  it('is noTab without a tab that could answer', async () => {
    expect(await pageState()).toBe('noTab');
    tabs = [tab(1, '', { discarded: true }), tab(2, '', { status: 'loading' })];
    expect(await pageState()).toBe('noTab');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('asks the tab in front, and is alive when it answers', async () => {
    tabs = [tab(1, '', { lastAccessed: 9 }), tab(2, '', { lastAccessed: 1 })];
    front = tabs[1];
    expect(await pageState()).toBe('alive');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(2, { type: 'ping' });
  });

  it('is lost when nobody listens there', async () => {
    tabs = [tab(1, '')];
    sendMessage.mockRejectedValueOnce(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    expect(await pageState()).toBe('lost');
  });
});
