/** What the lists of the options page offer: the languages of a text, and the kinds of message. */
import { TEMPLATE_KINDS, type KeptTemplate } from '../../utils/core/settings';
import { TEXT_LANGUAGES, type TextLanguage } from '../../utils/core/text-languages';
import type { Choice } from '../form/Select';
import type { Words } from '../shared/words';
import { languageName } from './country-name';

export const languageChoices = ({ locale }: Words): Choice<TextLanguage>[] =>
  TEXT_LANGUAGES.map((code) => ({ value: code, text: languageName(code, locale) }));

export const kindChoices = ({ t }: Words): Choice<KeptTemplate['kind']>[] =>
  TEMPLATE_KINDS.map((kind) => ({ value: kind, text: t(`template_kind_${kind}`) }));
