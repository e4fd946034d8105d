/** The contrast of every word of our interface with what is behind it: axe cannot tell it outside of a page's body. */
import type { Page } from 'playwright-core';

/** Words that are too faint (WCAG 2.2, 1.4.3), each with its contrast; and how many were measured. */
export const faintWords = (page: Page): Promise<{ faint: string[]; measured: number }> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const colourOf = (text: string): Colour => {
      if (!text.startsWith('rgb')) throw new Error(`a colour that is not measured: ${text}`);
      const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red!, green!, blue!, alpha];
    };
    const over = (top: Colour, [red, green, blue]: Colour): Colour => {
      const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
      return [mix(top[0], red), mix(top[1], green), mix(top[2], blue), 1];
    };
    const light = (colour: Colour) => {
      const [red, green, blue] = colour.map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const behind = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let up: Element | null = element; up; up = up.parentElement) {
        layers.push(colourOf(getComputedStyle(up).backgroundColor));
        if (layers.at(-1)![3] === 1) return layers.reduceRight((below, top) => over(top, below));
      }
      throw new Error(`nothing stands behind "${element.textContent}"`);
    };
    const faint: string[] = [];
    let measured = 0;
    const shadow = document.querySelector('relance-root')!.shadowRoot!;
    for (const element of shadow.querySelectorAll('*')) {
      const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
      // What cannot be used now may be faint.
      if (!words.trim() || element.matches('style,option,:disabled') || !element.checkVisibility()) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const back = behind(element);
      const [low, high] = [light(over(colourOf(color), back)), light(back)].sort((a, b) => a - b);
      const contrast = (high! + 0.05) / (low! + 0.05);
      const size = Number.parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      measured++;
      if (contrast < (large ? 3 : 4.5)) faint.push(`${contrast.toFixed(2)}: "${words}"`);
    }
    return { faint, measured };
  });
