/** Words from `_locales`, in the language of the browser's interface, with plurals by `Intl.PluralRules`. */
import { browser } from 'wxt/browser';
import type { Words } from './words';

/** `language`: of the words that there are; `locale`: the BCP 47 tag of the interface, where it is of that language. */
export function browserLanguage(): { readonly language: string; readonly locale: string } {
  const language = browser.i18n.getMessage('language' as never) || 'fr';
  const ui = browser.i18n.getUILanguage();
  return { language, locale: ui.split('-')[0] === language ? ui : language };
}

/** Looks up the words of our own pages; throws nothing: an unknown key is shown as the key, which a guard test forbids. */
export function browserWords(): Words {
  const { language, locale } = browserLanguage();
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(locale);
  const t: Words['t'] = (key, ...fills) => browser.i18n.getMessage(key as never, fills.map(String)) || key;
  return {
    locale,
    t,
    n: (key, count, ...fills) =>
      t(`${key}_${rules.select(count) === 'one' ? 'one' : 'other'}`, numbers.format(count), ...fills),
  };
}
