/** Rendering: values as data, the template's language, gaps closed, blanks asked for, nothing half-filled. */
import { describe, expect, it } from 'vitest';
import { SAMPLE_VALUES, type TemplateValues } from '../../../utils/core/template-data';
import { render } from '../../../utils/templates/render';
import type { Problem, Rendered, TemplateLanguage } from '../../../utils/templates/template';

function rendered(
  body: string,
  values: TemplateValues = SAMPLE_VALUES,
  language: TemplateLanguage = 'fr',
  answers = {},
): Rendered {
  return render({ subject: 'Facture', body, language }, values, answers);
}

/** The body, or the problems as readable lines. */
function bodyOf(
  body: string,
  values?: TemplateValues,
  language?: TemplateLanguage,
  answers?: Record<string, string>,
): string {
  const result = rendered(body, values, language, answers);
  return result.kind === 'text' ? result.body : result.problems.map(said).join('\n');
}

function said({ reason, line, column, name }: Problem): string {
  return `${reason} ${String(line)}:${String(column)} ${name}`;
}

describe('values are data', () => {
  it('prints braces, tags and markup of a value as they are', () => {
    const client = '{{ number }} {% if x %} }} <b>&amp;';
    expect(bodyOf('Pour {{ client }}.', { client })).toBe(`Pour ${client}.`);
  });

  it('leaves blanks, commas and full stops of a value alone, and closes only its own gaps', () => {
    expect(bodyOf('N° {{ number }} ,  fin', { number: 'A , B .' })).toBe('N° A , B ., fin');
    expect(bodyOf('N° {{ number }}', { number: '.' })).toBe('N° .');
    expect(bodyOf('N° {{ number }}', { number: ',' })).toBe('N° ,');
  });

  it('drops control characters and marks that reorder or hide text', () => {
    expect(bodyOf('{{ client }}', { client: 'A\u202Egpj\u202C\u0000\u200B\u2066B\uFDD1\uFEFF' })).toBe(
      'AgpjB',
    );
    expect(bodyOf('{{ client }}', { client: 'A\tB\r\n\r\nC\u2028D' })).toBe('A B C D');
    expect(bodyOf('{{ client }}', { client: 'A\uD800' })).toBe('A\uFFFD');
  });

  it('keeps what letters need: accents, emoji sequences, right-to-left scripts', () => {
    const client = 'Éts Müller 👩\u200D🔧 شركة';
    expect(bodyOf('{{ client }}', { client })).toBe(client);
  });

  it('bounds the length of a value, without splitting a character', () => {
    const text = bodyOf('{{ client }}', { client: '😀'.repeat(10_000) });
    expect([...text]).toHaveLength(200);
    expect(text.endsWith('😀…')).toBe(true);
  });

  it('takes a value of another type for none', () => {
    const wrong = {
      client: 12,
      amount: { minor: Number.NaN, currency: 'EUR' },
      due_date: '2026-02-30',
      days_late: Number.NaN,
      other_total: [],
      interest_rate: ['12,15'],
      fixed_sum: { minor: 1, currency: '€' },
      other_invoices: 'none',
    } as unknown as TemplateValues;
    for (const name of Object.keys(wrong)) {
      const use = name === 'other_invoices' ? `{{ ${name}.size }}` : `{{ ${name} }}`;
      expect(bodyOf(use, wrong), name).toMatch(new RegExp(`^missingValue 1:4 ${name}`));
    }
  });

  it('reads no value that is inherited', () => {
    const inherited = Object.create({ client: 'X', other_invoices: [{ number: 'Y' }] }) as TemplateValues;
    expect(bodyOf('{{ client }}', inherited)).toBe('missingValue 1:4 client');
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(bodyOf(`{{ ${name} }}`)).toContain('unknownVariable');
      expect(bodyOf(`{{ client.${name} }}`)).toContain('unknownVariable');
    }
  });
});

describe('braces of the template’s own', () => {
  it('are refused when pieces come together', () => {
    expect(bodyOf('{ {%- if client -%} { x }{% endif %}')).toBe('syntax 1:1 {{');
  });
});

describe('the template’s language', () => {
  const body = "{{ amount }} · {{ due_date }} · {{ due_date | date: 'short' }} · {{ interest_rate }}";
  const values: TemplateValues = { ...SAMPLE_VALUES, amount: { minor: 1_234_550, currency: 'EUR' } };

  it.each<[TemplateLanguage, string]>([
    ['fr', '12 345,50 € · 10 avril 2026 · 10 avr. 2026 · 12,15 %'],
    ['en', '€12,345.50 · 10 April 2026 · 10 Apr 2026 · 12.15%'],
    ['de', '12.345,50 € · 10. April 2026 · 10.04.2026 · 12,15 %'],
    ['es', '12.345,50 € · 10 de abril de 2026 · 10 abr 2026 · 12,15 %'],
    ['it', '12.345,50 € · 10 aprile 2026 · 10 apr 2026 · 12,15%'],
  ])('prints amounts, days and rates in %s', (language, expected) => {
    expect(bodyOf(body, values, language).replace(/[\u00A0\u202F]/g, ' ')).toBe(expected);
  });

  it('writes the first of a month as French does', () => {
    const first: TemplateValues = { due_date: '2026-03-01' };
    expect(bodyOf('{{ due_date }}', first)).toBe('1er mars 2026');
    expect(bodyOf('{{ due_date }}', first, 'it')).toBe('1 marzo 2026');
    expect(bodyOf('{{ due_date }}', { due_date: '2026-03-11' })).toBe('11 mars 2026');
  });

  it('counts as the language does', () => {
    const body = "{{ days_late | plural: 'one', 'many' }}";
    const counted = (language: TemplateLanguage) =>
      [0, 1, 2].map((days_late) => bodyOf(body, { days_late }, language));
    expect(counted('fr')).toEqual(['one', 'one', 'many']);
    expect(counted('en')).toEqual(['many', 'one', 'many']);
  });

  it('lists several currencies and rates, adding none', () => {
    const totals: TemplateValues = {
      all_total: [
        { minor: 100, currency: 'CHF' },
        { minor: 250, currency: 'EUR' },
      ],
      interest_rate: ['12.15', '12.4'],
    };
    expect(
      bodyOf('{{ all_total | money }} ; {{ interest_rate }}', totals).replace(/[\u00A0\u202F]/g, ' '),
    ).toBe('1,00 CHF et 2,50 € ; 12,15 % et 12,4 %');
  });

  it('puts letters in capitals as the language does', () => {
    expect(bodyOf('{{ client | upcase }}', { client: 'Straße' }, 'de')).toBe('STRASSE');
  });
});

describe('gaps', () => {
  it('removes a line of which nothing is left', () => {
    expect(bodyOf("A\n{{ organisation | default: '' }}\nB", {})).toBe('A\nB');
    expect(bodyOf('A\n{% if organisation %}{{ organisation }}{% endif %}\nB', {})).toBe('A\nB');
    expect(bodyOf('A\n{% if organisation %}\n{{ organisation }}\n{% endif %}\nB', {})).toBe('A\nB');
    expect(
      bodyOf(
        'A\n{% unless client %}\nX\n{% endunless %}\n{% # note %}\n{% comment %} {{ x }} {% endcomment %}\nB',
      ),
    ).toBe('A\nB');
  });

  it('adds no line for tags that stand alone', () => {
    expect(bodyOf('A\n{% if client %}\n{{ client }}\n{% else %}\nX\n{% endif %}\nB', { client: 'C' })).toBe(
      'A\nC\nB',
    );
    expect(bodyOf('A\n{% for i in all_invoices %}\n- {{ i.number }}\n{% endfor %}\nB')).toBe(
      'A\n- F-2026-022\n- F-2026-031\nB',
    );
  });

  it('leaves one blank line where a paragraph is left out, and none at the ends', () => {
    expect(bodyOf('A\n\n{% if organisation %}\nX\n{% endif %}\n\nB', {})).toBe('A\n\nB');
    expect(bodyOf('A\n\n{% if organisation %}\nX\n\n{% endif %}\nB', {})).toBe('A\n\nB');
    expect(bodyOf('{% if organisation %}X{% endif %}\n\nA\n\n{% if organisation %}X{% endif %}\n', {})).toBe(
      'A',
    );
  });

  it('keeps the author’s single blank lines and his indents', () => {
    expect(bodyOf('A\n\nB\n  - C')).toBe('A\n\nB\n  - C');
  });

  it('leaves no double blank, no blank at a line’s end, none before a comma', () => {
    const greeting = 'Bonjour {% if contact_name %}{{ contact_name }}{% endif %},';
    expect(bodyOf(greeting, {})).toBe('Bonjour,');
    expect(bodyOf(greeting, { contact_name: 'Mme A' })).toBe('Bonjour Mme A,');
    expect(bodyOf("A {{ organisation | default: '' }} B {{ organisation | default: '' }}", {})).toBe('A B');
  });

  it('keeps the lines of a signature', () => {
    expect(bodyOf('A\n\n{{ signature }}', { signature: ' X \r\n\r\n\r\n  Y\n' })).toBe('A\n\nX\n\nY');
  });

  it('makes one line of a subject', () => {
    const result = render(
      { subject: 'A {% if organisation %}\nX{% endif %} {{ signature }}\n', body: 'B', language: 'fr' },
      { signature: 'C\nD' },
    );
    expect(result).toMatchObject({ kind: 'text', subject: 'A C D' });
  });
});

describe('a value that is missing', () => {
  it('refuses, naming every one and where it stands first, in subject and body', () => {
    const body = 'A\n  {{ client }}\n{{ due_date }} {{ client }}';
    const result = render({ subject: 'N° {{ number }}', body, language: 'fr' }, {});
    expect(result).toEqual({
      kind: 'refused',
      problems: [
        { reason: 'missingValue', where: 'subject', line: 1, column: 7, name: 'number', suggestion: null },
        { reason: 'missingValue', where: 'body', line: 2, column: 6, name: 'client', suggestion: null },
        { reason: 'missingValue', where: 'body', line: 3, column: 4, name: 'due_date', suggestion: null },
      ],
    });
  });

  it('is none inside an if, and false in one', () => {
    expect(bodyOf('A{% if client %} {{ client }}{% endif %}', {})).toBe('A');
    expect(bodyOf('{% if days_late > 3 or client == "X" %}A{% else %}B{% endif %}', {})).toBe('B');
    expect(bodyOf('{% if client %}{{ number }}{% endif %}', { client: 'C' })).toBe(
      'missingValue 1:19 number',
    );
  });

  it('gives way to default, only as the first filter', () => {
    expect(bodyOf('{{ contact_name | default: client }}', { client: 'C' })).toBe('C');
    expect(bodyOf('{{ contact_name | default: client }}', {})).toBe('missingValue 1:28 client');
    expect(bodyOf("{{ client | upcase | default: 'x' }}", {})).toBe("syntax 1:22 default: 'x'");
  });

  it('is named within a list too', () => {
    const list = '{% for i in all_invoices %}{{ i.due_date }}{% endfor %}';
    const all_invoices = [{ number: 'A' }, { number: 'B' }];
    expect(bodyOf(list, { all_invoices })).toBe('missingValue 1:31 i.due_date');
    expect(bodyOf(list, {})).toBe('missingValue 1:13 all_invoices');
    expect(bodyOf(`A{% if all_invoices %}${list}{% endif %}`, {})).toBe('A');
  });

  it('includes a text that comes out empty', () => {
    expect(bodyOf("{{ client | default: '' }}", {})).toBe('missingValue 1:1 body');
    expect(render({ subject: ' ', body: 'A', language: 'fr' }, {})).toMatchObject({
      problems: [{ name: 'subject' }],
    });
  });
});

describe('blanks that are asked for', () => {
  const body = "Commande {{ 'Numéro de commande' | ask }}, {{ 'Service' | ask | upcase }}";

  it('refuses without answers, naming each label', () => {
    expect(bodyOf(body)).toBe('ask 1:36 Numéro de commande\nask 1:59 Service');
    expect(bodyOf(body, {}, 'fr', { 'Numéro de commande': '7', Service: ' ' })).toBe('ask 1:59 Service');
  });

  it('prints the answers as data, and says which were asked', () => {
    const result = rendered(body, {}, 'fr', { 'Numéro de commande': '{{ client }}', Service: 'achats' });
    expect(result).toEqual({
      kind: 'text',
      subject: 'Facture',
      body: 'Commande {{ client }}, ACHATS',
      asks: [
        { name: 'Numéro de commande', label: 'Numéro de commande' },
        { name: 'Service', label: 'Service' },
      ],
    });
  });

  it('does not ask for what is left out', () => {
    expect(rendered("A{% if client %}{{ 'X' | ask }}{% endif %}", {})).toMatchObject({ body: 'A', asks: [] });
  });

  it('reads no answer that is inherited', () => {
    const inherited = Object.create({ X: 'answer' }) as Record<string, string>;
    expect(bodyOf("{{ 'X' | ask }}", {}, 'fr', inherited)).toBe('ask 1:10 X');
  });
});

describe('bounds', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => ({ number: `F-${String(index)}` }));

  it('lists a thousand invoices, and refuses more rather than leave some out', () => {
    const list = '{% for i in all_invoices %}{{ i.number }};{% endfor %}';
    expect(bodyOf(list, { all_invoices: many }).split(';')).toHaveLength(1_001);
    expect(bodyOf(list, { all_invoices: [...many, { number: 'X' }] })).toBe('tooLong 1:13 all_invoices');
    expect(bodyOf('A', { all_invoices: [...many, { number: 'X' }] })).toBe('A');
  });

  it('refuses work that would take too long, before it starts', () => {
    const list = `{% for i in all_invoices %}${'{{ i.number }} '.repeat(4)}{% endfor %}`;
    expect(bodyOf(list, { all_invoices: many })).toBe('tooSlow 1:1 ');
  });

  it('refuses a text that is too long to send', () => {
    expect(render({ subject: 'x'.repeat(300), body: 'A', language: 'fr' }, {})).toMatchObject({
      problems: [{ reason: 'tooLong', where: 'subject' }],
    });
    const list = `{% for i in all_invoices %}${'x'.repeat(60)}{% endfor %}`;
    expect(bodyOf(list, { all_invoices: many })).toBe('tooLong 1:1 50000');
  });
});
