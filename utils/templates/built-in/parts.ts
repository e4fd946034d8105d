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

/**
 * The spaces at which a line must not break. French: a no-break one before a colon and inside guillemets, a narrow one
 * before the other tall marks (Lexique des règles typographiques en usage à l'Imprimerie nationale). Everywhere: none
 * between an abbreviation and what it numbers.
 */
const NO_BREAK: { readonly [L in TemplateLanguage]?: readonly (readonly [RegExp, string])[] } = {
  fr: [
    [/ (?=[:»])|(?<=«|n°) /g, '\u00a0'],
    [/ (?=[;!?])/g, '\u202f'],
  ],
  de: [[/(?<=\bNr\.) /g, '\u00a0']],
  es: [[/(?<=n\.º) /g, '\u00a0']],
  it: [[/(?<=\bn\.) /g, '\u00a0']],
};

function typeset(text: string, language: TemplateLanguage): string {
  return (NO_BREAK[language] ?? []).reduce((set, [space, noBreak]) => set.replace(space, noBreak), text);
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
    name: wordings[kind].name,
    subject: typeset(wordings[kind].subject, language),
    body: typeset(wordings[kind].body, language),
    builtIn: true,
    level: LEVELS[kind],
  }));
}
