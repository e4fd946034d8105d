/** Runs the model many times from a seed that it prints; ends with code 1 and the whole story of the first run that failed. */
import { runModel } from './run';

const TOLD_EACH = 10_000;

const [runs = 1_000_000, asked] = process.argv.slice(3).map(Number);
const seed = asked ?? Date.now() % 2 ** 31;

console.log(`${runs} runs from seed ${seed}`);
let failure: string | null = null;
for (let run = 0; run < runs && failure === null; run++) {
  failure = runModel(seed + run);
  if ((run + 1) % TOLD_EACH === 0) console.log(`${run + 1} runs`);
}
if (failure !== null) {
  console.log(failure);
  process.exitCode = 1;
} else console.log('every claim held');
