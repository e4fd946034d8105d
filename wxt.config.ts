/** How the extension is built: manifest, browsers, bundler. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { pageWordKeys } from './scripts/bundle/page-word-keys.mjs';
import { givesSharedCode, takesSharedCode } from './scripts/bundle/shared-code.mjs';

const noContext = fileURLToPath(new URL('scripts/bundle/no-context.ts', import.meta.url));
const native = fileURLToPath(new URL('scripts/bundle/native-browser.ts', import.meta.url));

/**
 * write-excel-file compresses in workers made from `blob:` addresses, which the policy of extension pages forbids in
 * Firefox: the same compression without workers takes their place.
 */
const withoutWorkers = {
  find: /^fflate$/,
  replacement: fileURLToPath(new URL('scripts/bundle/zip-without-workers.ts', import.meta.url)),
};

/** papaparse can read tables from an address. That code is never reached; it is not shipped either. */
function withoutRequests(): Plugin {
  return {
    name: 'without-requests',
    transform(code, id) {
      if (!/papaparse\//.test(id.split('?')[0]!)) return null;
      return { code: code.replace(/new XMLHttpRequest(?:\(\))?/g, 'undefined'), map: null };
    },
  };
}

/**
 * A pass before the bundler’s own over the scripts that pages of the host load: together they leave less. One
 * pass, and names left to the bundler: more of either leaves more in the end.
 */
function minifiedTwice(): Plugin {
  return {
    name: 'minified-twice',
    async renderChunk(code) {
      const small = await minify(code, {
        ecma: 2020,
        compress: {
          toplevel: true,
          keep_fargs: false,
          pure_getters: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
        mangle: false,
        sourceMap: true,
      });
      if (small.code === undefined) throw new Error('The content script could not be minified.');
      return { code: small.code, map: small.map as string };
    },
  };
}

/** Our own files, what a page has made itself, and nothing else; what is not named (frames, fonts) is not to be had. */
const OWN_PAGES_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src blob:; form-action 'none'; base-uri 'none'";

/** Calls of `h` compress better than those the automatic form of JSX makes. */
const plainJsx: Plugin = {
  name: 'plain-jsx',
  enforce: 'post',
  config: () => ({
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    build: {
      rolldownOptions: { transform: { inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] } } },
    },
  }),
};

export default defineConfig({
  // Every dependency is to be seen in the source, and read there by the architecture guard.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The preload helper would fetch our own chunks; there is no request in this program, not even that one.
  vite: () => ({
    build: { modulePreload: false },
    plugins: [preact(), withoutRequests(), pageWordKeys()],
    resolve: { alias: [withoutWorkers] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) return;
      const alias = [
        ...(Array.isArray(config.resolve?.alias) ? config.resolve.alias : []),
        { find: /^(?:webextension-polyfill|wxt\/browser)$/, replacement: native },
      ];
      config.resolve = { ...config.resolve, alias };
      if (!entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      alias.push({ find: /^.*content-script-context(?:\.mjs)?$/, replacement: noContext });
      if (config.mode === 'production') {
        const [{ name } = { name: '' }] = entrypoints;
        const shared: Record<string, Plugin[]> = {
          content: [givesSharedCode('scout')],
          reading: [takesSharedCode('scout'), givesSharedCode('reading')],
          session: [takesSharedCode('reading')],
        };
        config.plugins = [...(config.plugins ?? []), ...(shared[name] ?? []), plainJsx, minifiedTwice()];
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'fr',
    permissions: ['storage', 'scripting'],
    // One key is proposed; the others are the user's to give, so that none is taken from anybody.
    commands: {
      panel: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_command_panel__' },
      chase: { description: '__MSG_command_chase__' },
      readAll: { description: '__MSG_command_readAll__' },
    },
    host_permissions: ['https://app.qonto.com/*'],
    // The browser itself holds us to it: no request from any page of ours or from the background, nowhere.
    ...(mode === 'production' ? { content_security_policy: { extension_pages: OWN_PAGES_POLICY } } : {}),
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'relance@relance.invalid',
              // The first version in which an extension declares what data it collects: none.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
