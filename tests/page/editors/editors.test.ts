/** Every editor's own state, not its DOM, holds what was written; Ctrl+Z and a second write give the former back. */
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fieldKind, readField, writeField } from '../../../utils/page/write';
import { nextFrames } from '../../../utils/page/write/next-frames';
import { ALL_EDITORS } from './all-editors';
import { FORMER, REMINDER } from './texts';
import { historyStepOver, undoUntil, withEditor } from './with-editor';

describe.each(ALL_EDITORS)('$name', ({ kind, mount, by, emptiedBy = by }) => {
  it('is known and read as its user sees it', () =>
    withEditor(mount, FORMER, async ({ field, model }) => {
      expect(fieldKind(field)).toBe(kind);
      expect(readField(field)).toBe(FORMER);
      expect(model()).toBe(FORMER);
    }));

  it('holds the text to the letter, in its own state', () =>
    withEditor(mount, FORMER, async ({ field, model }) => {
      expect(await writeField(field, REMINDER)).toEqual({ kind: 'written', by });
      expect(model()).toBe(REMINDER);
      // A framework that did not see the change would have put its own text back by now.
      await nextFrames(30);
      expect(model()).toBe(REMINDER);
      expect(readField(field).replaceAll('\u00a0', ' ')).toBe(REMINDER.replaceAll('\u00a0', ' '));
    }));

  it('gives the former text back to Ctrl+Z', () =>
    withEditor(mount, FORMER, async (fixture) => {
      await writeField(fixture.field, REMINDER);
      expect(await undoUntil(fixture, FORMER, 3)).toBe(1);
      expect(readField(fixture.field)).toBe(FORMER);
    }));

  it('gives what the user had typed back, by restoring and by Ctrl+Z', () =>
    withEditor(mount, '', async (fixture) => {
      await userEvent.click(fixture.field);
      await userEvent.keyboard('Chère cliente,');
      await historyStepOver();
      await writeField(fixture.field, REMINDER);
      expect(fixture.model()).toBe(REMINDER);
      await historyStepOver();
      expect((await writeField(fixture.field, 'Chère cliente,')).kind).toBe('written');
      expect(fixture.model()).toBe('Chère cliente,');
      expect(await undoUntil(fixture, REMINDER, 3)).toBe(1);
      expect(await undoUntil(fixture, 'Chère cliente,', 3)).toBe(1);
    }));

  it('can be restored to several lines and to nothing', () =>
    withEditor(mount, FORMER, async ({ field, model }) => {
      await writeField(field, REMINDER);
      expect(await writeField(field, FORMER)).toEqual({ kind: 'written', by });
      expect(model()).toBe(FORMER);
      expect(await writeField(field, '')).toEqual({ kind: 'written', by: emptiedBy });
      expect(model()).toBe('');
      expect(await writeField(field, REMINDER)).toEqual({ kind: 'written', by });
      expect(model()).toBe(REMINDER);
    }));

  it('is left alone when it holds the text already', () =>
    withEditor(mount, FORMER, async ({ field, model }) => {
      let events = 0;
      field.addEventListener('input', () => (events += 1));
      expect(await writeField(field, FORMER)).toEqual({ kind: 'written', by: 'already' });
      expect(events).toBe(0);
      expect(model()).toBe(FORMER);
    }));

  it('is refused when the page has made it read-only', () =>
    withEditor(mount, FORMER, async ({ field, model, lock }) => {
      await lock();
      await nextFrames(2);
      expect(await writeField(field, REMINDER)).toEqual({ kind: 'refused', reason: 'readOnly' });
      expect(model()).toBe(FORMER);
      expect(readField(field)).toBe(FORMER);
    }));
});
