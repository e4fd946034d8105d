/** Takes turns: each round measures everything once, so that whatever slows the machine slows all of it alike. */

export interface Measure {
  readonly name: string;
  /** Brings the page into the state to start from; not counted. */
  readonly prepare?: () => void;
  readonly run: () => unknown;
}

/** Samples in milliseconds by the measure's name; the same place in two lists is the same round. */
export type Samples = Record<string, number[]>;

/** The first `warmUp` rounds are run and forgotten: by then the code is compiled. */
export function takeTurns(measures: readonly Measure[], rounds: number, warmUp: number): Samples {
  const samples: Samples = Object.fromEntries(measures.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, prepare, run } of measures) {
      prepare?.();
      const start = performance.now();
      run();
      const end = performance.now();
      if (round >= 0) samples[name]!.push(end - start);
    }
  }
  return samples;
}

/** The smallest step of the clock here, in milliseconds. */
export function clockStep(): number {
  let step = Infinity;
  for (let i = 0; i < 200; i++) {
    const start = performance.now();
    let now = start;
    while (now === start) now = performance.now();
    step = Math.min(step, now - start);
  }
  return step;
}
