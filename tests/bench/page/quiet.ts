/** Waits until a page has nothing to do any more. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** How often the page's thread is asked how long it worked, in milliseconds: seldom, since asking is work too. */
const EVERY = 250;
/** In so many looks one after the other there was nothing to do: a second, longer than anything of ours waits. */
const LOOKS = 4;
/** Work between two looks that counts as none, in milliseconds. */
const NOTHING = 5;
const LIMIT = 120_000;

/**
 * @param isComplete asked once the page is quiet; while it is not, the wait goes on.
 * @throws when the page never came to rest.
 */
export async function untilQuiet(
  session: CDPSession,
  isComplete: () => Promise<boolean>,
  what: string,
): Promise<void> {
  await session.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const end = Date.now() + LIMIT;
  let before = await worked();
  for (let quiet = 0; Date.now() < end; ) {
    await wait(EVERY);
    const now = await worked();
    quiet = now - before < NOTHING ? quiet + 1 : 0;
    before = now;
    if (quiet < LOOKS) continue;
    if (await isComplete()) return;
    quiet = 0;
    before = await worked();
  }
  throw new Error(`${what} was not complete and quiet after ${LIMIT / 1000} s`);
}
