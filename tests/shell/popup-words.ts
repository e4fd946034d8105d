/** The shipped words for the popup's tests, looked up as the browser does: `$1` to `$9` filled in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../utils/words/words';

/** The words of `_locales/<language>`; an unknown key throws, so that no view can ask for words that are not there. */
export function shippedWords(language: 'fr' | 'en'): Words {
  const file = join(import.meta.dirname, '../../public/_locales', language, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  const rules = new Intl.PluralRules(language);
  const t: Words['t'] = (key, ...fills) => {
    const found = messages[key];
    if (!found) throw new Error(`No words for ${key} in ${language}`);
    return found.message.replace(/\$(\d)/g, (_, n: string) => String(fills[Number(n) - 1] ?? ''));
  };
  return {
    locale: language,
    t,
    n: (key, count, ...fills) =>
      t(
        `${key}_${rules.select(count) === 'one' ? 'one' : 'other'}`,
        new Intl.NumberFormat(language).format(count),
        ...fills,
      ),
  };
}
