/** A walk through a list, by tab: kept while the browser runs, so that a reload of the page does not end it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { KeptWalk } from '../core/list-place';
import { WALK_DOUBTS } from '../core/walk';

const text = z.nullable(z.string());
const view = {
  tab: text,
  search: text,
  sort: z.nullable(z.object({ column: z.number(), direction: z.string() })),
};
const walk = z.object({
  slug: z.string(),
  at: z.number(),
  place: z.object({ ...view, page: z.nullable(z.number()), top: z.number(), pageTop: z.number() }),
  view: z.object(view),
  tally: z.object({
    pages: z.array(z.object({ page: z.number(), rows: z.array(z.string()) })),
    items: z.nullable(z.number()),
    doubts: z.array(z.object({ key: z.enum(WALK_DOUBTS), fills: z.array(z.string()) })),
  }),
  top: z.number(),
}) satisfies z.ZodMiniType<KeptWalk>;

export interface WalkStore {
  /** Null when none is under way in the tab, or what is kept cannot be read: a walk can be begun again. */
  of(tabId: number): Promise<KeptWalk | null>;
  keep(tabId: number, kept: KeptWalk | null): Promise<void>;
}

const keyOf = (tabId: number): string => `walk:${tabId}`;

export function createWalkStore(): WalkStore {
  return {
    async of(tabId) {
      const key = keyOf(tabId);
      const parsed = walk.safeParse((await browser.storage.session.get(key))[key]);
      return parsed.success ? parsed.data : null;
    },
    async keep(tabId, kept) {
      const key = keyOf(tabId);
      const checked = kept === null ? null : walk.safeParse(kept);
      if (checked?.success) await browser.storage.session.set({ [key]: checked.data });
      else await browser.storage.session.remove(key);
    },
  };
}
