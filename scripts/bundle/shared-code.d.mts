/** Types of `shared-code.mjs`, which the bundler's own settings load as it is. */
import type { Plugin } from 'vite';

export declare function givesSharedCode(from: 'scout' | 'reading'): Plugin;
export declare function takesSharedCode(from: 'scout' | 'reading'): Plugin;
