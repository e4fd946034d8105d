/** Rich fields are read as they look: a line per paragraph or break, blank lines kept, helpers left out. */
import { afterEach, describe, expect, it } from 'vitest';
import { readField } from '../../../utils/page/write';

afterEach(() => document.body.replaceChildren());

/** An editable with this markup, which is the test's own. */
function editable(html: string, style = ''): HTMLElement {
  const el = document.createElement('div');
  el.contentEditable = 'true';
  el.setAttribute('style', style);
  el.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(el);
  return el;
}

describe('readField', () => {
  it.each([
    ['nothing', '', ''],
    ['a lone break', '<br>', ''],
    ['bare text', 'un', 'un'],
    ['text before blocks, as Chromium types it', 'un<div><br></div><div>deux</div>', 'un\n\ndeux'],
    ['breaks, as Firefox types them', 'un<br><br>deux<br>', 'un\n\ndeux'],
    ['paragraphs, without their margins', '<p>un</p><p></p><p>deux</p>', 'un\n\ndeux'],
    ['a break inside a paragraph', '<p>un<br>deux</p><p>trois</p>', 'un\ndeux\ntrois'],
    ['two breaks that end a paragraph', '<p>un<br><br></p><p>deux</p>', 'un\n\ndeux'],
    ['blocks in blocks', '<div><div>un</div><div><p>deux</p></div></div>', 'un\ndeux'],
    ['a list', '<ul><li>un</li><li>deux</li></ul>', 'un\ndeux'],
    ['styled words', '<p>un <b>deux</b><i> trois</i></p>', 'un deux trois'],
    ['the source\u2019s own white space, folded', '<p>\n  un\n  deux </p>\n<p> trois</p>', 'un deux \ntrois'],
    ['protected spaces as they stand', '<p>1\u202f234\u00a0€</p>', '1\u202f234\u00a0€'],
    ['what is hidden, left out', '<p>un<span style="display:none">deux</span></p>', 'un'],
    ['a caret holder, left out', '<p>un\ufeff</p>', 'un'],
    ['a placeholder, left out', '<p><span data-slate-placeholder="true">Écrivez…</span></p>', ''],
  ])('reads %s', (_what, html, text) => {
    expect(readField(editable(html))).toBe(text);
  });

  it('keeps spaces and line breaks where CSS keeps them', () => {
    expect(readField(editable('un  deux\n\ntrois', 'white-space: pre-wrap'))).toBe('un  deux\n\ntrois');
    expect(readField(editable('un  deux\n\ntrois', 'white-space: break-spaces'))).toBe('un  deux\n\ntrois');
    expect(readField(editable('un  deux\n\ntrois', 'white-space: pre-line'))).toBe('un deux\n\ntrois');
  });

  it('does not take for Slate\u2019s what the browser put into its nodes', () => {
    const lost = '<div data-slate-node="element">perdu</div>';
    const held = '<div data-slate-node="element"><span data-slate-string="true">tenu</span></div>';
    expect(readField(editable(lost + held))).toBe('\ntenu');
  });
});
