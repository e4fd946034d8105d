/** Types of `page-word-keys.mjs`, which the bundlers' own settings load as it is. */
import type { Plugin } from 'vite';

export declare const PAGE_WORD_HEADS: readonly string[];
export declare function pageWordKeys(): Plugin;
