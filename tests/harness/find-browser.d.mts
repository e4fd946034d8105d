/** Types of find-browser.mjs, which is plain JavaScript because set-up runs it before anything is installed. */
export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
