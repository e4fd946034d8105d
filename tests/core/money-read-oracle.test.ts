/** Random digits and separators against two slow judges that share no code with the reader. */
import { NumberParser } from '@internationalized/number';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../utils/core/money-read';

const PLACES = { EUR: 2, JPY: 0, KWD: 3 } as const;
type Code = keyof typeof PLACES;
const LOCALES = ['fr', 'fr-CH', 'en-US', 'en-GB', 'de', 'de-CH', 'es', 'it', 'nl', 'pt', 'pt-PT'] as const;
const currency = fc.constantFrom<Code>('EUR', 'JPY', 'KWD');
const locale = fc.constantFrom(...LOCALES);

/** Numbers as they come, well formed or broken. */
const soup = fc
  .array(
    fc.constantFrom(
      '0',
      '1',
      '12',
      '123',
      '234',
      '567',
      '1234',
      '000',
      '5',
      '50',
      '.',
      ',',
      ' ',
      '’',
      '.',
      ',',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join('').trim());
/** Mostly well formed, with mixed separators. */
const shaped = fc
  .tuple(
    fc.constantFrom('0', '1', '12', '123', '1234', '98765'),
    fc.array(fc.tuple(fc.constantFrom('.', ',', ' ', "'"), fc.constantFrom('000', '234', '567')), {
      maxLength: 3,
    }),
    fc.constantFrom('', '.', ','),
    fc.constantFrom('', '0', '5', '00', '50', '25', '500', '125', '0000'),
  )
  .map(
    ([lead, groups, mark, rest]) =>
      `${lead}${groups.map(([s, d]) => s + d).join('')}${mark}${mark === '' ? '' : rest}`,
  );
const numbers = fc.oneof(soup, shaped);

/** Every amount a text can mean under any convention of one group and one decimal separator, as text of minor units. */
function meanings(text: string, places: number): Set<string> {
  const found = new Set<string>();
  for (const group of ['', '.', ',', ' ', "'", '’']) {
    for (const decimal of ['.', ',']) {
      if (group === decimal) continue;
      const escaped = (char: string): string => char.replace(/[.]/, '\\.');
      const whole = group === '' ? '(?:0|[1-9]\\d*)' : `[1-9]\\d{0,2}(?:${escaped(group)}\\d{3})+`;
      if (!new RegExp(`^${whole}(?:${escaped(decimal)}\\d+)?$`).test(text)) continue;
      const [units = '', rest = ''] = (group === '' ? text : text.split(group).join('')).split(decimal);
      if (/[^0]/.test(rest.slice(places))) continue;
      const minor = BigInt(units + rest.slice(0, places).padEnd(places, '0'));
      const most = BigInt(Number.MAX_SAFE_INTEGER);
      if (minor <= most && BigInt(units + rest) <= most) found.add(String(minor));
    }
  }
  return found;
}

describe('a judge that lists every meaning', () => {
  it('finds nothing read that a text cannot mean, and nothing refused that means one thing only', () => {
    const tally = { read: 0, open: 0, none: 0 };
    fc.assert(
      fc.property(
        numbers,
        currency,
        locale,
        fc.constantFrom(null, ',' as const, '.' as const),
        (text, code, tag, column) => {
          const reading = readMoney(`${text} ${code}`, tag, column);
          const possible = meanings(text, PLACES[code]);
          if (reading.kind === 'value') {
            tally.read += 1;
            expect([...possible]).toContain(String(reading.value.minor));
          } else if (possible.size === 0) {
            tally.none += 1;
          } else {
            tally.open += 1;
            // A lone separator before three digits: the one thing that may stay open. Its second meaning can be one
            // with more decimals than the currency has.
            expect(text).toMatch(/^[1-9]\d{0,2}[.,]\d{3}$/);
            expect(reading).toMatchObject({ kind: 'unknown', reason: 'amountAmbiguous' });
          }
        },
      ),
      { numRuns: 10_000 },
    );
    expect(tally.read).toBeGreaterThan(1500);
    expect(tally.none).toBeGreaterThan(1500);
    expect(tally.open).toBeGreaterThan(20);
  });
});

describe('@internationalized/number, where printing its answer gives the text again', () => {
  const parsers = new Map<string, { parse: (text: string) => number; print: (value: number) => string[] }>();
  function judge(
    tag: string,
    code: Code,
  ): { parse: (text: string) => number; print: (value: number) => string[] } {
    const key = `${tag} ${code}`;
    let found = parsers.get(key);
    if (found === undefined) {
      const style = { style: 'currency', currency: code, currencyDisplay: 'code' } as const;
      const parser = new NumberParser(tag, style);
      const formats = [0, 1, 2, 3].flatMap((decimals) =>
        (['always', false] as const).map(
          (useGrouping) =>
            new Intl.NumberFormat(tag, {
              ...style,
              useGrouping,
              minimumFractionDigits: decimals,
              maximumFractionDigits: decimals,
            }),
        ),
      );
      found = {
        parse: (text) => parser.parse(text),
        print: (value) => formats.map((format) => format.format(value)),
      };
      parsers.set(key, found);
    }
    return found;
  }
  const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/’/g, "'");

  it('agrees wherever both have an answer', () => {
    let agreed = 0;
    let refused = 0;
    fc.assert(
      fc.property(numbers, currency, locale, fc.boolean(), (text, code, tag, negative) => {
        const { parse, print } = judge(tag, code);
        const [before, after] = /^\D*EUR/.test(print(1)[0]?.replace(code, 'EUR') ?? '')
          ? [`${code} `, '']
          : ['', ` ${code}`];
        const printed = `${negative ? '-' : ''}${before}${text}${after}`;
        const answer = parse(printed);
        if (
          Number.isNaN(answer) ||
          !print(Math.abs(answer)).some((form) => plain(form) === plain(`${before}${text}${after}`))
        )
          return;
        const reading = readMoney(printed, tag);
        if (reading.kind !== 'value') {
          refused += 1;
          return;
        }
        agreed += 1;
        expect([printed, tag, reading.value.minor]).toEqual([
          printed,
          tag,
          Math.round(answer * 10 ** PLACES[code]) + 0,
        ]);
      }),
      { numRuns: 10_000 },
    );
    expect(agreed).toBeGreaterThan(800);
    expect(refused).toBeLessThan(agreed / 4);
  });
});
