/** Whether work grows with its text and not with its square: told by the processor's time, which a busy machine leaves alone. */

const [SHORT, LONG] = [10_000, 40_000];
/** Four times the text: a square would take sixteen times as long. */
const MOST = 9;
/** What a clean-up of memory may take in between, in milliseconds. */
const SLACK_MS = 15;
const TRIES = 5;

const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const least = (work: () => void): number =>
  Math.min(...Array.from({ length: TRIES }, () => processorTime(work)));

/** Does the work on `piece` repeated to two lengths; null when it grew as its text did, else the milliseconds of both. */
export const growsTooFast = (
  piece: string,
  work: (text: string) => void,
): { piece: string; short: number; long: number } | null => {
  const of = (length: number) => {
    const text = piece.repeat(length / piece.length);
    return least(() => work(text));
  };
  const [short, long] = [of(SHORT), of(LONG)];
  return long > short * MOST + SLACK_MS ? { piece, short, long } : null;
};
