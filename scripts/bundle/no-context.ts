/**
 * In place of WXT's context for content scripts, which watches for its own replacement and for changes of the address.
 * Ours does both by other means (a cut line to the background, the page itself), and every kilobyte is loaded on each page.
 */
export class ContentScriptContext {}
