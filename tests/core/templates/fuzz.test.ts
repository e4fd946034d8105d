/** Random templates and hostile values: a whole text or a refusal, within bounds, without a hole and without a throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_VALUES, TEMPLATE_VARIABLES, type TemplateValues } from '../../../utils/core/template-data';
import { builtInTemplates } from '../../../utils/templates/built-in';
import { check } from '../../../utils/templates/check';
import { render } from '../../../utils/templates/render';
import { Steps } from '../../../utils/templates/steps';
import {
  LIMITS,
  type Rendered,
  type Template,
  type TemplateLanguage,
} from '../../../utils/templates/template';

/** Milliseconds after which a test counts as one that never ends: no bound on what it may take. */
const UNENDING_MS = 300_000;
/** Steps that reading a template may take for each of its characters. */
const PER_CHARACTER = 10;
const BUILT_IN = builtInTemplates();
const language = fc.constantFrom<TemplateLanguage>('fr', 'en', 'de', 'es', 'it');

/** Text that is likely to break something, and no word that a result is searched for. */
const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '{{ client }}',
    '{% if x %}',
    '}} {{',
    '{{',
    '%}',
    '<script>alert(1)</script>',
    '\u202Egnp.exe',
    '\u0000\u0001\u001B[2J',
    '=HYPERLINK("x")',
    ' , . ',
    '\r\n\r\n\r\n',
    '\uD800',
    '\uFDD0\uFDD1',
    '-->',
    'ﷺ'.repeat(500),
    'A'.repeat(10_000),
    '\u0301'.repeat(300),
    '__proto__',
    '',
  ),
);
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.double(),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    Number.NaN,
    Infinity,
    -1,
    0,
    [],
    {},
    [null],
    '2026-02-30',
    '0000-00-00',
  ),
  fc.record({
    minor: fc.oneof(fc.maxSafeInteger(), fc.double()),
    currency: fc.constantFrom('EUR', 'JPY', 'ZZZ', '', 'eur', '€€€'),
  }),
  fc.array(fc.record({ minor: fc.integer(), currency: fc.constantFrom('EUR', 'CHF', '') }), { maxLength: 4 }),
  fc.array(
    fc.dictionary(
      fc.constantFrom('number', 'due_date', 'amount', 'days_late', '__proto__'),
      fc.oneof(hostileText, fc.integer()),
    ),
    { maxLength: 20 },
  ),
);
const hostileValues = fc
  .dictionary(fc.constantFrom(...TEMPLATE_VARIABLES.map(({ name }) => name)), hostileValue)
  .map((given) => ({ ...SAMPLE_VALUES, ...given }) as unknown as TemplateValues);
const someValues = fc
  .subarray(TEMPLATE_VARIABLES.map(({ name }) => name))
  .map((names) => Object.fromEntries(names.map((name) => [name, SAMPLE_VALUES[name]])) as TemplateValues);
const values = fc.oneof(hostileValues, someValues, fc.constant(SAMPLE_VALUES));

const WELL_FORMED = [
  '{{ client | upcase }}',
  "{{ due_date | date: 'short' }}",
  "{{ contact_name | default: '' }}",
  "{{ days_late | plural: 'jour', 'jours' }}",
  '{% if signature %}{{ signature }}{% endif %}',
  '{% if organisation and days_late > 3 %}\n{{ organisation }}\n{% else %}\n- {{ number }}\n{% endif %}',
  '{% for i in all_invoices %}\n- {{ i.number }} : {{ i.amount | money }}{% unless forloop.last %},{% endunless %}\n{% endfor %}',
];

/** Templates from a grammar: mostly well-formed, with mistakes strewn in. */
const { source } = fc.letrec<{ source: string; piece: string; expression: string; condition: string }>(
  (tie) => ({
    expression: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...TEMPLATE_VARIABLES.map(({ name }) => name as string)) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'i.number',
          'i.amount',
          'forloop.index',
          'other_invoices.size',
          "'text'",
          '12',
          '-3.5',
          'nil',
          'empty',
        ),
      },
      fc.constantFrom(
        'constructor',
        '__proto__',
        'client.length',
        'cliemt',
        '(1..9999999999)',
        'a[0]',
        '"',
        '1e999',
        '99999999999999999999999',
      ),
    ),
    condition: fc
      .tuple(
        tie('expression'),
        fc.constantFrom('', ' == ', ' != ', ' > ', ' and ', ' or ', ' contains ', ' = '),
        tie('expression'),
      )
      .map(([left, operator, right]) => (operator === '' ? left : left + operator + right)),
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      {
        weight: 8,
        arbitrary: fc.constantFrom(
          'Bonjour',
          '\n',
          '\n\n',
          '  ',
          ' ,',
          '.',
          '{',
          '}',
          '\u202E',
          '\t',
          '{{ days_late }}',
          '{%- # x -%}',
        ),
      },
      fc.constantFrom('}}', '{{', '{%', '%}', '{%-', '-%}', '{{ cliemt }}'),
      { weight: 4, arbitrary: fc.constantFrom(...WELL_FORMED) },
      fc
        .tuple(
          tie('expression'),
          fc.subarray(
            [
              'money',
              'date',
              "date: 'short'",
              "plural: 'a', 'b'",
              'upcase',
              "default: ''",
              'default: client',
              'ask',
              'size',
              'date: today',
              'default',
            ],
            { maxLength: 2 },
          ),
        )
        .map(([expression, filters]) => `{{ ${[expression, ...filters].join(' | ')} }}`),
      fc
        .tuple(fc.constantFrom('if', 'unless'), tie('condition'), tie('source'), tie('source'))
        .map(([tag, condition, yes, no]) => `{% ${tag} ${condition} %}${yes}{% else %}${no}{% end${tag} %}`),
      fc
        .tuple(
          fc.constantFrom('all_invoices', 'other_invoices', 'client', '(1..5)', '(1..1000000000)'),
          tie('source'),
        )
        .map(([list, inner]) => `{% for i in ${list} %}${inner}{% endfor %}`),
      fc.constantFrom(
        '{% assign a = client %}',
        "{% include 'x' %}",
        '{% raw %}{{ a }}{% endraw %}',
        '{% comment %}{{ x }}{% endcomment %}',
        '{% # x %}',
      ),
    ),
    source: fc.array(tie('piece'), { maxLength: 6 }).map((pieces) => pieces.join('')),
  }),
);

/** Everything that must hold of any result. */
function expectWhole(result: Rendered, given: TemplateValues): void {
  if (result.kind === 'refused') {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { line, column } of result.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
    return;
  }
  const data = JSON.stringify(given);
  for (const text of [result.subject, result.body]) {
    // A rate ends with a sign of its own, behind which the author may have put a brace.
    const ownText = text.replace(/\d[\u0020\u00A0\u202F]?%/g, '');
    expect(text.trim()).not.toBe('');
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF]/,
    );
    expect(text).not.toContain('[object');
    for (const hole of ['undefined', 'NaN', 'null', '{{', '}}', '{%', '%}']) {
      if (!data.includes(hole)) expect(ownText).not.toContain(hole);
    }
  }
  expect(result.subject).not.toContain('\n');
}

type Given = Pick<Template, 'subject' | 'body' | 'language'>;

/** Renders; the steps of the check, and those of the rendering after it, must be within bounds. */
function renderCounted(template: Given, values: TemplateValues): Rendered {
  const [checking, all] = [new Steps(), new Steps()];
  check(template, checking);
  const result = render(template, values, {}, all);
  expect(checking.taken).toBeLessThanOrEqual(
    PER_CHARACTER * (template.subject.length + template.body.length),
  );
  // The last step of each part may be as long as a value.
  expect(all.taken - checking.taken).toBeLessThanOrEqual(2 * (LIMITS.steps + 1_000));
  return result;
}

describe('any template with any values', () => {
  it('renders whole or is refused, within bounds, and never throws', { timeout: UNENDING_MS }, () => {
    let texts = 0;
    fc.assert(
      fc.property(source, source, language, values, (subject, body, lang, given) => {
        const result = renderCounted({ subject: `F ${subject}`, body: `B ${body}`, language: lang }, given);
        if (result.kind === 'text') texts += 1;
        expectWhole(result, given);
      }),
      { numRuns: 1_500 },
    );
    // Were nearly all refused, nothing would have been shown of those that render.
    expect(texts).toBeGreaterThan(150);
  });

  it(
    'is refused for what the check finds, and for nothing static it does not',
    { timeout: UNENDING_MS },
    () => {
      fc.assert(
        fc.property(source, language, (body, lang) => {
          const found = check({ subject: 'S', body: `B ${body}` });
          const result = render({ subject: 'S', body: `B ${body}`, language: lang }, SAMPLE_VALUES);
          if (found.length > 0) expect(result).toEqual({ kind: 'refused', problems: found });
          else if (result.kind === 'refused') {
            for (const { reason } of result.problems)
              expect(['unknownVariable', 'unknownFilter', 'forbiddenTag']).not.toContain(reason);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it('does the same with noise for a template', { timeout: UNENDING_MS }, () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 200 })),
        language,
        values,
        (body, lang, given) => {
          const result = renderCounted({ subject: 'S', body, language: lang }, given);
          if (result.kind === 'refused') expect(result.problems.length).toBeGreaterThan(0);
          else expect(result.body.trim()).not.toBe('');
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the built-in templates with hostile values', () => {
  it('render whole or are refused, within bounds', { timeout: UNENDING_MS }, () => {
    let texts = 0;
    fc.assert(
      fc.property(fc.constantFrom(...BUILT_IN), hostileValues, (template, given) => {
        const result = renderCounted(template, given);
        if (result.kind === 'text') texts += 1;
        expectWhole(result, given);
      }),
      { numRuns: 1_000 },
    );
    expect(texts).toBeGreaterThan(200);
  });

  it('print a value as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUILT_IN),
        fc.string({ minLength: 1, maxLength: 60 }),
        (template, number) => {
          const plain = number.replace(/ {2,}/g, ' ').trim();
          fc.pre(plain !== '');
          const result = render(template, {
            ...SAMPLE_VALUES,
            number,
            all_invoices: [{ number, amount: SAMPLE_VALUES.amount }],
          });
          expect(result.kind === 'text' && result.body.includes(plain)).toBe(true);
        },
      ),
    );
  });
});
