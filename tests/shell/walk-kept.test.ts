/** A walk through a list is kept for its tab and no other, only while the browser runs, and only as what it should be. */
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { KeptWalk } from '../../utils/core/list-place';
import { OWN_PAGE, startBackground, TAB } from './background';
import { freshStorage } from './journal-storage';

beforeEach(freshStorage);

const view = { tab: 'toutes', search: '', sort: { column: 1, direction: 'descending' } };
const WALK: KeptWalk = {
  ...{ slug: 'acme-1', at: 1_778_835_600_000, view, top: 0 },
  place: { ...view, page: 3, top: 0, pageTop: 120 },
  tally: {
    pages: [{ page: 1, rows: ['a1', 'b2'] }],
    items: 62,
    doubts: [{ key: 'seenTwice', fills: ['F-1'] }],
  },
};

const start = () => startBackground(() => WALK.at);
const value = (value: KeptWalk | null) => ({ ok: true, value });

it('is there after a reload of the tab, and in no other tab', async () => {
  const { ask } = start();
  await ask('walk', { change: { kept: WALK } });
  expect(await ask('walk', { change: null })).toEqual(value(WALK));
  expect(await ask('walk', { change: null }, { ...TAB, tabId: 8 })).toEqual(value(null));
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('is gone once it is over', async () => {
  const { ask } = start();
  await ask('walk', { change: { kept: WALK } });
  await ask('walk', { change: { kept: null } });
  expect(await ask('walk', { change: null })).toEqual(value(null));
  expect(await browser.storage.session.get(null)).toEqual({});
});

it('is not kept as anything else, nor for a page that is no tab', async () => {
  const { ask } = start();
  await ask('walk', { change: { kept: { ...WALK, tally: { pages: 'all' } } as never } });
  expect(await ask('walk', { change: null })).toEqual(value(null));
  expect(await ask('walk', { change: { kept: WALK } }, OWN_PAGE)).toMatchObject({ ok: false });
});
