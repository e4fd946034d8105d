/** Runs jobs side by side in a few lanes: each lane takes the first job that is left and has what it needs. */

export interface Job {
  readonly name: string;
  /** Names of jobs that must have ended before. One that is not asked for is not waited for. */
  readonly needs: readonly string[];
  run(): Promise<void>;
}

/** Resolves when every job has ended. A job must not reject. */
export const runJobs = async (jobs: readonly Job[], lanes: number): Promise<void> => {
  const left = [...jobs];
  const open = new Set(jobs.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  while (left.length > 0 || running.size > 0) {
    const next = left.findIndex(({ needs }) => !needs.some((name) => open.has(name)));
    if (next < 0 || running.size >= lanes) {
      if (running.size === 0) throw new Error(`Jobs wait for each other: ${[...open].join(', ')}`);
      await Promise.race(running);
      continue;
    }
    const [job] = left.splice(next, 1);
    const work = job!.run().then(() => {
      open.delete(job!.name);
      running.delete(work);
    });
    running.add(work);
  }
};
