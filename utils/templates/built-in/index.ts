/** The templates that come with the extension. */
import type { Template } from '../template';
import { germanTemplates } from './de';
import { englishTemplates } from './en';
import { spanishTemplates } from './es';
import { frenchTemplates } from './fr';
import { italianTemplates } from './it';

/** Every built-in template, by language, each in the order of its use. */
export function builtInTemplates(): Template[] {
  return [frenchTemplates, englishTemplates, germanTemplates, spanishTemplates, italianTemplates].flat();
}
