/** What marks cost the browser: styles and layout of the whole page, once all rows of a list at rest were marked. */
import marksCss from '../../../entrypoints/content/marks.css?inline';
import { dayOf } from '../../../utils/core/day';
import { clearAllMarks } from '../../../utils/page/marks';
import { createPage } from '../../../utils/page/page';
import { markRows } from '../../../utils/runtime/marker';
import { browserWords } from '../../../utils/runtime/words';
import { renew } from './host-list';
import type { Measure } from './rounds';

export function paintMeasures(): Measure[] {
  const style = document.createElement('style');
  style.textContent = marksCss;
  document.head.append(style);
  const words = browserWords();
  const today = dayOf(new Date());
  const layout = () => document.body.offsetHeight;
  const mark = () => {
    clearAllMarks(document);
    layout();
    markRows(createPage(document, () => null).update(null).rows, today, words);
  };
  return [
    { name: 'layout of new rows', prepare: renew, run: layout },
    { name: 'layout after all marks', prepare: mark, run: layout },
  ];
}
