/** What the five columns of an invoice hold. */
import { choice } from './choice';
import { printAmount, printDay, printNumber, type Item } from './data';
import { el } from './dom';
import { statusWord } from './words';

function clientCell(item: Item): HTMLElement {
  const number = printNumber(item);
  if (choice.client === 'spans')
    return el('div', { class: 'column' }, el('span', {}, item.client), el('span', {}, number));
  if (choice.client === 'avatar')
    return el(
      'div',
      { style: 'display:flex;gap:8px' },
      el('span', { 'aria-hidden': 'true' }, item.client.slice(0, 1)),
      el('div', {}, el('p', {}, item.client), el('p', {}, number)),
    );
  return el('div', {}, el('div', {}, el('strong', {}, item.client)), el('div', {}, el('small', {}, number)));
}

/** Client and number, issue date, due date, status, amount. */
export function cellsOf(item: Item): HTMLElement[] {
  const texts = [printDay(item.issued), printDay(item.due), statusWord(item.status), printAmount(item)];
  return [clientCell(item), ...texts.map((text) => el('span', {}, text))];
}
