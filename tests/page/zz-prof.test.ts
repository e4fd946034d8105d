import { it } from 'vitest';
import { cdp } from 'vitest/browser';
import { createPage } from '../../utils/page/page';
import { markRows } from '../../utils/runtime/marker';
import { words } from './pages/engine';
import { fold } from '../../utils/page/fold';
import { listPage } from '../bench/pages';
const med = (xs: number[]) => xs.sort((a, b) => a - b)[1]!;
it.each(['table', 'grid'] as const)('cost %s', async (kind) => {
  const doc = new DOMParser().parseFromString(listPage(kind, 10000, Date.now()), 'text/html');
  document.documentElement.lang = 'fr';
  const c = cdp() as any;
  const floors: number[] = [], firsts: number[] = [], afresh: number[] = [], marksT: number[] = [];
  for (let k = 0; k < 7; k++) {
    document.body.replaceChildren(...[...doc.body.childNodes].map((n) => document.importNode(n, true)));
    for (let i = 0; i < 2001; i++) fold('forget ' + k + i);
    document.body.getBoundingClientRect();
    const rows = [...document.querySelectorAll('tbody > tr, [role="rowgroup"] > [role="row"]')];
    let a = performance.now(); let sum = 0; for (const r of rows) sum += r.textContent!.length; floors.push(performance.now() - a);
    const page = createPage(document, () => null);
    if (k === 5) { await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval', { interval: 200 }); await c.send('Profiler.start'); }
    a = performance.now(); const ch = page.update(null); firsts.push(performance.now() - a);
    if (k === 5) {
      const { profile } = await c.send('Profiler.stop');
      const self = new Map<string, number>(); const total = new Map<string, number>();
      const byId = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]));
      const parent = new Map<number, number>(); for (const n of profile.nodes) for (const ch2 of n.children ?? []) parent.set(ch2, n.id);
      profile.samples.forEach((id: number, i: number) => {
        const dt = profile.timeDeltas[i] / 1000; const n = byId.get(id);
        const nm = (x: any) => `${x.callFrame.functionName || '(anon)'}:${x.callFrame.url.split('/').pop()?.split('?')[0]}:${x.callFrame.lineNumber + 1}`;
        self.set(nm(n), (self.get(nm(n)) ?? 0) + dt);
        const seen = new Set<string>();
        for (let q: number | undefined = id; q !== undefined; q = parent.get(q)) { const k2 = nm(byId.get(q)); if (!seen.has(k2)) { seen.add(k2); total.set(k2, (total.get(k2) ?? 0) + dt); } }
      });
      const top = (m: Map<string, number>) => [...m].sort((x, y) => y[1] - x[1]).slice(0, 32).map(([n, t]) => `${t.toFixed(1)} ${n}`).join('\n');
      console.log(`SELF ${kind}\n` + top(self)); console.log(`TOTAL ${kind}\n` + top(total));
    }
    a = performance.now(); markRows(ch.rows, '2026-03-12', words); marksT.push(performance.now() - a);
    a = performance.now(); page.update(null); afresh.push(performance.now() - a);
  }
  console.log(kind, 'floor', med(floors).toFixed(1), 'first', med(firsts).toFixed(1), 'ratio', (med(firsts) / med(floors)).toFixed(2), 'marks', med(marksT).toFixed(1), 'afresh', med(afresh).toFixed(1));
}, 60000);
