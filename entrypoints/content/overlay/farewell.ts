/** The one sentence that is left when the extension is updated or removed under an open page, and nothing takes over. */
import { onSuccessor, SUCCEEDED } from '../scout/takeover';
import type { TabContext } from '../tab';
import { mountOverlay, type OverlayOptions } from './overlay';

/** An update is given so long to bring its own scripts here before anything is said, in milliseconds. */
const PATIENCE = 3_000;

/** Everything of ours goes with the tab's signal; then this is said, unless the next version is there already. */
export function sayFarewell({ document, signal, words }: TabContext, options: OverlayOptions): void {
  const succeeded = new AbortController();
  signal.addEventListener('abort', () => {
    if (signal.reason === SUCCEEDED) return;
    onSuccessor(document, () => succeeded.abort());
    setTimeout(() => {
      // The next version may have come unheard, after the marks of this one were gone.
      if (succeeded.signal.aborted || document.documentElement.hasAttribute('data-relance')) return;
      const last = mountOverlay({
        ...options,
        signal: succeeded.signal,
        extras: () => ({ composer: null, guide: null, chase: null, walk: null, reach: null }),
        isOver: true,
      });
      last.notice({ role: 'alert', text: words.t('page_contextLost') });
    }, PATIENCE);
  });
}
