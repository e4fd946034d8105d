/** Calendar days as `YYYY-MM-DD`, in local time. */
import { config } from './config';

export type Day = string;

const two = (n: number): string => String(n).padStart(2, '0');

/** Today at the time of the call, so that midnight passes in an open page; or the day the options fix. */
export function today(): Day {
  if (/^\d{4}-\d\d-\d\d$/.test(config.today)) return config.today;
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day `count` days after `day` (before it when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date((dayNumber(day) + count) * 86_400_000).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
