/** Waits for animation frames, also in a tab that paints none. */

/** Longest wait for one frame; a hidden tab never paints, and the reader must not hang on it. */
const FRAME_LIMIT_MS = 100;

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      cancelAnimationFrame(request);
      resolve();
    };
    const timer = setTimeout(done, FRAME_LIMIT_MS);
    const request = requestAnimationFrame(done);
  });
}

/** Resolves after `count` animation frames, or after 100 ms for each that does not come. */
export async function nextFrames(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed += 1) await nextFrame();
}
