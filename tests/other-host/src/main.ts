/** A page of customer invoices that has nothing in common with the replica but its words. */
import { choice } from './choice';
import { items, type Item } from './data';
import { showDetail } from './detail';
import { el, later } from './dom';
import { drawElsewhere } from './elsewhere';
import { run } from './forms';
import { closeAll, listen, main } from './layers';
import { drawList, redraw } from './list';
import { addNoise } from './noise';
import { startVue } from './vue';
import { words } from './words';

export type { Other } from './data';

const ORIGIN = location.pathname + location.search;

const showNow = (item: Item): void =>
  showDetail(item, (action, of) => run(action, of, { again, list: back }), back);
const open = (item: Item): void => later(() => showNow(item));

function again(item: Item): void {
  redraw(item);
  showNow(item);
}

function back(): void {
  closeAll();
  history.pushState({}, '', ORIGIN);
  drawList(open);
}

document.documentElement.lang = choice.lang;
document.body.append(el('nav', {}, el('a', { href: '#', 'aria-current': 'page' }, words.title)));
if (!drawElsewhere()) drawInvoices();

function drawInvoices(): void {
  if (choice.app === 'vue') return startVue();
  document.body.append(main);
  listen();
  later(() => drawList(open));
}

if (choice.noise === 'yes') addNoise(items);
