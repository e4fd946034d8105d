/** Templates made to be slow: the steps they take grow as they do, and end at a bound that is the same everywhere. */
import { describe, expect, it } from 'vitest';
import { SAMPLE_VALUES, type TemplateValues } from '../../../utils/core/template-data';
import { check } from '../../../utils/templates/check';
import { render } from '../../../utils/templates/render';
import { Steps } from '../../../utils/templates/steps';
import { LIMITS, type Rendered } from '../../../utils/templates/template';

describe('templates made to be slow', () => {
  const listed = (count: number): TemplateValues => {
    const list = Array.from({ length: count }, (_, index) => ({
      ...SAMPLE_VALUES.all_invoices[0],
      number: String(index),
    }));
    return { ...SAMPLE_VALUES, all_invoices: list, other_invoices: list };
  };
  const inLoop = (body: string): string => `{% for a in all_invoices %}${body}{% endfor %}`;
  const rendered = (body: string, values: TemplateValues): { result: Rendered; taken: number } => {
    const steps = new Steps();
    const result = render({ subject: 'S', body, language: 'fr' }, values, {}, steps);
    return { result, taken: steps.taken };
  };
  /** Twice as much may take twice as many steps, and some that belong to neither. */
  const expectLinear = (once: number, twice: number): void =>
    expect(twice).toBeLessThanOrEqual(2 * once + 50);

  /** Each of half the length that a body may have, or less. */
  it.each<[string, (times: number) => string, number]>([
    ['endless ranges', (times) => '{% for i in (1..1000000000) %}{{ i }}{% endfor %}'.repeat(times), 200],
    ['loops within loops', (times) => '{% for a in all_invoices %}'.repeat(times), 350],
    ['many loops', (times) => inLoop('{{ a.amount }}').repeat(times), 180],
    ['deep nesting', (times) => '{% if client %}'.repeat(times), 650],
    ['unclosed outputs', (times) => '{{'.repeat(times), 5_000],
    ['unclosed tags', (times) => '{% if '.repeat(times), 1_600],
    ['unclosed quotes', (times) => "{{ '".repeat(times), 2_500],
    ['quotes within quotes', (times) => `{{ '"`.repeat(times), 2_000],
    ['tags without a name', (times) => '{%}'.repeat(times), 3_300],
    ['many outputs', (times) => '{{ due_date }}'.repeat(times), 140],
    ['too many outputs', (times) => '{{ due_date }}'.repeat(times), 700],
    ['many mistakes', (times) => '{{ cliemt | x }}'.repeat(times), 600],
    ['many stray braces', (times) => '}}\n'.repeat(times), 3_300],
    ['a long condition', (times) => `{% if ${'client and '.repeat(times)}client %}x{% endif %}`, 850],
    ['a long chain of filters', (times) => `{{ client ${'| upcase '.repeat(times)} }}`, 1_000],
    ['a filter of many arguments', (times) => `{{ client | default: ${','.repeat(times)} }}`, 9_000],
    ['a long name', (times) => `{{ ${'a'.repeat(times)} }}`, 9_500],
    ['a long number', (times) => `{{ ${'1'.repeat(times)}x }}`, 9_500],
    ['a long path', (times) => `{{ client${'.a'.repeat(times)} }}`, 4_500],
    ['brackets within brackets', (times) => `{{ client${'['.repeat(times)}${']'.repeat(times)} }}`, 400],
    ['a long text of escapes', (times) => `{{ '${String.raw`\u00e9`.repeat(times)}' }}`, 1_500],
    ['many backslashes', (times) => `{{ ${'\\'.repeat(times)}`, 9_500],
    ['unclosed raw', (times) => '{% raw %}'.repeat(times), 1_000],
    ['half-closed raw', (times) => `{% raw %}${'{% endraw '.repeat(times)}`, 900],
    ['many comments', (times) => '{% comment %}'.repeat(times), 700],
    ['blanks before commas', (times) => `${' '.repeat(times)},`, 9_500],
    ['many blank lines', (times) => '\n'.repeat(times) + 'x', 9_500],
  ])('%s: twice the length, twice the steps', (_, body, times) => {
    expect(body(2 * times).length).toBeLessThanOrEqual(LIMITS.bodySource);
    expectLinear(rendered(body(times), listed(1)).taken, rendered(body(2 * times), listed(1)).taken);
  });

  it('twice the invoices, twice the steps', () => {
    const body = inLoop(
      '{{ a.number | upcase }}{% if a.amount and a.days_late > 3 %}{{ a.amount }}{% endif %}',
    );
    expectLinear(rendered(body, listed(250)).taken, rendered(body, listed(500)).taken);
  });

  it('are refused when they take more steps than a rendering may', () => {
    const { result } = rendered(inLoop(`{{ a.number ${'| upcase '.repeat(2_000)} }}`), listed(1_000));
    expect(result).toMatchObject({ problems: [{ reason: 'tooSlow', line: 1, column: 1 }] });
  });

  it('are refused when they write far more than can be sent, even if little of it were left', () => {
    const { result } = rendered(`A${inLoop(' '.repeat(500))}B`, listed(1_000));
    expect(result).toMatchObject({ problems: [{ reason: 'tooLong', name: String(LIMITS.bodyText) }] });
    expect(rendered(`A${inLoop(' '.repeat(100))}B`, listed(1_000)).result).toMatchObject({ body: 'A B' });
  });

  it('are refused at the bracket that is one too many', () => {
    const body = (depth: number) => `{{ client${'['.repeat(depth)}0${']'.repeat(depth)} }}`;
    const first = (depth: number) => check({ subject: 'S', body: body(depth) })[0];
    expect(first(1_000)).toMatchObject({ reason: 'syntax', column: 4 });
    expect(first(1_001)).toMatchObject({ reason: 'syntax', column: 1_010 });
  });
});
