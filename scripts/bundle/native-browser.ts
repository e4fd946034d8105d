/**
 * The browser's own extension API, in place of the polyfill everywhere but in the background: both browsers answer with
 * promises to what is called there, and each kilobyte counts where a page waits for it.
 */
const api = globalThis as unknown as { browser?: { runtime?: object }; chrome: object };

export const browser = api.browser?.runtime ? api.browser : api.chrome;
export default browser;
