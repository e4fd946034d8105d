/** Where the keyboard goes when the entry it was on is replaced by its correction, or leaves its list. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../../utils/core/journal';

/** The entry that is to go: corrected, withdrawn, or restored from among the withdrawn. */
interface Leaving {
  readonly id: string;
  readonly how: 'corrected' | 'withdrawn' | 'restored';
}

/** Whether the element that had the focus is gone: whoever went on elsewhere is left there. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Follows an entry that leaves: `leaves` names it, `isNext` tells the one that takes the focus as it appears, and
 * where none does, `line` takes it. `corrected` says that a correction has been recorded.
 */
export function useSuccessor(facts: readonly Fact[], line: { readonly current: HTMLElement | null }) {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const done = useRef<Leaving | null>(null);
  // The store answers later: until then the entry is still where it was, and keeps the focus.
  const isGone =
    leaving !== null && facts.some(({ id }) => id === leaving.id) === (leaving.how === 'restored');
  useLayoutEffect(() => {
    if (!isGone || done.current === leaving) return;
    done.current = leaving;
    if (isFocusLost()) line.current?.focus();
  }, [isGone, leaving]);
  return {
    leaves: setLeaving,
    isNext: ({ id, corrects }: Fact) =>
      isGone && done.current !== leaving && (id === leaving.id || corrects === leaving.id),
    corrected: isGone && leaving.how === 'corrected',
  };
}
