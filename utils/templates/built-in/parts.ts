/** Putting the built-in templates of one language together: ids, levels, and the ending they share. */
import type { Template, TemplateKind, TemplateLanguage } from '../template';

/** What a language supplies for one kind of message. */
export interface Wording {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

const LEVELS: { readonly [K in TemplateKind]: Template['level'] } = {
  beforeDue: 0,
  courteous: 1,
  firm: 2,
  formalNotice: 3,
  statement: null,
  thanks: null,
  creditNote: null,
};

/**
 * The closing formula, then the signature if there is one, else the sender's name and organisation, else nothing.
 * A comma after the formula is only written when a name follows; without one the formula ends with a full stop.
 */
export function closing(formula: string, ending: ',' | '.' | ''): string {
  const comma = '{% if signature or sender_name or organisation %},{% else %}.{% endif %}';
  return `${formula}${ending === ',' ? comma : ending}

{% if signature %}
{{ signature }}
{% else %}
{{ sender_name | default: '' }}
{{ organisation | default: '' }}
{% endif %}`;
}

/** The templates of a language, in the order in which they are offered; ids such as `built-in.fr.courteous`. */
export function builtIn(
  language: TemplateLanguage,
  wordings: Readonly<Record<TemplateKind, Wording>>,
): Template[] {
  return (Object.keys(LEVELS) as TemplateKind[]).map((kind) => ({
    id: `built-in.${language}.${kind}`,
    kind,
    language,
    ...wordings[kind],
    builtIn: true,
    level: LEVELS[kind],
  }));
}
