/** Whatever happens at the host and in the browser, no figure claims more than was seen, and a list read whole is told whole. */
import { expect, it } from 'vitest';
import { runModel } from '../model/run';

const RUNS = 2_000;

it(`holds in ${RUNS} runs of anything that may happen`, () => {
  for (let seed = 1; seed <= RUNS; seed++) expect(runModel(seed)).toBeNull();
});
