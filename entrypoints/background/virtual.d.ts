/** What the bundler makes: see `scripts/bundle/page-word-keys.mjs`. */
declare module 'virtual:page-word-keys' {
  const keys: readonly string[];
  export default keys;
}
