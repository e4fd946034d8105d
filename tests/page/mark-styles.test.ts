/** Marks look like marks inside shadow roots too. */
import { afterEach, describe, expect, it } from 'vitest';
import marksCss from '../../components/marks/marks.css?inline';
import { FRENCH, inShadow, party, table, tr } from './pages/build';
import { frames, marks, start, stopAll } from './pages/engine';
import { show } from './pages/page';

afterEach(stopAll);

const list = () =>
  table(FRENCH, [tr(party('HABITAT', 'F-1'), '1 mars 2026', '11 mars 2026', 'À encaisser', '825,00 EUR')]);

describe('a list in a shadow root', () => {
  it('gets the style sheet of the marks, and gives it back', async () => {
    const host = inShadow('q-styled', {}, list());
    show({ build: () => [host] });
    const running = start(undefined, marksCss);
    await frames();
    const root = host.shadowRoot!;
    expect(marks(root)).toEqual(['F-1 late 1']);
    const cell = root.querySelector('[data-relance-words]')!;
    expect(getComputedStyle(cell, '::after').position).toBe('absolute');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    running.stop();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('keeps the style sheets it had', async () => {
    const host = inShadow('q-styled', {}, list());
    const own = new CSSStyleSheet();
    host.shadowRoot!.adoptedStyleSheets = [own];
    show({ build: () => [host] });
    const running = start(undefined, marksCss);
    await frames();
    expect(host.shadowRoot!.adoptedStyleSheets[0]).toBe(own);
    running.stop();
    expect([...host.shadowRoot!.adoptedStyleSheets]).toEqual([own]);
  });
});
