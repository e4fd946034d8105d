/** The names of months that are known beforehand, against `Intl`: all that it prints, and nothing that it does not. */
import { describe, expect, it } from 'vitest';
import { MONTH_NAMES } from '../../utils/core/data/month-names';
import { calendarNames } from '../../utils/core/month-names';
import { PAGE_LANGUAGES } from '../../utils/core/snapshot';

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];
const REGIONS = ['', '-AT', '-BR', '-CA', '-GB', '-MX', '-PT', '-US'];

/** What `Intl` calls a month in the language, in any of its regions here; folded as the table is. */
const printed = (language: string, month: number): Set<string> =>
  new Set(
    REGIONS.flatMap((region) =>
      FORMS.flatMap((form) =>
        new Intl.DateTimeFormat(language + region, { ...form, timeZone: 'UTC' })
          .formatToParts(new Date(Date.UTC(2026, month, 1)))
          .flatMap(({ type, value }) =>
            type === 'month' && !/\d/.test(value) ? [value.toLowerCase().replace(/\.$/, '')] : [],
          ),
      ),
    ),
  );

describe.each(PAGE_LANGUAGES)('the months in %s', (language) => {
  const table = MONTH_NAMES[language]!.split(' ').map((names) => names.split('/'));

  it('are twelve, each printed so by Intl, in some region', () => {
    expect(table).toHaveLength(12);
    const strange = table.flatMap((names, at) => names.filter((name) => !printed(language, at).has(name)));
    expect(strange).toEqual([]);
  });

  it('are found in every form that Intl prints', () => {
    const { month } = calendarNames(language);
    for (let at = 0; at < 12; at++)
      for (const name of printed(language, at)) expect([name, month(name)]).toEqual([name, at + 1]);
  });
});
