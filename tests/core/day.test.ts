/** Calendar arithmetic: over clock changes, leap days, years and zones. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, daysInMonth, formatDay, isDay, toDay } from '../../utils/core/day';

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const day = fc
  .integer({ min: utc('1990-01-01'), max: utc('2100-12-31') })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const home = process.env['TZ'];
/** Zones with clock changes at midnight, by half an hour, in the south, and without any. */
const ZONES = [
  'America/New_York',
  'Europe/Paris',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
];

afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

describe('isDay', () => {
  it.each(['2026-03-12', '2024-02-29', '2000-02-29', '2100-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-03-12',
    '2026-3-12',
    '12/03/2026',
    '',
    '2026-03-12 ',
    '2026-03-12T00:00',
    '٢٠٢٦-٠٣-١٢',
    '+2026-03-12',
    '0026-03-12',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
  it('agrees with the calendar of Date on every date of five centuries', () => {
    for (let year = 1800; year < 2300; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        const days = month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(daysInMonth(year, month)).toBe(days);
      }
    }
  });
});

describe.each(ZONES)('in %s', (zone) => {
  it('counts days as the calendar does', () => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    fc.assert(
      fc.property(day, day, fc.integer({ min: -4000, max: 4000 }), (from, to, count) => {
        expect(daysBetween(from, to)).toBe(utc(to) - utc(from));
        const later = addDays(from, count);
        expect(utc(later)).toBe(utc(from) + count);
        expect(daysBetween(from, later)).toBe(count);
      }),
      { numRuns: 300 },
    );
  });

  it('steps through two years day by day, clock changes included', () => {
    process.env['TZ'] = zone;
    let current = '2026-01-01';
    for (let n = 1; n <= 731; n += 1) {
      const next = addDays(current, 1);
      expect(utc(next)).toBe(utc('2026-01-01') + n);
      expect(daysBetween(current, next)).toBe(1);
      current = next;
    }
    expect(current).toBe('2028-01-02');
  });

  it('takes the local date of an instant', () => {
    process.env['TZ'] = zone;
    expect(dayOf(new Date(2026, 2, 29, 0, 0))).toBe('2026-03-29');
    expect(dayOf(new Date(2026, 2, 29, 23, 59, 59))).toBe('2026-03-29');
  });

  it('prints the day it was given', () => {
    process.env['TZ'] = zone;
    expect(formatDay('2026-03-12', 'fr', 'long')).toBe('12 mars 2026');
    expect(formatDay('2026-01-01', 'fr', 'short')).toBe('01/01/2026');
    expect(formatDay('2026-01-01', 'fr', 'long')).toBe('1er janvier 2026');
    expect(formatDay('2026-01-21', 'fr', 'medium')).toBe('21 janv. 2026');
    expect(formatDay('2026-01-01', 'it', 'long')).toBe('1 gennaio 2026');
    expect(formatDay('2026-12-31', 'en-US', 'medium')).toBe('Dec 31, 2026');
  });
});

describe('known cases', () => {
  it('leap days and ends of years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-12', '2026-03-11')).toBe(-1);
    expect(daysBetween('2026-03-12', '2026-03-12')).toBe(0);
    expect(addDays('2023-12-31', 60)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(toDay(2026, 3, 5)).toBe('2026-03-05');
  });
  it('refuses what is no day', () => {
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError);
    expect(() => addDays('', 1)).toThrow(RangeError);
    expect(() => formatDay('12/03/2026', 'fr', 'short')).toThrow(RangeError);
  });
});
