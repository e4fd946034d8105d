/** Fields inside nested open shadow roots, where the document's own focus stops at the outermost host. */
import { describe, expect, it } from 'vitest';
import { readField, writeField } from '../../../utils/page/write';
import { ALL_EDITORS } from './all-editors';
import type { MountEditor } from './fixtures/editor-fixture';
import { mountTrix } from './fixtures/trix';
import { FORMER, REMINDER } from './texts';
import { undoUntil, withEditor } from './with-editor';

/** Mounts into a shadow root inside another. */
function inShadow(mount: MountEditor): MountEditor {
  return (host, initial) => {
    const outer = host.attachShadow({ mode: 'open' });
    const middle = document.createElement('div');
    outer.append(middle);
    const inner = middle.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    inner.append(place);
    // The editors' style sheets, which keep spaces as written, do not reach in here.
    place.style.whiteSpace = 'pre-wrap';
    return mount(place, initial);
  };
}

/**
 * No page can use these three there: CKEditor 5 throws when it scrolls to a selection, Draft.js when it mounts, and in
 * Trix what a user types lands elsewhere.
 */
const NOT_THERE = ['ckeditor5', 'draft', 'trix'];
const IN_SHADOW = ALL_EDITORS.filter(({ kind }) => !NOT_THERE.includes(kind));

describe.each(IN_SHADOW)('$name in a shadow root', ({ kind, mount, by }) => {
  // Quill is blind to the selection there: its paste lands beside the old text and is taken back.
  const rung = kind === 'quill' ? 'insertText' : by;

  it('holds the text', () =>
    withEditor(inShadow(mount), FORMER, async ({ field, model }) => {
      expect(await writeField(field, REMINDER)).toEqual({ kind: 'written', by: rung });
      expect(document.activeElement).not.toBe(field);
      expect(model()).toBe(REMINDER);
      expect(await writeField(field, FORMER)).toEqual({ kind: 'written', by: rung });
      expect(model()).toBe(FORMER);
    }));

  // Quill is deaf to the keyboard there as well, whoever has written.
  if (kind !== 'quill') {
    it('gives the former text back to Ctrl+Z', () =>
      withEditor(inShadow(mount), FORMER, async (fixture) => {
        await writeField(fixture.field, REMINDER);
        expect(await undoUntil(fixture, FORMER, 3)).toBe(1);
        expect(readField(fixture.field)).toBe(FORMER);
      }));
  }
});

describe('Trix in a shadow root', () => {
  it('is left as it was, and the text to the clipboard', () =>
    withEditor(inShadow(mountTrix), FORMER, async ({ field, model }) => {
      expect(await writeField(field, REMINDER)).toEqual({ kind: 'refused', reason: 'clipboardOnly' });
      expect([model(), readField(field)]).toEqual([FORMER, FORMER]);
    }));
});
