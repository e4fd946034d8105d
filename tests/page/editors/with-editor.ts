/** Gives a test an editor on the page and takes it away afterwards; and the key that a user undoes with. */
import { userEvent } from 'vitest/browser';
import { nextFrames } from '../../../utils/page/write/next-frames';
import type { EditorFixture, MountEditor } from './fixtures/editor-fixture';

/** Quill, the slowest, puts into one undo step what happens within a second. */
const LONGEST_STEP_MS = 1_000;

/** Waits until what follows is an undo step of its own in every editor. */
export function historyStepOver(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LONGEST_STEP_MS + 50));
}

/** Runs `test` on the editor mounted with `initial`, and takes the editor away. */
export async function withEditor(
  mount: MountEditor,
  initial: string,
  test: (fixture: EditorFixture) => Promise<void>,
): Promise<void> {
  const host = document.createElement('div');
  document.body.append(host);
  const fixture = await mount(host, initial);
  // React and Lexical attach their listeners after the first paint.
  await nextFrames(2);
  try {
    await test(fixture);
  } finally {
    await fixture.unmount();
    host.remove();
  }
}

/** Presses the real Ctrl+Z until the model holds `text`, and returns how often; `most` + 1 when it never does. */
export async function undoUntil(fixture: EditorFixture, text: string, most: number): Promise<number> {
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (fixture.model() === text) return pressed;
    await userEvent.keyboard('{Control>}z{/Control}');
    await nextFrames(3);
  }
  return most + 1;
}
