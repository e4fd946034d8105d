/** When the page does not keep the text, that is said: the former text stands, and nothing else was touched. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readField, writeField } from '../../../utils/page/write';
import { ALL_EDITORS } from './all-editors';
import { fieldIn } from './fixtures/editor-fixture';
import { mountProseMirror } from './fixtures/prosemirror';
import { mountQuill } from './fixtures/quill';
import { mountSlate } from './fixtures/slate';
import { FORMER, REMINDER } from './texts';
import { withEditor } from './with-editor';

afterEach(() => document.body.replaceChildren());

function put(value: string): HTMLTextAreaElement {
  const el = document.createElement('textarea');
  el.value = value;
  document.body.append(el);
  return el;
}

const swallow = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const PASTED = ALL_EDITORS.filter(({ kind }) => ['lexical', 'slate', 'draft', 'ckeditor5'].includes(kind));

describe.each(PASTED)('$name, when the page swallows every paste', ({ mount }) => {
  it('leaves the text to the clipboard, and the field beside it alone', () =>
    withEditor(mount, FORMER, async ({ field, model }) => {
      const beside = put('');
      await userEvent.click(beside);
      await userEvent.keyboard('Tapé par la personne');
      window.addEventListener('paste', swallow, true);
      try {
        expect(await writeField(field, REMINDER)).toEqual({ kind: 'refused', reason: 'clipboardOnly' });
      } finally {
        window.removeEventListener('paste', swallow, true);
      }
      expect(model()).toBe(FORMER);
      expect(readField(field)).toBe(FORMER);
      expect(beside.value).toBe('Tapé par la personne');
    }));
});

describe('ProseMirror, when the page swallows every paste', () => {
  it('is written by the next rung', () =>
    withEditor(mountProseMirror, FORMER, async ({ field, model }) => {
      window.addEventListener('paste', swallow, true);
      try {
        expect(await writeField(field, 'un\n\ndeux')).toEqual({ kind: 'written', by: 'insertText' });
      } finally {
        window.removeEventListener('paste', swallow, true);
      }
      expect(model()).toBe('un\n\ndeux');
    }));
});

describe('Quill, when the page changes what is pasted', () => {
  it('has the wrong text taken back and is written by the next rung', () =>
    withEditor(mountQuill, FORMER, async ({ field, model }) => {
      const seen: string[] = [];
      const shorten = (event: ClipboardEvent) => event.clipboardData?.setData('text/plain', 'raccourci');
      window.addEventListener('paste', shorten, true);
      const watch = new MutationObserver(() => seen.push(model()));
      watch.observe(field, { childList: true, characterData: true, subtree: true });
      try {
        expect(await writeField(field, 'un\n\ndeux')).toEqual({ kind: 'written', by: 'insertText' });
      } finally {
        window.removeEventListener('paste', shorten, true);
        watch.disconnect();
      }
      expect(seen.slice(0, 2)).toEqual(['raccourci', FORMER]);
      expect(model()).toBe('un\n\ndeux');
    }));
});

describe('a textarea', () => {
  it('that React holds to its own value keeps it', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = createRoot(host);
    flushSync(() => root.render(createElement('textarea', { value: FORMER, onChange: () => undefined })));
    const el = fieldIn(host, 'textarea') as HTMLTextAreaElement;
    expect(await writeField(el, REMINDER)).toEqual({ kind: 'refused', reason: 'clipboardOnly' });
    expect(el.value).toBe(FORMER);
    root.unmount();
  });

  it('that the page cuts short is not said to be written', async () => {
    const el = put(FORMER);
    el.addEventListener('input', () => {
      if (el.value.length > 50) el.value = el.value.slice(0, 50);
    });
    expect(await writeField(el, REMINDER)).toEqual({ kind: 'refused', reason: 'notVerified' });
    expect(el.value).not.toBe(REMINDER);
  });

  it('that the page takes away while it is written to is gone', async () => {
    const el = put(FORMER);
    el.addEventListener('input', () => el.remove());
    expect(await writeField(el, REMINDER)).toEqual({ kind: 'refused', reason: 'gone' });
  });
});

describe('a field that loses the focus', () => {
  it.each(['textarea', 'div'] as const)(
    'at once (%s) does not have another field selected or typed into',
    async (tag) => {
      const beside = put('à côté');
      const el = document.createElement(tag);
      el.textContent = FORMER;
      if (tag === 'div') el.contentEditable = 'true';
      el.addEventListener('focus', () => beside.focus());
      document.body.append(el);
      beside.setSelectionRange(2, 2);
      expect(await writeField(el, REMINDER)).toEqual({ kind: 'refused', reason: 'clipboardOnly' });
      expect([el.textContent, beside.value]).toEqual([FORMER, 'à côté']);
      expect([beside.selectionStart, beside.selectionEnd]).toEqual([2, 2]);
    },
  );

  it('while its editor is being selected is not written to', () =>
    withEditor(mountSlate, FORMER, async ({ field, model }) => {
      const beside = put('à côté');
      const writing = writeField(field, REMINDER);
      beside.focus();
      expect(await writing).toEqual({ kind: 'refused', reason: 'clipboardOnly' });
      expect([model(), beside.value, document.activeElement]).toEqual([FORMER, 'à côté', beside]);
    }));
});

describe('a bare contenteditable', () => {
  it('whose page draws it anew after each change keeps what the page draws', async () => {
    const el = document.createElement('div');
    el.contentEditable = 'true';
    el.textContent = 'Ancien';
    el.addEventListener('input', () => requestAnimationFrame(() => (el.textContent = 'Ancien')));
    document.body.append(el);
    expect(await writeField(el, REMINDER)).toEqual({ kind: 'refused', reason: 'clipboardOnly' });
    expect(el.textContent).toBe('Ancien');
  });
});
