import { it } from 'vitest';
import { createPage } from '../../utils/page/page';
import { h, table, tr, grid, gridRow, FRENCH } from './pages/build';
const s = (...c: any[]) => h('span', {}, ...c);
const money = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', currencyDisplay: 'code' });
const mk = (kind: string, n: number) => {
  const row = kind === 'grid' ? gridRow : tr;
  const tag = kind === 'grid' ? 'div' : 'span';
  const rows = Array.from({ length: n }, (_, i) => {
    const d = `${String((i % 28) + 1).padStart(2, '0')} mars 2026`;
    return row([h(tag, {}, h(tag, {}, `CLIENT ${i % 97}`), h(tag, {}, `F-2026-${i}${i % 9 ? '' : " - Facture d'acompte"}`))], d, i % 7 ? [s(d)] : [s(d), ' ', h('span', { title: 'En retard' }, '▲')], [s(i % 3 ? 'À encaisser' : 'Payée')], money.format(i * 13.37));
  });
  return (kind === 'grid' ? grid : table)(FRENCH, rows);
};
const med = (xs: number[]) => xs.sort((a, b) => a - b)[xs.length >> 1]!;
it.each(['table', 'grid'])('cost %s', (kind) => {
  const floors: number[] = [], firsts: number[] = [], ones: number[] = [];
  document.documentElement.lang = 'fr';
  for (let k = 0; k < 9; k++) {
    const t = mk(kind, 10000); document.body.replaceChildren(t);
    const rows = [...t.querySelectorAll(kind === 'grid' ? '[role=row]' : 'tr')];
    let a = performance.now(); let sum = 0; for (const r of rows) sum += r.textContent!.length; floors.push(performance.now() - a);
    t.getBoundingClientRect();
    const page = createPage(document, () => null);
    a = performance.now(); page.update(null); firsts.push(performance.now() - a);
    const cell = rows[5000]!.querySelectorAll('[role=gridcell],td')[3]!.firstChild!.firstChild as Text;
    const mo = new MutationObserver(() => {}); mo.observe(document, { subtree: true, characterData: true });
    cell.data = cell.data === 'Payée' ? 'Annulée' : 'Payée';
    const rec = mo.takeRecords();
    a = performance.now(); page.update(rec); ones.push(performance.now() - a);
  }
  console.log(kind, 'floor', med(floors).toFixed(1), 'first', med(firsts).toFixed(1), 'ratio', (med(firsts) / med(floors)).toFixed(2), 'one', med(ones).toFixed(2), firsts.length);
});
