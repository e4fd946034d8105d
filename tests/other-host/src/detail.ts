/** One open invoice: beside the list, over it, in its place, in a node used again, or after a skeleton. */
import { actionsOf, type Action } from './actions';
import { choice } from './choice';
import { printAmount, printDay, printNumber, type Item } from './data';
import { el, later } from './dom';
import { closeAll, main, show } from './layers';
import { statusWord, words } from './words';

type Run = (action: Action, item: Item) => void;

const ORIGIN = location.pathname;
/** The node that stays when another invoice is opened. */
let reused: HTMLElement | null = null;

function contents(item: Item, run: Run): HTMLElement[] {
  const [, , due, status, amount] = words.columns;
  const facts = [
    [amount!, printAmount(item)],
    [due!, printDay(item.due)],
    [status!, statusWord(item.status)],
  ].flatMap(([term, value]) => [el('dt', {}, term!), el('dd', {}, value!)]);
  return [
    el('h2', {}, item.client),
    el('p', {}, printNumber(item)),
    el('dl', {}, ...facts),
    actionsOf(item, run),
  ];
}

/** Shows an invoice; `back` draws the list again where the invoice took its place. */
export function showDetail(item: Item, run: Run, back: () => void): void {
  if (choice.detail === 'reused' && reused?.isConnected) return refill(reused, item, run);
  closeAll();
  switch (choice.detail) {
    case 'route':
    case 'hash': {
      if (choice.detail === 'hash')
        history.pushState({}, '', `#/invoices/${encodeURIComponent(item.number)}`);
      else history.pushState({}, '', `${ORIGIN}/${encodeURIComponent(item.number)}${location.search}`);
      main.replaceChildren(el('button', { onclick: back }, '←'), ...contents(item, run));
      return;
    }
    case 'dialog': {
      const label = { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'of' };
      show(
        'x-panel',
        el('div', { class: 'side', ...label }, el('h2', { id: 'of' }, item.number), ...contents(item, run)),
      );
      return;
    }
    case 'div':
      show('x-panel', el('div', { class: 'side' }, ...contents(item, run)));
      return;
    case 'skeleton': {
      const bones = [1, 2, 3].map(() => el('div', { class: 'bone' }));
      const panel = show('x-panel', el('aside', { class: 'side' }, ...bones));
      // Piece by piece, the buttons before the number.
      const parts = contents(item, run);
      later(() => panel.replaceChildren(parts[0]!, parts[3]!, ...bones));
      later(() => later(() => panel.replaceChildren(...parts)));
      return;
    }
    case 'drawer':
    case 'reused':
      reused = show('x-panel', el('aside', { class: 'side' }, closer(), ...contents(item, run)));
  }
}

const closer = () => el('button', { 'aria-label': 'x', onclick: () => closeAll() }, '×');

/** The node goes on showing the former invoice for a while, then its head, then the rest changes. */
function refill(panel: HTMLElement, item: Item, run: Run): void {
  const [client, number, facts, actions] = contents(item, run);
  const parts = [...panel.children].slice(-4);
  parts[0]!.replaceWith(client!);
  later(() => {
    parts[1]!.replaceWith(number!);
    later(() => {
      parts[2]!.replaceWith(facts!);
      parts[3]!.replaceWith(actions!);
    });
  });
}
