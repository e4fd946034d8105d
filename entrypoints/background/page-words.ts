/** Looks up our own words for the host's page, once while the worker runs. */
import keys from 'virtual:page-word-keys';
import { browser } from 'wxt/browser';
import type { PageWords } from '../../utils/protocol';
import { browserLanguage } from '../../utils/words/browser-words';
import { GAPS } from '../../utils/words/page-words';

let known: PageWords | undefined;

/** Every word that a page may show, in the language of the browser, with a sign in place of each placeholder. */
export function pageWords(): PageWords {
  known ??= {
    ...browserLanguage(),
    messages: Object.fromEntries(keys.map((key) => [key, browser.i18n.getMessage(key as never, [...GAPS])])),
  };
  return known;
}
