/** One change of the store after the other, so that none reads what another is about to replace. */

/** Runs `work` when all earlier work is over, whatever became of it; settles as `work` does. */
export type WriteQueue = <T>(work: () => Promise<T>) => Promise<T>;

export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
