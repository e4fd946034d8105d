/** The browser's local calendar day, and its change at midnight while the popup stays open. */
import { dayOf, type Day } from './core/day';

/** Calls `listener` with the new day when it changes; `visibilitychange` covers a computer that slept past midnight. */
export function watchToday(listener: (today: Day) => void): void {
  let shown = dayOf(new Date());
  const look = () => {
    const now = dayOf(new Date());
    if (now === shown) return;
    shown = now;
    listener(now);
  };
  const wait = () => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    setTimeout(() => {
      look();
      wait();
    }, midnight.getTime() - now.getTime());
  };
  wait();
  document.addEventListener('visibilitychange', look);
}
