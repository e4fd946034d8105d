/** A page that goes away sends nothing any more; should it come back, it says what it had to say. */
import { afterEach, expect, it, vi } from 'vitest';
import { FRENCH, party, table, tr } from './pages/build';
import { frames, start, stopAll } from './pages/engine';
import { show } from './pages/page';

afterEach(stopAll);

/** Longer than a reading has to stand and a report is gathered, in milliseconds. */
const SETTLED = 450;

it('sends nothing while it goes away, and what is pending once it is back', async () => {
  show({
    build: () => [
      table(FRENCH, [
        tr(party('HABITAT', 'F-1'), '1 mars 2026', '11 mars 2026', 'À encaisser', '825,00 EUR'),
      ]),
    ],
  });
  const running = start();
  await frames();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await new Promise((done) => setTimeout(done, SETTLED));
  expect(running.reports).toEqual([]);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(running.reports.flatMap(({ changed }) => changed)).toHaveLength(1));
});
