/** The popup's day: it changes at local midnight, once, and after a sleep. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchToday } from '../../utils/today';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 2, 12, 23, 59, 30) }));
afterEach(() => vi.useRealTimers());

it('tells the new day at each midnight while the popup stays open', () => {
  const days: string[] = [];
  watchToday((day) => days.push(day));
  vi.advanceTimersByTime(29_000);
  expect(days).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(days).toEqual(['2026-03-13']);
  vi.advanceTimersByTime(86_400_000);
  expect(days).toEqual(['2026-03-13', '2026-03-14']);
});

it('looks again when the page comes back after a sleep that stopped its timers', () => {
  const days: string[] = [];
  watchToday((day) => days.push(day));
  vi.setSystemTime(new Date(2026, 2, 15, 8));
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(days).toEqual(['2026-03-15']);
});
