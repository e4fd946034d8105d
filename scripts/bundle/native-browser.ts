/**
 * The browser's own extension API, in place of the polyfill inside the content script: both browsers answer with
 * promises there, and the script loads on every page of the host, where each kilobyte counts.
 */
const api = globalThis as unknown as { browser?: { runtime?: object }; chrome: object };

export const browser = api.browser?.runtime ? api.browser : api.chrome;
export default browser;
