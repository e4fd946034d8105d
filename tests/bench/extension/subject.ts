/** What is measured, all imports from the extension in one place: the reader of a page, its words, and the marks. */
export { dayOf } from '../../../utils/core/day';
export { hostWords } from '../../../utils/host-words';
export { fold } from '../../../utils/page/fold';
export { installHostWords } from '../../../utils/page/installed-words';
export { clearAllMarks } from '../../../utils/page/marks';
export { createPage, type Page, type PageChange } from '../../../utils/page/page';
export { markRows } from '../../../entrypoints/content/watch/marker';
export { browserWords } from '../../../utils/words/browser-words';
