/** The storage of the fake browser, made to fail, and what it holds. */
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const area = browser.storage.local;

export async function stored(): Promise<Record<string, unknown>> {
  return area.get(null);
}

/** Empties the storage and undoes every failure. */
export function freshStorage(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
}

/** Writes fail as they do in a browser without room, until the next `freshStorage`. */
export function fillStorage(): void {
  vi.spyOn(area, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
}

/** A clock that stands still until it is moved. */
export function clock(start: number): { now: () => number; move: (ms: number) => void } {
  let time = start;
  return { now: () => time, move: (ms) => (time += ms) };
}
