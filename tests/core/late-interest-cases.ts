/** Late interest for the tests: a debt of 10,000.00 EUR, four months late, with what a test changes. */
import { lateInterest, type LateInterestInput } from '../../utils/core/late-interest';
import type { Money } from '../../utils/core/money';

export const base: LateInterestInput = {
  principal: { minor: 1_000_000, currency: 'EUR' },
  dueDate: '2026-04-30',
  asOf: '2026-08-31',
  country: 'FR',
  rule: 'printed3xLegal',
  client: 'business',
  entered: {},
};

/** The figure for it; throws where there is none. */
export function figure(input: Partial<LateInterestInput>) {
  const result = lateInterest({ ...base, ...input });
  if (result.kind !== 'figure') throw new Error(`no figure: ${JSON.stringify(result)}`);
  return result;
}

export const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
