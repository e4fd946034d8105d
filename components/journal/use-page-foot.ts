/** The foot of each printed page: the margin of a page takes what the root element says, and nothing else. */
import { useLayoutEffect } from 'preact/hooks';
import { cssString } from './css-string';

/** Sets `text` as the foot (`--page-foot`, used under `@page`) while the caller is shown. */
export function usePageFoot(text: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--page-foot', cssString(text));
    return () => style.removeProperty('--page-foot');
  }, [text]);
}
