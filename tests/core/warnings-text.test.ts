/** Whether a text speaks of its invoice: no false alarm over the built-in texts, and the slips that must be seen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, type Money } from '../../utils/core/money';
import { SAMPLE_VALUES } from '../../utils/core/template-data';
import { otherAmountIn, otherNumberIn } from '../../utils/core/text-check';
import { builtInTemplates } from '../../utils/templates/built-in';
import { render } from '../../utils/templates/render';
import { LOCALES } from '../../utils/templates/template';
import { growsTooFast } from './growth';

const money = (minor: number, currency = 'EUR'): Money => ({ minor, currency });
const body = (text: string) => ({ subject: '', body: text });
const otherAmount = (text: string, amount: Money, locale = 'fr-FR') =>
  otherAmountIn(body(text), amount, locale);
const number = (text: string, meant: string, others: readonly string[] = []) =>
  otherNumberIn(body(text), meant, others);

describe('the built-in texts', () => {
  const amounts = fc.record({
    minor: fc.integer({ min: 1, max: 999_999_999 }),
    currency: fc.constantFrom('EUR', 'CHF', 'USD', 'GBP', 'JPY', 'PLN', 'SEK', 'DKK'),
  });
  const numbers = fc.constantFrom('F-2026-022', 'INV001', '2026/0007', '7', 'QON-2026-03-12', 'FA 22/3');

  it.each(builtInTemplates().map((template) => [template.id, template] as const))(
    '%s raises no alarm of its own, and one when the invoice is another',
    (_, template) => {
      fc.assert(
        fc.property(amounts, numbers, (amount, name) => {
          const [first, ...rest] = SAMPLE_VALUES.all_invoices;
          const own = { ...first, number: name, amount };
          const values = { ...SAMPLE_VALUES, number: name, amount, all_invoices: [own, ...rest] };
          const rendered = render(template, values);
          if (rendered.kind !== 'text') throw new Error(JSON.stringify(rendered));
          const text = rendered;
          const locale = LOCALES[template.language];
          const others = rest.flatMap((one) => (one.number === undefined ? [] : [one.number]));
          expect(otherNumberIn(text, name, others)).toBeNull();
          expect(otherAmountIn(text, amount, locale)).toBeNull();
          // A number of digits alone may stand in the text as something else.
          if (/\D/.test(name)) expect(otherNumberIn(text, `${name}9`, others)).not.toBeNull();
          const printsAmount = text.body.includes(formatMoney(amount, locale));
          if (printsAmount) expect(otherAmountIn(text, money(1_234_567_890_123), locale)).not.toBeNull();
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe('otherNumberIn', () => {
  it.each([
    ['F-2026-022', 'Facture F-2026-022.'],
    ['F-2026-022', '(F-2026-022) échue'],
    ['F-2026-022', 'n°F-2026-022,'],
    ['7', 'Facture 7'],
    ['2026/0007', 'Facture 2026/0007 du 12/03'],
    ['FA 22', 'facture FA\u00a022'],
    ['F-2026-022', 'facture F\u20112026\u2011022'],
    ['F-2026-022', 'facture F-2026-\u200b022'],
    ['F\u20112026-022\u200b', 'facture F-2026-022'],
  ])('finds %j in %j', (meant, text) => expect(number(text, meant)).toBeNull());

  it.each([
    ['F-2026-02', 'F-2026-022', 'F-2026-022'],
    ['F-2026-02', 'F-2026-02-1', ''],
    ['F-2026-022', 'F-2026-022-bis', ''],
    ['F-2026-022', 'F-2026-022/a', ''],
    ['F-2026-022', 'AF-2026-022', ''],
    ['F-2026-022', 'A-F-2026-022', ''],
    ['7', 'Facture 17, 2026-7', ''],
    ['F-2026-022', 'facture f-2026-022', ''],
    ['F-2026-022', 'commande PO-2026-118', ''],
    ['F-2026-022', 'F-2026-021 puis F-2026-020', 'F-2026-021'],
    ['F.(1+', 'F.1', ''],
  ])('does not take %j to be in %j', (meant, text, seen) => expect(number(text, meant)).toBe(seen));

  it('sees a wrong number in one part although the other part is right', () => {
    const text = { subject: 'Facture F-2026-021', body: 'La facture F-2026-022' };
    expect(otherNumberIn(text, 'F-2026-022', [])).toBe('F-2026-021');
    expect(otherNumberIn(text, 'F-2026-022', ['F-2026-021'])).toBeNull();
  });

  it('lets a part name another number beside the right one', () => {
    expect(number('F-2026-022 remplace F-2026-021', 'F-2026-022')).toBeNull();
  });
});

describe('otherAmountIn', () => {
  it.each<[string, string, Money]>([
    ['825,00 €', 'fr-FR', money(82_500)],
    ['825 EUR', 'fr-FR', money(82_500)],
    ['de 6\u202f775,00\u00a0€,', 'fr-FR', money(677_500)],
    ['6 775,00 €', 'fr-FR', money(677_500)],
    ['EUR 6,775.00', 'en-GB', money(677_500)],
    ['€6,775.00.', 'en-GB', money(677_500)],
    ['€825.00 16 days', 'en-GB', money(82_500)],
    ['F-2026-022 825,00 €', 'fr-FR', money(82_500)],
    ['TVA 137,50 EUR', 'fr-FR', money(13_750)],
    ['-825,00 €', 'fr-FR', money(82_500)],
    ['CHF 1’234.50', 'de-CH', money(123_450, 'CHF')],
    ['40,00 €\n825,00 €', 'fr-FR', money(82_500)],
    ['JP¥1,234', 'en-GB', money(1_234, 'JPY')],
    ['US$12.50', 'en-GB', money(1_250, 'USD')],
  ])('finds the amount in %j, beside another', (text, locale, amount) => {
    const other = formatMoney(money(9_999, amount.currency), locale);
    expect(otherAmount(other, amount, locale)).toBe(other);
    expect(otherAmount(`${other}\n${text}`, amount, locale)).toBeNull();
  });

  it.each<[string, Money, string]>([
    ['852,00 €', money(82_500), '852,00 €'],
    ['825,00 $US', money(82_500), '825,00 $US'],
    ['6 825,00 €', money(82_500), '6 825,00 €'],
    ['825,01 € et 40,00 €', money(82_500), '825,01 €'],
  ])('sees that %j prints another', (text, amount, seen) => {
    expect(otherAmount(text, amount)?.replace(/\s/g, ' ')).toBe(seen);
  });

  it.each(['', 'sans montant', '35 jours, 12,15 %, le 10 avril 2026', '825', 'TVA 20'])(
    'says nothing of %j, which prints no amount',
    (text) => expect(otherAmount(text, money(82_500))).toBeNull(),
  );

  it('takes over a hostile text a time that grows as it does, not with its square', () => {
    const faster = ['1.', '1 ', '9', 'F-1', 'F-', 'EUR ', '€1 '].map((piece) =>
      growsTooFast(piece, (long) => {
        const text = { ...body(long), subject: piece.repeat(100) };
        otherAmountIn(text, money(1), 'fr-FR');
        otherNumberIn(text, 'F-1', []);
      }),
    );
    expect(faster.filter(Boolean)).toEqual([]);
  });
});
