/** The page's style sheet, with the class names of this load. */
import { styled } from '../classes';
import forms from './forms.css?inline';
import frame from './frame.css?inline';
import list from './list.css?inline';
import table from './table.css?inline';
import theme from './theme.css?inline';

let text: string | undefined;

/** One text for the page and for the shadow root. */
export function sheetText(): string {
  text ??= styled([theme, frame, table, list, forms].join('\n'));
  return text;
}
