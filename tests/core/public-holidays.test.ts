/** Days of rest: every public holiday of eight countries in nine years, against a list made by another hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../utils/core/day';
import { INTEREST_COUNTRIES, type InterestCountry } from '../../utils/core/interest-rules';
import { easter, isPublicHoliday, restDay } from '../../utils/core/public-holidays';
import oracle from './public-holidays.json';

/** As the npm package `date-holidays` 3.37.0 has them (CC BY 3.0), without those on a Sunday. */
const LISTED: Readonly<Record<InterestCountry, readonly string[]>> = oracle;

/** Where the law, and not the package, is followed: the Dutch day of liberation is a day off every five years. */
const OURS: Partial<Record<InterestCountry, readonly string[]>> = { NL: ['2025-05-05'] };

const isSunday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;

describe('public holidays', () => {
  it.each(INTEREST_COUNTRIES)('are those of %s from 2024 to 2032, and no other', (country) => {
    const wanted = LISTED[country].flatMap((line) => {
      const [year, days] = line.split(': ') as [string, string];
      return days.split(' ').map((day) => `${year}-${day}`);
    });
    expect(wanted.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (let day = '2024-01-01'; day <= '2032-12-31'; day = addDays(day, 1))
      if (isPublicHoliday(day, country) && !isSunday(day)) found.push(day);
    expect(found).toEqual([...wanted, ...(OURS[country] ?? [])].sort());
  });

  it('knows Easter as it was and will be', () => {
    // Dates of the U.S. Naval Observatory.
    const known = ['1818-03-22', '1943-04-25', '1954-04-18', '1961-04-02', '2000-04-23', '2008-03-23'];
    const later = ['2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25', '2285-03-22'];
    for (const day of [...known, ...later]) expect(easter(Number(day.slice(0, 4)))).toBe(day);
  });

  it('keeps Easter a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9000 }), (year) => {
        const day = easter(year);
        expect(isSunday(day)).toBe(true);
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('a day of rest', () => {
  it('is a weekend, or a holiday before that', () => {
    expect(restDay('2026-05-15', 'FR')).toBeNull();
    expect(restDay('2026-05-16', 'FR')).toBe('weekend');
    expect(restDay('2026-05-17', 'FR')).toBe('weekend');
    expect(restDay('2026-08-15', 'FR')).toBe('holiday');
    expect(restDay('2026-05-14', 'ES')).toBeNull();
    expect(restDay('1999-12-31', 'FR')).toBeNull();
    expect(restDay('2000-01-01', 'FR')).toBe('holiday');
  });

  it('comes twice in any seven days at least', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom(...INTEREST_COUNTRIES),
        (n, country) => {
          const first = addDays('2000-01-01', n);
          const week = Array.from({ length: 7 }, (_, at) => addDays(first, at));
          expect(daysBetween(first, week[6]!)).toBe(6);
          expect(week.filter((day) => restDay(day, country) !== null).length).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });
});
