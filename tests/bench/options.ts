/** What the command line asks of the bench. */

/** The parts of a run, in their order. */
export const SECTIONS = ['start', 'churn', 'click', 'reading', 'sizes'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Options {
  /** Fewer rounds on fewer pages: quicker, and less certain. */
  readonly quick: boolean;
  /** Folder of an earlier build, measured in turn with this one. */
  readonly former: string | null;
  readonly sections: readonly Section[];
  /** How often each page is visited in each arm; null leaves it to the kind of run. */
  readonly rounds: number | null;
  /** Also says where our time goes, function by function. */
  readonly profile: boolean;
}

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/**
 * @param words such as `--quick --former DIR --only start,sizes --rounds 5 --profile`.
 * @throws on anything else.
 */
export function optionsFrom(words: readonly string[]): Options {
  let [quick, profile] = [false, false];
  let former: string | null = null;
  let rounds: number | null = null;
  let sections: readonly Section[] = SECTIONS;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--quick') quick = true;
    else if (word === '--profile') profile = true;
    else if (word === '--former') former = rest.shift() ?? null;
    else if (word === '--rounds') rounds = roundsFrom(rest.shift());
    else if (word === '--only') sections = sectionsFrom(rest.shift() ?? '');
    else throw new Error(`What is "${word}"? --quick, --former DIR, --only ${SECTIONS.join(',')}, --rounds N, --profile`);
  }
  return { quick, former, sections, rounds, profile };
}

function sectionsFrom(list: string): Section[] {
  const names = list.split(',');
  const wrong = names.find((name) => !isSection(name));
  if (wrong !== undefined) throw new Error(`There is no "${wrong}" to measure: ${SECTIONS.join(', ')}`);
  return names.filter(isSection);
}

function roundsFrom(text: string | undefined): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`How many rounds is "${text}"?`);
  return rounds;
}
