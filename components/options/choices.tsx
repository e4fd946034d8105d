/** What the lists of the options page offer: the languages of a text, and the kinds of message. */
import { TEMPLATE_KINDS, TEXT_LANGUAGES } from '../../utils/core/settings';
import { useWords } from '../shared/words';
import { languageName } from './country-name';

export function LanguageChoices() {
  const { locale } = useWords();
  return (
    <>
      {TEXT_LANGUAGES.map((code) => (
        <option key={code} value={code}>
          {languageName(code, locale)}
        </option>
      ))}
    </>
  );
}

export function KindChoices() {
  const { t } = useWords();
  return (
    <>
      {TEMPLATE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`template_kind_${kind}`)}
        </option>
      ))}
    </>
  );
}
