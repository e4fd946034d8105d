/** Which row element shows which invoice right now. */
import { useLayoutEffect, type RefObject } from 'react';

const shown = new Map<Element, string>();

/** Records that the element shows the row with this id, for as long as it does. */
export function useShown(ref: RefObject<Element>, id: string): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    shown.set(element, id);
    return () => {
      if (shown.get(element) === id) shown.delete(element);
    };
  });
}

/** Elements in the document with the id of what they show. */
export const shownRows = (): [Element, string][] => [...shown].filter(([element]) => element.isConnected);
