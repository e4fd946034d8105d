/** The kinds of tests, each in the surroundings its code runs in: `npx vitest run --project core`. */
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { pageWordKeys } from './scripts/bundle/page-word-keys.mjs';
import { findChromium } from './tests/harness/find-browser.mjs';

const executablePath = findChromium();

/** No test is about how long a machine takes: a limit only ends what hangs, on a busy machine too. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // A forgotten `.only` fails the run instead of hiding all the other tests.
    allowOnly: false,
    // Several runs go on at once, each with some of the projects.
    cache: false,
    projects: [
      {
        // Pure functions, which leave nothing behind: all files in one process, loaded once.
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/core/**/*.test.ts'],
          // Not threads: the time zone belongs to the process.
          pool: 'forks',
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        // What reads and writes the host's page, in a real Chromium, without WXT.
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/page/install-words.ts'],
          ...PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Store, messages and Preact views, with a fake browser API.
        plugins: [WxtVitest(), preact(), pageWordKeys()],
        test: {
          name: 'shell',
          environment: 'happy-dom',
          // Each file starts from an empty store and an empty page of its own accord; what they load is loaded once.
          pool: 'forks',
          isolate: false,
          include: ['tests/shell/**/*.test.{ts,tsx}'],
          ...PATIENCE,
        },
      },
      {
        // Rules about the sources and the builds.
        test: { name: 'guards', environment: 'node', include: ['tests/guards/**/*.test.ts'], ...PATIENCE },
      },
      {
        // The builds in real browsers.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Side by side are the shares of a whole run (scripts/test.ts): browsers by the dozen only wait for each other.
          maxWorkers: 1,
          // What they load is loaded once.
          pool: 'forks',
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
