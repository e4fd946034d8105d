/** Writes a text into a field of the page as its user would, and believes only what it reads back. */
import { fieldKind, hasModel } from './field-kind';
import { refusalFor } from './field-refusal';
import { hasFocus, selectWhole } from './focus';
import { nextFrames } from './next-frames';
import type { WriteOptions, WriteOutcome } from './outcome';
import { putBack } from './put-back';
import { holds, readField } from './read-field';
import { ladderFor } from './rungs/ladder';

/** Slate takes note of a new selection at most once in 100 ms; pasted sooner, the text lands elsewhere. */
const SELECTION_LAG_MS = 120;

/** Lets an editor with a model hear of the selection before something is put in its place. */
async function settle(frames: (count: number) => Promise<void>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SELECTION_LAG_MS));
  await frames(2);
}

/**
 * Replaces the whole content of `el` by `text`, leaving the focus in it and the former text to Ctrl+Z.
 *
 * The ways that `el`'s kind knows are tried in order; each is verified by reading the field after two frames,
 * and taken back when it left something wrong. Formatting is not kept: the text is plain. `written` with
 * `by: 'already'` means that the field held the text and nothing was done. With `clipboardOnly` the field is
 * as it was and the caller offers the text on the clipboard, saying so. With `changed` the field belongs to something
 * else by now (`isStill`), and is left as it is. Rejects only with the signal's reason.
 */
export async function writeField(
  el: HTMLElement,
  text: string,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  const { signal, frames = nextFrames, isStill = () => true } = options;
  signal?.throwIfAborted();
  const wanted = text.replace(/\r\n?/g, '\n');
  const kind = fieldKind(el);
  const refusal = refusalFor(el, kind, wanted);
  if (refusal || kind === null) return refusal ?? { kind: 'refused', reason: 'notEditable' };
  if (holds(el, wanted)) return { kind: 'written', by: 'already' };

  const former = readField(el);
  for (const rung of ladderFor(kind)) {
    signal?.throwIfAborted();
    if (!selectWhole(el)) break;
    if (hasModel(kind)) await settle(frames);
    signal?.throwIfAborted();
    // The user, or the page, may have moved the focus meanwhile: it is not ours to take twice.
    if (!hasFocus(el)) break;
    if (!isStill()) return { kind: 'refused', reason: 'changed' };
    rung.write(el, wanted);
    const hasArrived = !hasModel(kind) && holds(el, wanted);
    await frames(2);
    if (!el.isConnected) return { kind: 'refused', reason: 'gone' };
    if (!isStill()) return { kind: 'refused', reason: 'changed' };
    if (holds(el, wanted)) return { kind: 'written', by: rung.name };
    // What the page put in place of a text that had arrived is its own: an undo would mix the two.
    if (hasArrived && readField(el) !== former) return { kind: 'refused', reason: 'notVerified' };
    // Also when this fails: the next rung replaces the whole, whatever it is.
    await putBack(el, kind, former, frames);
  }
  if (!el.isConnected) return { kind: 'refused', reason: 'gone' };
  return { kind: 'refused', reason: readField(el) === former ? 'clipboardOnly' : 'notVerified' };
}
