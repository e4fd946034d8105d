/** Every synthetic page, with the rung that is expected to be the one that works in Chromium. */
import { mountCKEditor5 } from './fixtures/ckeditor5';
import { mountContentEditable } from './fixtures/content-editable';
import { mountDraft } from './fixtures/draft';
import type { MountEditor } from './fixtures/editor-fixture';
import { mountEmberTextarea } from './fixtures/ember-textarea';
import { mountLexicalPlain, mountLexicalRich } from './fixtures/lexical';
import { mountPlainTextarea } from './fixtures/plain-textarea';
import { mountProseMirror } from './fixtures/prosemirror';
import { mountQuill } from './fixtures/quill';
import { mountReactTextarea } from './fixtures/react-controlled';
import { mountSlate } from './fixtures/slate';
import { mountTrix } from './fixtures/trix';
import { mountVueTextarea } from './fixtures/vue-model';

interface EditorPage {
  readonly name: string;
  readonly kind: string;
  readonly mount: MountEditor;
  /** The rung that is verified first. */
  readonly by: string;
  /** The one for an empty text, where it is another: Trix hears of a cut by a key only. */
  readonly emptiedBy?: string;
}

export const ALL_EDITORS: readonly EditorPage[] = [
  { name: 'plain textarea', kind: 'textarea', mount: mountPlainTextarea, by: 'insertText' },
  { name: 'React textarea', kind: 'textarea', mount: mountReactTextarea, by: 'insertText' },
  { name: 'Vue v-model', kind: 'textarea', mount: mountVueTextarea, by: 'insertText' },
  { name: 'Ember textarea', kind: 'textarea', mount: mountEmberTextarea, by: 'insertText' },
  { name: 'contenteditable', kind: 'contenteditable', mount: mountContentEditable, by: 'insertText' },
  { name: 'ProseMirror', kind: 'prosemirror', mount: mountProseMirror, by: 'pasteSlice' },
  { name: 'Quill', kind: 'quill', mount: mountQuill, by: 'paste' },
  { name: 'Lexical, rich text', kind: 'lexical', mount: mountLexicalRich, by: 'paste' },
  { name: 'Lexical, plain text', kind: 'lexical', mount: mountLexicalPlain, by: 'paste' },
  { name: 'Slate', kind: 'slate', mount: mountSlate, by: 'paste' },
  { name: 'Draft.js', kind: 'draft', mount: mountDraft, by: 'paste' },
  { name: 'CKEditor 5', kind: 'ckeditor5', mount: mountCKEditor5, by: 'pasteParagraphs' },
  { name: 'Trix', kind: 'trix', mount: mountTrix, by: 'paste', emptiedBy: 'insertText' },
];
