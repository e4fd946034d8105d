/** What must not be written is refused with its reason, and nothing in the page changes. */
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fieldKind, readField, writeField } from '../../../utils/page/write';
import { mountReactInput } from './fixtures/react-controlled';
import { mountSlate } from './fixtures/slate';
import { FORMER, REMINDER } from './texts';
import { withEditor } from './with-editor';

afterEach(() => document.body.replaceChildren());

function put<Tag extends 'textarea' | 'input' | 'div'>(tag: Tag, value: string): HTMLElementTagNameMap[Tag] {
  const el = document.createElement(tag);
  if ('value' in el) el.value = value;
  else el.textContent = value;
  document.body.append(el);
  return el;
}

describe('a field that may not be changed', () => {
  it.each([
    ['readOnly', (el: HTMLTextAreaElement) => el.setAttribute('readonly', '')],
    ['readOnly', (el: HTMLTextAreaElement) => el.setAttribute('aria-readonly', 'true')],
    ['disabled', (el: HTMLTextAreaElement) => el.setAttribute('disabled', '')],
    ['disabled', (el: HTMLTextAreaElement) => el.setAttribute('aria-disabled', 'true')],
    ['disabled', () => document.body.setAttribute('aria-disabled', 'true')],
    ['disabled', () => document.body.setAttribute('inert', '')],
    ['gone', (el: HTMLTextAreaElement) => el.remove()],
  ] as const)('is refused as %s', async (reason, lock) => {
    const el = put('textarea', FORMER);
    lock(el);
    try {
      expect(await writeField(el, REMINDER)).toEqual({ kind: 'refused', reason });
      expect(el.value).toBe(FORMER);
    } finally {
      document.body.removeAttribute('aria-disabled');
      document.body.removeAttribute('inert');
    }
  });

  it('is refused inside a disabled fieldset', async () => {
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    const el = put('textarea', FORMER);
    document.body.append(fieldset);
    fieldset.append(el);
    expect(await writeField(el, REMINDER)).toEqual({ kind: 'refused', reason: 'disabled' });
    expect(el.value).toBe(FORMER);
  });

  it.each(['date', 'number', 'password', 'checkbox', 'file'])(
    'is no field when it is an input of type %s',
    async (type) => {
      const el = put('input', '');
      el.type = type;
      expect(fieldKind(el)).toBeNull();
      expect(await writeField(el, '12')).toEqual({ kind: 'refused', reason: 'notEditable' });
      expect(el.value).toBe(type === 'checkbox' ? 'on' : '');
    },
  );

  it('is no field when it is text, or a part of an editable', async () => {
    const text = put('div', FORMER);
    expect(await writeField(text, REMINDER)).toEqual({ kind: 'refused', reason: 'notEditable' });
    text.contentEditable = 'true';
    const part = document.createElement('p');
    text.append(part);
    expect(await writeField(part, REMINDER)).toEqual({ kind: 'refused', reason: 'notEditable' });
    expect(part.textContent).toBe('');
  });
});

describe('a field that is too short', () => {
  it('is refused with the number of characters over, and takes a text that just fits', async () => {
    const el = put('textarea', FORMER);
    el.maxLength = 100;
    expect(await writeField(el, 'é'.repeat(107))).toEqual({ kind: 'refused', reason: 'tooShort', by: 7 });
    expect(el.value).toBe(FORMER);
    const fits = `${'é'.repeat(98)}\n!`;
    expect(await writeField(el, fits)).toEqual({ kind: 'written', by: 'insertText' });
    expect(el.value).toBe(fits);
  });

  it('counts a Windows line break once, as the field does', async () => {
    const el = put('textarea', '');
    el.maxLength = 3;
    expect(await writeField(el, 'a\r\nb')).toEqual({ kind: 'written', by: 'insertText' });
    expect(el.value).toBe('a\nb');
  });
});

describe('a one-line input', () => {
  it('takes a line, in the state of its framework', () =>
    withEditor(mountReactInput, 'Ancien objet', async ({ field, model }) => {
      const subject = 'Relance : « F-2024-017 » {{ x }}';
      expect(await writeField(field, subject)).toEqual({ kind: 'written', by: 'insertText' });
      expect(model()).toBe(subject);
      await userEvent.keyboard('{Control>}z{/Control}');
      expect(model()).toBe('Ancien objet');
    }));

  it('is not given line breaks, which it would lose', () =>
    withEditor(mountReactInput, 'Ancien objet', async ({ field, model }) => {
      expect(await writeField(field, 'un\ndeux')).toEqual({ kind: 'refused', reason: 'clipboardOnly' });
      expect(model()).toBe('Ancien objet');
    }));
});

describe('a write that is called off', () => {
  it('does nothing when the signal was raised before', async () => {
    const el = put('textarea', FORMER);
    await expect(writeField(el, REMINDER, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(el.value).toBe(FORMER);
  });

  it('does nothing when the signal is raised while an editor is being selected', () =>
    withEditor(mountSlate, FORMER, async ({ field, model }) => {
      const stop = new AbortController();
      const writing = writeField(field, REMINDER, { signal: stop.signal });
      stop.abort();
      await expect(writing).rejects.toThrow(/abort/i);
      expect(model()).toBe(FORMER);
      expect(readField(field)).toBe(FORMER);
    }));
});
