/**
 * The rungs that paste: a clipboard event of our own, which editors with a model handle as the user's paste.
 * The browser does nothing by itself with such an event, so a text that shows up afterwards is the editor's
 * own drawing of it; and the user's clipboard is not touched.
 */
import { isFirefox } from './engine';

/** Firefox's own members of the event's description; it is one format, so all pastes here are of one format. */
interface FirefoxClipboardInit extends EventInit {
  dataType: string;
  data: string;
}

function dispatchClipboard(el: HTMLElement, type: 'paste' | 'cut', format: string, value: string): void {
  const passing = { bubbles: true, cancelable: true, composed: true };
  if (isFirefox()) {
    const described: FirefoxClipboardInit = { ...passing, dataType: format, data: value };
    el.dispatchEvent(new ClipboardEvent(type, described));
    return;
  }
  const clipboardData = new DataTransfer();
  if (value !== '') clipboardData.setData(format, value);
  el.dispatchEvent(new ClipboardEvent(type, { ...passing, clipboardData }));
}

/** Cuts the selection: editors take a cut where they ignore the paste of an empty text. */
function cut(el: HTMLElement): void {
  dispatchClipboard(el, 'cut', 'text/plain', '');
}

/** Pastes `text` as plain text over the selection. Slate ignores an event that carries any other format. */
export function pastePlain(el: HTMLElement, text: string): void {
  if (text === '') cut(el);
  else dispatchClipboard(el, 'paste', 'text/plain', text);
}

/** CKEditor 5 reads a blank line as the end of a paragraph: with each break doubled, a line is a paragraph. */
export function pasteParagraphs(el: HTMLElement, text: string): void {
  pastePlain(el, text.replaceAll('\n', '\n\n'));
}

/**
 * ProseMirror drops blank lines from plain text and folds spaces in HTML, except in HTML marked as its own
 * slice: paragraphs open at both ends, each space as it stands.
 */
export function pasteSlice(el: HTMLElement, text: string): void {
  if (text === '') {
    cut(el);
    return;
  }
  const doc = el.ownerDocument.implementation.createHTMLDocument('');
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = doc.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  paragraphs[0]?.setAttribute('data-pm-slice', '1 1 []');
  const html = paragraphs.map((paragraph) => paragraph.outerHTML).join('');
  dispatchClipboard(el, 'paste', 'text/html', html);
}
