/** One mistake in a template does not hide the others: each is named at once, and none that is only its consequence. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../utils/templates/check';

/** The problems of a body as readable lines. */
const problems = (body: string): string[] =>
  check({ subject: 'S', body }).map(
    ({ reason, line, column, name, suggestion }) =>
      `${reason} ${String(line)}:${String(column)} ${name}${suggestion === null ? '' : ` -> ${suggestion}`}`,
  );

describe('mistakes of different kinds, each by its own reason', () => {
  it.each([
    [
      'an unknown tag, an unknown variable, an unknown filter, a stray brace',
      '{% assign a = client %}\n{{ cliemt }}\n{{ amount | mony }}\n}}',
      [
        'forbiddenTag 1:1 assign',
        'unknownVariable 2:4 cliemt -> client',
        'unknownFilter 3:13 mony -> money',
        'syntax 4:1 }}',
      ],
    ],
    [
      'a condition that cannot be read, and what follows it',
      '{% if client = "X" %}A{% endif %}\n{% if amount > 100 %}B{% endif %}\n{{ client numbr }}\n{{ nubmer }}',
      [
        'syntax 1:14 = "X"',
        'syntax 2:14 >',
        'syntax 3:1 {{ client numbr }}',
        'unknownVariable 4:4 nubmer -> number',
      ],
    ],
    [
      'an output and a tag that are cut off',
      "{{ 'Order | ask }}\n{{ cliemt }}\n{% iff client %}",
      ["syntax 1:1 {{ 'Order | ask }}", 'unknownVariable 2:4 cliemt -> client', 'forbiddenTag 3:1 iff -> if'],
    ],
    [
      'a block that is not closed, and a name in it',
      '{% if cliemt %}{{ numbr }}',
      [
        'syntax 1:1 {% if cliemt %}',
        'unknownVariable 1:7 cliemt -> client',
        'unknownVariable 1:19 numbr -> number',
      ],
    ],
    [
      'an unknown tag and a block that is not closed',
      "{% include 'x' %}{% if client %}A",
      ['forbiddenTag 1:1 include', 'syntax 1:18 {% if client %}'],
    ],
    [
      'an unknown tag and an end without a beginning',
      "{% include 'x' %}{{ client }}{% endfor %}",
      ['forbiddenTag 1:1 include', 'syntax 1:30 {% endfor %}'],
    ],
    [
      'an else out of place and a name in its block',
      '{% if client %}{% else %}{% else %}{{ cliemt }}{% endif %}',
      ['syntax 1:26 {% else %}', 'unknownVariable 1:39 cliemt -> client'],
    ],
    [
      'a tag without a name, and what follows it',
      '{% %}{{ cliemt }}',
      ['syntax 1:1 {% %}', 'unknownVariable 1:9 cliemt -> client'],
    ],
    [
      'a condition further on in a block',
      '{% if client %}A{% elsif amont > 3 %}B{% elsif days_late > "3" %}{% endif %}',
      ['unknownVariable 1:26 amont -> amount', 'syntax 1:58 >'],
    ],
  ])('%s', (_, body, expected) => {
    expect(problems(body)).toEqual(expected);
  });
});

describe('a tag that is misspelt', () => {
  it.each([
    ['begins its block', '{% fi client %}A{% endif %}', ['forbiddenTag 1:1 fi -> if']],
    ['ends its block', '{% if client %}A{% endfi %}', ['forbiddenTag 1:17 endfi -> endif']],
    [
      'goes on with its block',
      '{% if client %}A{% elif number %}B{% esle %}C{% endif %}',
      ['forbiddenTag 1:17 elif -> elsif', 'forbiddenTag 1:35 esle -> else'],
    ],
    [
      'gives its name to what stands in a loop',
      '{% fro i in all_invoices %}{{ i.number }}{{ i.nummer }}{% endfor %}',
      ['forbiddenTag 1:1 fro -> for', 'unknownVariable 1:45 i.nummer -> i.number'],
    ],
    [
      'is read for what else is wrong in it',
      '{% iff cliemt %}A{% endif %}',
      ['forbiddenTag 1:1 iff -> if', 'unknownVariable 1:8 cliemt -> client'],
    ],
    [
      'does not keep what is around it from ending',
      '{% if client %}{% unles number %}A{% endif %}',
      ['forbiddenTag 1:16 unles -> unless'],
    ],
    [
      'makes a note of what stands in it',
      '{% coment %}{{ anything }}{% endcomment %}',
      ['forbiddenTag 1:1 coment -> comment'],
    ],
  ])('%s', (_, body, expected) => {
    expect(problems(body)).toEqual(expected);
  });
});

describe('what is only a consequence is not named', () => {
  it.each([
    ['a name of a loop whose list is unknown', '{% for i in other_invoice %}{{ i.number }}{% endfor %}', 1],
    ['a name of a loop that is cut short', '{% for i im all_invoices %}{{ i.number }}{% endfor %}', 1],
    ['a block around one that is not closed', '{% if client %}{% for i in all_invoices %}A{% endif %}', 1],
    ['a block whose end is cut off', '{% if client %}A{% endif ', 1],
    ['a block that ends with the end of another', '{% if client %}A{% endfor %}', 1],
  ])('%s', (_, body, count) => {
    expect(problems(body)).toHaveLength(count);
  });
});
