/** Elements that get their shadow root long after they were put there: no watcher hears of that, so it is asked for. */

/** The first pause, which doubles each time, and how often it is asked, in milliseconds: about half a minute in all. */
const FIRST = 250;
const TRIES = 7;

export interface LateRoots {
  /** After each frame: `isOpen` while a row cannot be read and an element may still get a root. */
  after(isOpen: boolean): void;
  stop(): void;
}

/** Calls `ask` again and again, ever more seldom, while something is open. */
export function createLateRoots(view: Window, ask: () => void): LateRoots {
  let timer: number | undefined;
  let tried = 0;
  const stop = () => {
    view.clearTimeout(timer);
    timer = undefined;
  };
  return {
    after(isOpen) {
      if (!isOpen) {
        stop();
        tried = 0;
      } else if (timer === undefined && tried < TRIES) {
        timer = view.setTimeout(
          () => {
            timer = undefined;
            ask();
          },
          FIRST * 2 ** tried++,
        );
      }
    },
    stop,
  };
}
