/** Waiting for the page: as long as allowed, looking again whenever it changed, given up at once when told to. */

export interface Patience {
  readonly signal: AbortSignal;
  /** At most this long, in milliseconds. */
  readonly ms: number;
  /** Calls back after each change of the page; returns the function that ends it. */
  readonly changed: (listener: () => void) => () => void;
}

/** A page may change in ways that no watcher sees (a style, a disabled state): it is looked at this often anyway, in ms. */
const LOOK = 100;

/** The first value that `check` gives, null when time is up. Rejects with the signal's reason when aborted. */
export function until<T>(check: () => T | null, { signal, ms, changed }: Patience): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearInterval(timer);
      clearTimeout(limit);
      signal.removeEventListener('abort', abort);
      stop();
      settle();
    };
    const look = () => {
      const found = check();
      if (found !== null) end(() => resolve(found));
    };
    const abort = () => end(() => reject(signal.reason));
    const timer = setInterval(look, LOOK);
    const limit = setTimeout(() => end(() => resolve(null)), ms);
    const stop = changed(look);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    else look();
  });
}
