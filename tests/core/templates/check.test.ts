/** Checking a template: every problem with its place, its name and what was probably meant. */
import { describe, expect, it } from 'vitest';
import { TEMPLATE_VARIABLES } from '../../../utils/core/template-data';
import { check } from '../../../utils/templates/check';
import { closest } from '../../../utils/templates/problem';

/** The problems of a body as readable lines. */
function problems(body: string): string[] {
  return check({ subject: 'S', body }).map(
    ({ reason, line, column, name, suggestion }) =>
      `${reason} ${String(line)}:${String(column)} ${name}${suggestion === null ? '' : ` -> ${suggestion}`}`,
  );
}

describe('what is allowed', () => {
  it.each([
    'plain text, 100 % {of it}',
    '{% if client and number != "X" or not type %}A{% elsif days_late >= 3 %}B{% else %}C{% endif %}',
    '{% unless days_late > 10 %}A{% endunless %}',
    '{% for i in other_invoices %}{{ forloop.index }} {{ i.number }}{% unless forloop.last %},{% endunless %}{% else %}none{% endfor %}',
    '{{ other_invoices.size }} {{ other_total | money }} {{ due_date | date }} {{ due_date | date: "long" }}',
    '{%- comment %} {{ anything }} {% nonsense %} {% endcomment -%}',
    '{% # a note %}',
    "{% if type contains 'acompte' %}A{% endif %}",
    ...TEMPLATE_VARIABLES.map(({ name, type }) =>
      type === 'invoices' || type === 'payments' ? `{{ ${name}.size }}` : `{{ ${name} }}`,
    ),
  ])('%s', (body) => {
    expect(problems(body)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['{{ cliemt }}', 'unknownVariable 1:4 cliemt -> client'],
    ['{{ nubmer }}', 'unknownVariable 1:4 nubmer -> number'],
    ['{{ dueDate }}', 'unknownVariable 1:4 dueDate -> due_date'],
    ['{{ days-late }}', 'unknownVariable 1:4 days-late -> days_late'],
    ['{{ xyzzy }}', 'unknownVariable 1:4 xyzzy'],
    ['{{ client.name }}', 'unknownVariable 1:4 client.name -> client'],
    ['{{ amount.minor }}', 'unknownVariable 1:4 amount.minor -> amount'],
    ['{% if cliant %}{% endif %}', 'unknownVariable 1:7 cliant -> client'],
    ['{% for i in other_invoice %}{% endfor %}', 'unknownVariable 1:1 other_invoice -> other_invoices'],
    ['{% for i in all_invoices %}{{ i.nummer }}{% endfor %}', 'unknownVariable 1:31 i.nummer -> i.number'],
    ['{% for i in all_invoices %}{% endfor %}{{ i.number }}', 'unknownVariable 1:43 i.number'],
    ['{{ client | uppcase }}', 'unknownFilter 1:13 uppcase -> upcase'],
    ['{{ client | truncate: 3 }}', 'unknownFilter 1:13 truncate'],
    ['{% fi client %}{% endif %}', 'forbiddenTag 1:1 fi -> if'],
    ['{{ client | default: cliemt }}', 'unknownVariable 1:22 cliemt -> client'],
  ])('%s', (body, expected) => {
    expect(problems(body)).toEqual([expected]);
  });

  it('suggests nothing far-fetched', () => {
    expect(closest('x', ['client', 'type'])).toBeNull();
    expect(closest('tpye', ['client', 'type'])).toBe('type');
  });
});

describe('places', () => {
  it('counts lines and columns from one, across line ends of any kind', () => {
    expect(problems('A\r\n\r\n  {{ cliemt }}\rB {{ nubmer }}')).toEqual([
      'unknownVariable 3:6 cliemt -> client',
      'unknownVariable 4:6 nubmer -> number',
    ]);
  });

  it('counts UTF-16 units, as an editor does', () => {
    expect(problems('😀 {{ cliemt }}')).toEqual(['unknownVariable 1:7 cliemt -> client']);
  });

  it('names every problem, in the order of the text, subject first', () => {
    expect(check({ subject: '{{ a_client }}', body: '{{ b | nope }}\n{{ client | money }}' })).toMatchObject([
      { where: 'subject', line: 1, column: 4, name: 'a_client', suggestion: 'client' },
      { where: 'body', line: 1, column: 4, name: 'b' },
      { where: 'body', line: 1, column: 8, name: 'nope', reason: 'unknownFilter' },
      { where: 'body', line: 2, column: 13, name: 'money', reason: 'syntax' },
    ]);
  });

  it.each([
    ['A\n{{ client', 'syntax 2:1 {{ client'],
    ['A\n{% if client', 'syntax 2:1 {% if client'],
    ['A\n {% if client %}B', 'syntax 2:2 {% if client %}'],
    ['A\n {% if client %}{% for i in all_invoices %}{% endif %}', 'syntax 2:44 {% endif %}'],
    ['{% if client %}{% else %}{% else %}{% endif %}', 'syntax 1:26 {% else %}'],
    ['{% if client %}{% else %}{% elsif type %}{% endif %}', 'syntax 1:26 {% elsif type %}'],
    ['{% if client %}{% else client %}{% endif %}', 'syntax 1:16 {% else client %}'],
    ['A\n{% endif %}', 'syntax 2:1 {% endif %}'],
    ['A\n{% if client = "X" %}{% endif %}', 'syntax 2:14 = "X"'],
    ['{% if client number %}{% endif %}', 'syntax 1:1 {% if client number %}'],
    ['{% if client and %}{% endif %}', 'syntax 1:1 {% if client and %}'],
    ['{% if amount > 100 %}{% endif %}', 'syntax 1:14 >'],
    ['{% if days_late > "3" %}{% endif %}', 'syntax 1:17 >'],
    ['{{ client number }}', 'syntax 1:1 {{ client number }}'],
    ['{{ client == "X" }}', 'syntax 1:1 {{ client == "X" }}'],
    ['{{ client[0] }}', 'syntax 1:4 client[0]'],
    ["{{ ['client'] }}", "syntax 1:4 ['client']"],
    ['{{ "a".size }}', 'syntax 1:4 "a".size'],
    ['{{ nil }}', 'syntax 1:4 nil'],
    ['{{ other_invoices }}', 'syntax 1:4 other_invoices'],
    ['{{ "{{" }}', 'syntax 1:4 "{{"'],
    ['{{ client | default: "}" }}', 'syntax 1:22 "}"'],
    ['{{ (1..3) }}', 'syntax 1:4 (1..3)'],
    ["{{ due_date | date: '%Y' }}", "syntax 1:15 date: '%Y'"],
    ["{{ days_late | plural: 'jour' }}", "syntax 1:16 plural: 'jour'"],
    ["{{ days_late | plural: client, 'x' }}", "syntax 1:16 plural: client, 'x'"],
    ['{{ due_date | money }}', 'syntax 1:15 money'],
    ['{{ client | ask }}', 'syntax 1:13 ask'],
    ['{{ client | default: nil }}', 'syntax 1:13 default: nil'],
    ['{{ client | default: a: number }}', 'syntax 1:13 default: a: number'],
    ['A }} B', 'syntax 1:3 }}'],
    ['Bonjour { client },', 'syntax 1:9 { client } -> {{ client }}'],
    ['{% for client in all_invoices %}{% endfor %}', 'syntax 1:1 {% for client in all_invoices %}'],
    [
      '{% for i in client %}{% endfor %}',
      'syntax 1:1 {% for i in client %} -> payments, other_invoices, all_invoices',
    ],
    ['{% for i in (1..1000000000) %}{% endfor %}', 'syntax 1:1 {% for i in (1..1000000000) %}'],
    [
      '{% for i in (9007199254740992..9007199254740994) %}{% endfor %}',
      'syntax 1:1 {% for i in (9007199254740992..9007199254740994) %}',
    ],
    [
      '{% for i in all_invoices %}{% for j in all_invoices %}{% endfor %}{% endfor %}',
      'syntax 1:28 {% for j in all_invoices %}',
    ],
  ])('%s', (body, expected) => {
    expect(problems(body)).toEqual([expected]);
  });
});

describe('what is not allowed', () => {
  it.each([
    'include',
    'render',
    'layout',
    'block',
    'raw',
    'assign',
    'capture',
    'case',
    'cycle',
    'tablerow',
    'increment',
    'liquid',
    'echo',
    'break',
  ])('{%% %s %%}', (tag) => {
    expect(check({ subject: 'S', body: `{% ${tag} 'x' %}` })[0]).toMatchObject({ line: 1, column: 1 });
    expect(check({ subject: 'S', body: `{% ${tag} %}{% end${tag} %}` })[0]).toMatchObject({
      reason: 'forbiddenTag',
      name: tag,
    });
  });

  it('tags nested too deep', () => {
    const nested = (depth: number): string => '{% if client %}'.repeat(depth) + '{% endif %}'.repeat(depth);
    expect(problems(nested(20))).toEqual([]);
    expect(problems(nested(21))).toEqual(['tooLong 1:301 {% if client %}']);
  });

  it('more parts than a message can need', () => {
    expect(problems('{{ client }}'.repeat(300))).toEqual([]);
    expect(problems('{{ client }}'.repeat(301))).toEqual(['tooLong 1:3601 {{ client }}']);
  });

  it('sources that are too long, or empty', () => {
    expect(problems('x'.repeat(20_000))).toEqual([]);
    expect(problems('x'.repeat(20_001))).toEqual(['tooLong 1:20001 20000']);
    expect(check({ subject: 'x'.repeat(1_001), body: 'A' })).toMatchObject([
      { reason: 'tooLong', where: 'subject' },
    ]);
    expect(check({ subject: '', body: ' \n' })).toMatchObject([
      { reason: 'missingValue', where: 'subject', name: 'subject' },
      { reason: 'missingValue', where: 'body', name: 'body' },
    ]);
  });
});
