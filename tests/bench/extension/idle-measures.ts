/** What is measured on a page that is none of our business: what a frame of its changes costs. */
import { createPage } from '../../../utils/page/page';
import type { Measure } from './rounds';

/** Texts changed and elements added in one frame, as when a start page refreshes its figures. */
const TEXTS = 60;
const ELEMENTS = 40;

export function idleMeasures(): Measure[] {
  const page = createPage(document, () => null);
  page.update(null);
  if (page.state.kind !== 'elsewhere') throw new Error('A page without an invoice list was taken for one');
  const app = document.querySelector('#app')!;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  const texts = [...app.querySelectorAll('b, td:last-child > div')].map((parent) => parent.firstChild as Text);
  let round = 0;
  const change = () => {
    round++;
    for (let i = 0; i < TEXTS; i++) texts[i % texts.length]!.data = `${round + i},00 EUR`;
    app.querySelectorAll('.added').forEach((element) => element.remove());
    for (let i = 0; i < ELEMENTS; i++) {
      const element = document.createElement('p');
      element.className = 'added';
      element.textContent = `${round} ${i}`;
      app.append(element);
    }
    app.checkVisibility();
  };
  return [{ name: 'one frame', prepare: change, run: () => page.update(observer.takeRecords()) }];
}
