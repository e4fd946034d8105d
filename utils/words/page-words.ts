/** Our own words on the host's page: handed over by the background, since asking the browser for them there is slow. */
import type { PageWords } from '../protocol';
import type { Words } from './words';

/** In place of `$1` to `$9`: signs that no text of ours holds. */
export const GAPS: readonly string[] = Array.from({ length: 9 }, (_, n) => String.fromCharCode(0xe001 + n));
const GAP = /[\ue001-\ue009]/g;

/** The words as views and marks ask for them; an unknown key is shown as the key, which a guard test forbids. */
export function wordsFrom({ locale, language, messages }: PageWords): Words {
  // Made when first needed: most pages count nothing.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const t: Words['t'] = (key, ...fills) =>
    messages[key]?.replace(GAP, (gap) => String(fills[gap.charCodeAt(0) - 0xe001] ?? '')) ?? key;
  return {
    locale,
    t,
    n(key, count, ...fills) {
      rules ??= new Intl.PluralRules(language);
      numbers ??= new Intl.NumberFormat(locale);
      return t(`${key}_${rules.select(count) === 'one' ? 'one' : 'other'}`, numbers.format(count), ...fills);
    },
  };
}
