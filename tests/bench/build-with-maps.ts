/** Builds the extension as it ships, with source maps beside it, so that each byte can be traced to its source. */
import { build } from 'wxt';

const silent = () => undefined;

// What runs this file sets it to "development", in which the script is not made as small as it ships.
process.env.NODE_ENV = 'production';
await build({
  outDir: '.output/bench/shipped',
  logger: {
    level: 0,
    debug: silent,
    log: silent,
    info: silent,
    success: silent,
    warn: silent,
    error: console.error,
    fatal: console.error,
  },
  // Hidden: the code names no map, so it is byte for byte what `npm run build` makes.
  vite: () => ({ build: { sourcemap: 'hidden' } }),
});
