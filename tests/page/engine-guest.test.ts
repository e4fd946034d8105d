/** The engine is a guest: one observer, nothing of its own in the host's tree, no work where there is nothing to do. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FRENCH, grid, gridRow, h, inShadow, party, table, tr } from './pages/build';
import { condition, frames, marks, start, stopAll } from './pages/engine';
import { row } from './pages/marked-list';
import { show } from './pages/page';

afterEach(() => {
  Reflect.deleteProperty(document, 'hidden');
  stopAll();
});

const rows = (count: number, make = tr) =>
  Array.from({ length: count }, (_, at) => row(`F-${at}`, '11 mars 2026', 'À encaisser', make));

/** Counts, per row element, how often a text inside it was asked for. */
function countReads(rowSelector: string): Map<Element, number> {
  const reads = new Map<Element, number>();
  const spy = <T extends Node>(prototype: T, name: 'textContent' | 'data') => {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
    vi.spyOn(prototype as unknown as Record<string, string>, name, 'get').mockImplementation(function (
      this: Node,
    ) {
      const inside = (this.nodeType === 1 ? (this as Element) : this.parentElement)?.closest(rowSelector);
      if (inside) reads.set(inside, (reads.get(inside) ?? 0) + 1);
      return get!.call(this) as string;
    });
  };
  spy(Node.prototype, 'textContent');
  spy(CharacterData.prototype, 'data');
  return reads;
}

function pretendHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The tree as the host made it: tags, texts and attributes but ours. */
function treeOf(root: Node): unknown {
  const attributes =
    root.nodeType === 1
      ? (root as Element).getAttributeNames().filter((name) => !name.startsWith('data-relance'))
      : [];
  return [root.nodeName, root.nodeValue, attributes.join(' '), [...root.childNodes].map(treeOf)];
}

describe('a guest', () => {
  it('has one observer, for the document and for shadow roots', async () => {
    const Real = MutationObserver;
    let made = 0;
    vi.stubGlobal(
      'MutationObserver',
      class extends Real {
        constructor(callback: MutationCallback) {
          super(callback);
          made++;
        }
      },
    );
    show({ build: () => [table(FRENCH, rows(3)), inShadow('q-a', {}, h('p')), inShadow('q-b', {}, h('p'))] });
    start();
    await frames();
    document.body.append(inShadow('q-c', {}, table(FRENCH, rows(2))));
    await frames();
    vi.unstubAllGlobals();
    expect(made).toBe(1);
  });

  it('leaves every child list as the host made it', async () => {
    show({
      build: () => [
        h('h1', {}, 'Factures clients'),
        table(FRENCH, rows(5)),
        grid(FRENCH, rows(5, gridRow)),
        h('footer', {}, 'x'),
      ],
    });
    const before = treeOf(document.documentElement);
    const running = start();
    await frames();
    expect(marks()).toHaveLength(10);
    expect(treeOf(document.documentElement)).toEqual(before);
    running.stop();
    expect(treeOf(document.documentElement)).toEqual(before);
    expect(document.documentElement.outerHTML).not.toContain('data-relance');
  });

  it.each([
    ['table', 'tbody tr', () => table(FRENCH, rows(50))],
    ['grid', '[role="row"]', () => grid(FRENCH, rows(50, gridRow))],
  ])('reads one row when one row of a %s changed', async (_, selector, build) => {
    show({ build: () => [build()] });
    start();
    await frames();
    const all = [...document.querySelectorAll(selector)].slice(-50);
    const reads = countReads(selector);
    all[30]!.children[3]!.firstChild!.nodeValue = 'Payée';
    await frames();
    expect([...reads.keys()]).toEqual([all[30]]);
    expect(marks()[30]).toBe('F-30 paid');
    reads.clear();
    all[10]!.remove();
    await frames();
    expect([...reads.keys()]).toEqual([]);
  });

  it.each([
    [
      'a list without issue dates',
      () =>
        table(
          FRENCH.filter((_, at) => at !== 1),
          rows(50).map((each) => (each.children[1]!.remove(), each)),
        ),
    ],
    [
      'a list of drafts',
      () =>
        table(
          FRENCH,
          Array.from({ length: 50 }, (_, at) =>
            tr(party('HABITAT', `F-${at}`), '--', '--', 'Brouillon', '--'),
          ),
        ),
    ],
    [
      'a list whose dates nothing settles',
      () =>
        table(
          ['Client', 'Issue date', 'Due date', 'Status', 'Amount'],
          Array.from({ length: 50 }, (_, at) =>
            tr(party('HABITAT', `F-${at}`), '01/03/2026', '02/03/2026', 'To be paid', '€1.00'),
          ),
        ),
    ],
  ])('reads one row of %s as well', async (_, build) => {
    show({ build: () => [build()], lang: 'en' });
    start();
    await frames();
    const all = [...document.querySelectorAll('tbody tr')];
    const reads = countReads('tbody tr');
    all[30]!.children[0]!.children[1]!.firstChild!.nodeValue = 'F-999';
    await frames();
    expect([...reads.keys()]).toEqual([all[30]]);
    expect(marks()[30]).toContain('F-999');
  });

  it('reads no row when something outside the list changes', async () => {
    show({ build: () => [table(FRENCH, rows(50)), h('aside', {})] });
    start();
    await frames();
    const reads = countReads('tbody tr');
    document.querySelector('aside')!.append('text', h('p', {}, 'more'));
    await frames();
    expect(reads.size).toBe(0);
  });

  it('is idle on other pages, and stays so while they change', async () => {
    show({
      build: () => [
        h('h1', {}, 'Transactions'),
        table(['Contrepartie', 'Montant'], [tr('HABITAT', '1,00 EUR')]),
      ],
    });
    const running = start();
    await frames();
    expect(condition()).toBe('idle');
    const before = treeOf(document.documentElement);
    for (let i = 0; i < 5; i++) {
      document.querySelector('tbody')!.replaceChildren(tr('HABITAT', `${i},00 EUR`));
      await frames();
    }
    expect(condition()).toBe('idle');
    expect(marks()).toEqual([]);
    document.querySelector('tbody')!.replaceChildren(tr('HABITAT', '1,00 EUR'));
    expect(treeOf(document.documentElement)).toEqual(before);
    expect(running.reports).toEqual([]);
  });

  it('does nothing while the page is hidden, and catches up when it is shown', async () => {
    show({ build: () => [table(FRENCH, rows(3))] });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const running = start();
    await frames();
    pretendHidden(true);
    const reads = countReads('tbody tr');
    const list = document.querySelector('tbody')!;
    list.children[0]!.children[3]!.textContent = 'Payée';
    list.children[1]!.removeAttribute('data-relance-state');
    list.append(row('F-9'));
    running.now = new Date(2026, 2, 13, 9);
    vi.advanceTimersByTime(60_000);
    await frames(4);
    expect(reads.size).toBe(0);
    expect(running.days).toEqual([]);
    pretendHidden(false);
    await frames();
    expect(marks()).toEqual(['F-0 paid', 'F-1 late 2', 'F-2 late 2', 'F-9 late 2']);
  });

  it('sees a new day at once when it is shown again, though nothing on the page changed', async () => {
    show({ build: () => [table(FRENCH, rows(1))] });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const running = start();
    await frames();
    pretendHidden(true);
    running.now = new Date(2026, 2, 13, 9);
    pretendHidden(false);
    await frames();
    expect(marks()).toEqual(['F-0 late 2']);
    expect(running.days).toEqual(['2026-03-13']);
  });

  it('reads everything again when more happened unseen than it noted', async () => {
    show({ build: () => [table(FRENCH, rows(3)), h('p', {}, '0')] });
    start();
    await frames();
    pretendHidden(true);
    const status = document.querySelector('tbody tr td:nth-child(4)')!.firstChild as Text;
    status.data = 'Payée';
    const counter = document.querySelector('p')!.firstChild as Text;
    for (let i = 0; i < 6_000; i++) counter.data = String(i);
    await frames();
    pretendHidden(false);
    await frames();
    expect(marks()).toEqual(['F-0 paid', 'F-1 late 1', 'F-2 late 1']);
    status.data = 'Annulée';
    await frames();
    expect(marks()[0]).toBe('F-0 canceled');
  });

  it('survives a list whose rows vanish while they change', async () => {
    show({ build: () => [table(FRENCH, rows(3))] });
    start();
    await frames();
    const list = document.querySelector('tbody')!;
    const gone = list.children[1]!;
    gone.children[3]!.textContent = 'Payée';
    gone.remove();
    gone.children[3]!.textContent = 'À encaisser';
    await frames();
    expect(marks()).toEqual(['F-0 late 1', 'F-2 late 1']);
    expect(marks(h('div', {}, gone))).toEqual([]);
  });
});
