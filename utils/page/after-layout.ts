/** The moment in a frame when the page has been laid out anyway: to ask then what is shown forces nothing. */

/**
 * Calls `run` once, in the next frame, after the browser has laid the page out and before it paints; a root without a
 * size is asked in the frame after that. Returns what calls it off.
 */
export function afterLayout(document: Document, run: () => void): () => void {
  const view = document.defaultView!;
  let observer: ResizeObserver | undefined;
  const cancel = () => {
    view.cancelAnimationFrame(frame);
    observer?.disconnect();
  };
  const now = () => {
    cancel();
    run();
  };
  let frame = view.requestAnimationFrame(() => {
    // It reports what it is told to observe once, right after the layout of the frame that is under way.
    observer = new view.ResizeObserver(now);
    observer.observe(document.documentElement);
    frame = view.requestAnimationFrame(now);
  });
  return cancel;
}
