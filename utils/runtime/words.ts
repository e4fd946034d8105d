/** Words from `_locales`, in the language of the browser's interface, with plurals by `Intl.PluralRules`. */
import { browser } from 'wxt/browser';
import type { Words } from '../../components/shared/words';

/** Looks up the words once per page; throws nothing: an unknown key is shown as the key, which a guard test forbids. */
export function browserWords(): Words {
  const language = browser.i18n.getMessage('language' as never) || 'fr';
  const ui = browser.i18n.getUILanguage();
  const locale = ui.split('-')[0] === language ? ui : language;
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
