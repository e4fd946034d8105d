/** Lists in open shadow roots whose rows are skeletons first: the word of a status may come later, several roots deep. */
import { afterEach, describe, expect, it } from 'vitest';
import { FRENCH, h, inShadow, table, tr, type Child } from './pages/build';
import { condition, frames, marks, stopAll } from './pages/engine';
import { row, run } from './pages/marked-list';

afterEach(stopAll);

const skeleton = () => tr(...Array.from({ length: 5 }, () => h('span', { class: 'skeleton' })));
const badge = (word: Child = 'À encaisser') => inShadow('q-badge', {}, h('span', {}, word));
/** A status whose word is two shadow roots deep. */
const deep = (word: Child = 'À encaisser') => inShadow('q-status', {}, h('b', {}, badge(word)));

/** Fills the cells of a row that is there, one after the other, as a framework does. */
function fill(into: Element, from: Element) {
  const cells = [...from.children];
  [...into.children].forEach((cell, at) => cell.replaceChildren(...cells[at]!.childNodes));
}

describe.each([
  ['one root', () => badge(), (status: Element) => status],
  ['two roots', () => deep(), (status: Element) => status.shadowRoot!.querySelector('q-badge')!],
] as const)('a status in %s of its own', (_, status, holder) => {
  const wordIn = (element: Element) => holder(element).shadowRoot!.querySelector('span')!;

  it.each([3, 40])('is read in a list in a shadow root as soon as %i skeletons are filled', async (count) => {
    const host = inShadow('q-list', {}, table(FRENCH, Array.from({ length: count }, skeleton)));
    await run([host]);
    expect(condition()).toBe('reading');
    const rows = [...host.shadowRoot!.querySelectorAll('tbody tr')];
    const words = rows.map(() => status());
    rows.forEach((one, at) => fill(one, row(`F-${at}`, '11 mars 2026', words[at]!)));
    await frames();
    expect(marks(host.shadowRoot!)).toEqual(rows.map((_row, at) => `F-${at} late 1`));
    wordIn(words.at(-1)!).textContent = 'Payée';
    await frames();
    expect(marks(host.shadowRoot!).at(-1)).toBe(`F-${count - 1} paid`);
  });

  it('is read when the word itself comes last', async () => {
    const host = inShadow('q-list', {}, table(FRENCH, [skeleton(), skeleton()]));
    await run([host]);
    const rows = [...host.shadowRoot!.querySelectorAll('tbody tr')];
    const words = rows.map(() => status());
    for (const word of words) wordIn(word).textContent = '';
    rows.forEach((one, at) => fill(one, row(`F-${at}`, '11 mars 2026', words[at]!)));
    await frames();
    for (const word of words) wordIn(word).textContent = 'À encaisser';
    await frames();
    expect(marks(host.shadowRoot!)).toEqual(['F-0 late 1', 'F-1 late 1']);
  });

  it('is read when its element is given a root after it was put there', async () => {
    const host = inShadow('q-list', {}, table(FRENCH, [skeleton()]));
    await run([host]);
    const later = h('q-late');
    fill(host.shadowRoot!.querySelector('tbody tr')!, row('F-0', '11 mars 2026', later));
    await frames();
    later.attachShadow({ mode: 'open' }).append(status());
    await expect.poll(() => marks(host.shadowRoot!)).toEqual(['F-0 late 1']);
  });

  it('is read in rows that come one by one into a list of plain rows', async () => {
    const host = inShadow('q-list', {}, table(FRENCH, [row('F-0', '11 mars 2026', 'À encaisser')]));
    await run([host]);
    const rows = host.shadowRoot!.querySelector('tbody')!;
    for (let at = 1; at < 8; at++) {
      rows.append(skeleton());
      await frames();
      fill(rows.lastElementChild!, row(`F-${at}`, '11 mars 2026', status()));
      await frames();
    }
    expect(marks(host.shadowRoot!)).toEqual(Array.from({ length: 8 }, (_row, at) => `F-${at} late 1`));
  });
});
