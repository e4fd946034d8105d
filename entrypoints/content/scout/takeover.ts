/** When a tab has two generations of our scripts, after an update: the new ones take over, the former leave no trace. */
import { clearAllMarks } from '../../../utils/page/marks';

/** Heard by every generation: scripts of two versions share nothing but the page. */
const NEWS = 'relance:scout';

/** Takes away what a version that could not clean up has left behind. */
export function clearRemains(document: Document): void {
  const root = document.documentElement;
  // The last sentence of a version that is gone stands in an interface without any mark.
  if (!root?.hasAttribute('data-relance') && document.getElementsByTagName('relance-root').length === 0)
    return;
  document.dispatchEvent(new Event(NEWS));
  for (const former of document.querySelectorAll('relance-root')) former.remove();
  clearAllMarks(document);
  root?.removeAttribute('data-relance');
}

/** Why a tab's signal aborted where the next version is there already: there is nothing left to say. */
export const SUCCEEDED = 'succeeded';

/** Calls back when another of our scouts starts in this tab, or somebody says so: look whether it is true. */
export function onSuccessor(document: Document, listener: () => void): void {
  document.addEventListener(NEWS, listener);
}
