/** Waits for the page: as long as allowed, looking again whenever it changed, given up at once when told to. */
import type { Look } from '../../utils/page/look/look';
import type { SessionContext } from './tab';

/** A page may change in ways that no watcher sees (a style, a disabled state): it is looked at this often anyway, in ms. */
const POLL = 100;

/**
 * The first value that `check` makes of a look at the page, null when `ms` milliseconds are over. Rejects with the
 * reason of `tab.signal` when that aborts.
 */
export function until<T>(
  tab: Pick<SessionContext, 'signal' | 'changed' | 'look' | 'lookAgain'>,
  ms: number,
  check: (look: Look) => T | null,
): Promise<T | null> {
  const { signal } = tab;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearInterval(timer);
      clearTimeout(limit);
      signal.removeEventListener('abort', abort);
      stop();
      settle();
    };
    const see = (look: Look) => {
      const found = check(look);
      if (found !== null) end(() => resolve(found));
    };
    const abort = () => end(() => reject(signal.reason));
    const timer = setInterval(() => see(tab.lookAgain()), POLL);
    const limit = setTimeout(() => end(() => resolve(null)), ms);
    const stop = tab.changed(() => see(tab.look()));
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    // What was pressed a moment ago may have changed the page before any watcher heard of it.
    else see(tab.lookAgain());
  });
}
