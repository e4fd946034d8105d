/** Finds words of ours that cannot be read whole: cut by a box, standing out of it, or wider than the field they are in. */
import type { Page } from 'playwright-core';

/**
 * The words of our interface that are cut, each with why: on the host's page those in our own root, elsewhere all.
 * Names from the host and from the user (`bdi`) may end in an ellipsis, and what can be scrolled can be read.
 */
export const cutWords = (page: Page): Promise<{ cut: string[]; measured: number }> =>
  page.evaluate(() => {
    const root = document.querySelector('relance-root')?.shadowRoot ?? document.body;
    const cut: string[] = [];
    let measured = 0;
    const up = (element: Element) => element.parentElement;
    const say = (why: string, text: string) => cut.push(`${why}: "${text.trim().replace(/\s+/g, ' ')}"`);
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

    /** Word by word where blanks are kept: one that hangs over the end of its line cuts nothing. */
    const rectsOf = (node: Node, text: string): DOMRect[] => {
      const kept = getComputedStyle(node.parentElement!).whiteSpaceCollapse !== 'collapse';
      const pieces = kept ? [...text.matchAll(/\S+/g)] : [[text] as const];
      return pieces.flatMap((piece) => {
        const range = document.createRange();
        const start = 'index' in piece ? piece.index : 0;
        range.setStart(node, start);
        range.setEnd(node, start + piece[0]!.length);
        return [...range.getClientRects()];
      });
    };

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (!parent || !text.trim() || parent.closest('style,script,select,textarea,bdi,.sr-only')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      measured++;
      for (const rect of rectsOf(node, text)) {
        if (rect.width < 1 || rect.height < 1) continue;
        // A line's box is higher than its letters.
        const air = rect.height / 5;
        let scrolled = false;
        for (let box: Element | null = parent; box; box = up(box)) {
          const style = getComputedStyle(box);
          const edge = box.getBoundingClientRect();
          if (style.display === 'inline' || style.display === 'contents') continue;
          if (scrolls(style.overflowX) || scrolls(style.overflowY)) scrolled = true;
          const across = rect.left < edge.left - 1 || rect.right > edge.right + 1;
          const down = rect.top + air < edge.top || rect.bottom - air > edge.bottom;
          if (!scrolled && across && box === parent) say('stands out of its box', text);
          else if (!scrolled && across && clips(style.overflowX)) say('is cut at its side', text);
          else if (!scrolled && down && clips(style.overflowY)) say('is cut above or below', text);
          else continue;
          break;
        }
        const wide = document.documentElement.clientWidth;
        if (!scrolled && (rect.left < -1 || rect.right > wide + 1)) say('is outside of the window', text);
      }
    }

    const canvas = document.createElement('canvas').getContext('2d')!;
    const width = (text: string, font: string) => {
      canvas.font = font;
      return canvas.measureText(text).width;
    };
    for (const field of root.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
      'select,input[placeholder]',
    )) {
      if (!field.checkVisibility()) continue;
      const text =
        field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent : field.placeholder;
      const style = getComputedStyle(field);
      // A list's own arrow takes what it needs beside the padding.
      const arrow = field instanceof HTMLSelectElement && style.appearance !== 'none' ? 16 : 0;
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
      measured++;
      if (text && width(text, style.font) > room + 1) say('is wider than its field', text);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (root === document.body && scrollWidth > clientWidth) say('scrolls sideways', `${scrollWidth} px`);
    return { cut: [...new Set(cut)], measured };
  });
