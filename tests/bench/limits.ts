/** The limits that the bench holds the extension to, and nothing else: all in one place, to be read at a glance. */

/** A page of the host on which nothing is ours. */
export const ELSEWHERE = {
  /** Our calls while the page starts, as a share of what the page's main thread does without us. */
  callsOfBare: 0.03,
  longestCallMs: 8,
  /** Above an extension that does nothing. */
  memoryMb: 1.5,
  /** In each frame in which the page changes 100 times: the median, and of 95 in 100 frames. */
  frameMs: 0.3,
  /** From the page's load until `<html data-relance>` says what we make of it. */
  stateMs: 2_000,
} as const;

/** The list of 100 invoices. */
export const LIST = {
  /** Our calls, and what the main thread does more than without us, both as a share of the bare page. */
  costOfBare: 0.2,
  longestTaskMs: 50,
  /** From the frame in which the rows are painted to the one in which the marks are. */
  framesToMarks: 1,
  stateMs: 2_000,
} as const;

/** Reading a list, in times the floor (each row's `textContent`, read once) and in milliseconds. */
export const READING = {
  againTimesFloor: 1.5,
  changedRowMs: 0.5,
} as const;

/** Bytes after gzip. */
export const SIZES = {
  scout: 12_000,
  reading: 30_000,
  /** All that a session on the list ever loads. */
  session: 75_000,
  popup: 40_000,
} as const;
