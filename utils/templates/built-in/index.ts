/** The templates that come with the extension. */
import { TEXT_LANGUAGES } from '../../core/text-languages';
import type { Template, TemplateLanguage } from '../template';
import { germanTemplates } from './de';
import { englishTemplates } from './en';
import { spanishTemplates } from './es';
import { frenchTemplates } from './fr';
import { italianTemplates } from './it';

const IN: Readonly<Record<TemplateLanguage, readonly Template[]>> = {
  fr: frenchTemplates,
  en: englishTemplates,
  de: germanTemplates,
  es: spanishTemplates,
  it: italianTemplates,
};

/** Every built-in template, by language, each in the order of its use. */
export function builtInTemplates(): Template[] {
  return TEXT_LANGUAGES.flatMap((language) => IN[language]);
}
