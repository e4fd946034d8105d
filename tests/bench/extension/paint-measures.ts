/** What marks cost the browser: styles and layout of the whole page, once all rows of a list at rest were marked. */
import marksCss from '../../../entrypoints/content/marks.css?inline';
import { dayOf } from '../../../utils/core/day';
import { clearAllMarks } from '../../../utils/page/marks';
import { createPage } from '../../../utils/page/page';
import { markRows } from '../../../utils/runtime/marker';
import { browserWords } from '../../../utils/runtime/words';
import { rowParent } from './host-list';
import type { Measure } from './rounds';

export function paintMeasures(): Measure[] {
  const style = document.createElement('style');
  style.textContent = marksCss;
  document.head.append(style);
  const words = browserWords();
  const today = dayOf(new Date());
  const { rows } = createPage(document, () => null).update(null);
  const layout = () => document.body.offsetHeight;
  const mark = () => {
    clearAllMarks(document);
    layout();
    markRows(rows, today, words);
  };
  const touch = () => rowParent().firstElementChild!.toggleAttribute('data-touched');
  return [
    { name: 'layout after one attribute', prepare: () => (layout(), touch()), run: layout },
    { name: 'layout after all marks', prepare: mark, run: layout },
  ];
}
