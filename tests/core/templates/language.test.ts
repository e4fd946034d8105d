/** The language itself, down to its corners: what users have written must go on meaning the same. */
import { describe, expect, it } from 'vitest';
import type { TemplateValues } from '../../../utils/core/template-data';
import { render } from '../../../utils/templates/render';

const VALUES: TemplateValues = {
  client: 'C',
  days_late: 3,
  all_invoices: [{ number: 'A' }, { number: 'B' }],
};

/** The body, or the problems as readable lines. */
function said(body: string): string {
  const result = render({ subject: 'S', body, language: 'en' }, VALUES);
  if (result.kind === 'text') return result.body;
  return result.problems
    .map(({ reason, line, column, name }) => `${reason} ${String(line)}:${String(column)} ${name}`)
    .join('\n');
}

const holds = (condition: string): string => said(`{% if ${condition} %}yes{% else %}no{% endif %}`);

describe('conditions', () => {
  it.each([
    'client',
    '0',
    "''",
    'empty',
    'blank',
    'not type',
    "client == 'C'",
    "not client == 'X'",
    "client > 'B'",
    "client < 'a'",
    "client contains 'C'",
    'days_late > 2',
    'days_late >= 3',
    '1 == 1.0',
    'true and client',
    'type == nil',
    'nil == type',
    "'' == empty",
    "empty == ''",
    "'  ' == blank",
    'type == blank',
    'blank == nil',
    'false == blank',
    // What is missing counts as 0.
    'last_reminder_level >= 0',
    'last_reminder_level < 1',
    // Of equals, the last one joins first.
    'client or client and type',
    "type | default: 'x'",
    // A text that is not closed goes without its last character.
    "client == 'CX",
  ])('%s holds', (condition) => {
    expect(holds(condition)).toBe('yes');
  });

  it.each([
    'type',
    'false',
    'nil',
    'not client',
    "client != 'C'",
    "client contains 'c'",
    "type contains 'x'",
    'days_late < 3',
    'days_late <= 2',
    'true and nil',
    'nil == blank',
    'empty == empty',
    'nil >= 0',
    'type or client and type',
    'type and client or client',
  ])('%s does not hold', (condition) => {
    expect(holds(condition)).toBe('no');
  });

  it('choose the first part that holds', () => {
    expect(said('A{% if type %}B{% elsif client %}C{% elsif days_late %}D{% else %}E{% endif %}')).toBe('AC');
    expect(said('A{% unless client %}B{% elsif days_late %}C{% else %}D{% endunless %}')).toBe('AC');
    expect(said('A{% unless client %}B{% else %}D{% endunless %}')).toBe('AD');
    expect(said('A{% if type %}B{% endif %}C')).toBe('AC');
  });
});

describe('blanks', () => {
  it.each([
    ['{{client}}', 'C'],
    ['{{\u00A0client\u3000|\u2003upcase }}', 'C'],
    ['{%  if  client%}A{%endif%}', 'A'],
    ['A  {{- client -}}  B', 'ACB'],
    ['A  {{- client }}  B', 'AC B'],
    ['A {%- if client -%} B {%- endif -%} C', 'ABC'],
    ['A\n{%- # note -%}\nB', 'AB'],
    ['{{-client-}}', 'C'],
  ])('%s', (body, expected) => {
    expect(said(body)).toBe(expected);
  });
});

describe('texts between quotes', () => {
  it.each([
    [String.raw`{{ 'it\'s' }}`, "it's"],
    [String.raw`{{ "a\nb" }}`, 'a\nb'],
    [String.raw`{{ '\u00e9\351\x' }}`, 'ééx'],
    [String.raw`A{{ '\u20' }}B`, 'A B'],
    [`{{ "'" }}{{ '"' }}`, `'"`],
    [`{{ ' }' }}`, `syntax 1:4 ' }'`],
    [String.raw`{% if client == '\u00 %}A{% endif %}`, String.raw`syntax 1:1 {% if client == '\u00 %}`],
  ])('%s', (body, expected) => {
    expect(said(body)).toBe(expected);
  });
});

describe('numbers', () => {
  it('print as the template’s language has them', () => {
    expect(said('{{ 3 }} {{ -3.5 }} {{ +4 }} {{ 1. }} {{ 12345 }}')).toBe('3 -3.5 4 1 12,345');
  });
});

describe('what is passed over', () => {
  it.each([
    ['{{ .client }}', 'C'],
    ['{{ client. }}', 'C'],
    ['{{ client ) number }}', 'C'],
    ['{{ client, number }}', 'C'],
    ['{{ client | }}', 'C'],
    ['{{ client | upcase: }}', 'C'],
    ["{{ days_late | plural: 'day',, 'days' }}", 'days'],
    ['{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}A', 'A'],
    ['{% # a\n# b %}A', 'A'],
  ])('%s', (body, expected) => {
    expect(said(body)).toBe(expected);
  });
});

describe('what is refused', () => {
  it.each([
    ['{{ client || upcase }}', 'syntax 1:12 | upcase'],
    ["{{ nil | default: 'x' }}", "missingValue 1:1 {{ nil | default: 'x' }}"],
    ['{% # a\nb %}A', 'syntax 1:1 {% # a'],
    ["{% if client == 'C' == true %}A{% endif %}", 'syntax 1:14 =='],
    ['{{ client[0 }}', 'syntax 1:12 }}'],
    ['{{ (1.2) }}', 'syntax 1:8 )'],
    ['{%%}A', 'syntax 1:1 {%%}'],
    ['{{ }}A', 'syntax 1:4 }}A'],
    ['{{ == | x }}', 'syntax 1:4 ==\nunknownFilter 1:9 x'],
  ])('%s', (body, expected) => {
    expect(said(body)).toBe(expected);
  });
});

describe('a loop', () => {
  it('says where it is', () => {
    const separated = '{% unless forloop.last %}, {% endunless %}';
    const body = `{% for i in all_invoices %}{{ forloop.index }}/{{ forloop.length }} {{ i.number }}${separated}{% endfor %}`;
    expect(said(body)).toBe('1/2 A, 2/2 B');
    expect(said('{% for i in all_invoices %}{% if forloop.first %}A{% else %}B{% endif %}{% endfor %}')).toBe(
      'AB',
    );
  });

  it('has an else for a list of none, which no template meets: such a list is a missing value', () => {
    expect(said('{% for i in all_invoices %}{{ i.number }}{% else %}none{% endfor %}')).toBe('AB');
    expect(said('{% for i in other_invoices %}x{% else %}none{% endfor %}')).toBe(
      'missingValue 1:13 other_invoices',
    );
  });
});
