/** Where a guided credit note stands, by organisation: kept so that it survives a reload of the tab. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { CREDIT_REASONS, type GuideState } from '../core/credit-note';
import type { StoreProblem } from '../protocol';
import { NO_STEPS } from './migrations';
import { isFull, parseRecord, record, type RecordKind } from './records';
import { invoice } from './schemas';
import type { WriteQueue } from './write-queue';

const guide = z.object({
  invoice,
  reason: z.nullable(z.enum(CREDIT_REASONS)),
  created: z.boolean(),
  before: z._default(z.nullable(z.array(z.string())), null),
}) satisfies z.ZodMiniType<GuideState>;
const GUIDE: RecordKind<GuideState> = { schema: guide, steps: NO_STEPS };

export interface GuideStore {
  /** Null when none is under way, or what is stored cannot be read: a guide can be begun again. */
  of(slug: string): Promise<GuideState | null>;
  keep(slug: string, state: GuideState | null): Promise<StoreProblem | null>;
}

const keyOf = (slug: string): string => `guide:${slug}`;

/** `queue` is the one that all writers share. */
export function createGuideStore(queue: WriteQueue): GuideStore {
  return {
    async of(slug) {
      const key = keyOf(slug);
      const parsed = parseRecord((await browser.storage.local.get(key))[key], GUIDE);
      return parsed.kind === 'value' ? parsed.value : null;
    },
    keep(slug, state) {
      const checked = state === null ? null : guide.safeParse(state);
      if (checked && !checked.success) return Promise.resolve('storageFailed');
      return queue(async () => {
        if (checked === null) await browser.storage.local.remove(keyOf(slug));
        else await browser.storage.local.set({ [keyOf(slug)]: record(checked.data) });
        return null;
      }).catch((error: unknown) => (isFull(error) ? 'storageFull' : 'storageFailed'));
    },
  };
}
