/** The kinds of tests, each in the surroundings its code runs in: `npx vitest run --project core`. */
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './tests/harness/find-browser.mjs';

const executablePath = findChromium();

export default defineConfig({
  test: {
    // A forgotten `.only` fails the run instead of hiding all the other tests.
    allowOnly: false,
    // Several runs go on at once, each with some of the projects.
    cache: false,
    projects: [
      {
        // Pure functions.
        test: { name: 'core', environment: 'node', include: ['tests/core/**/*.test.ts'] },
      },
      {
        // What reads and writes the host's page, in a real Chromium, without WXT.
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/page/install-words.ts'],
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
        plugins: [WxtVitest(), preact()],
        test: { name: 'shell', environment: 'happy-dom', include: ['tests/shell/**/*.test.{ts,tsx}'] },
      },
      {
        // Rules about the sources and the builds.
        test: { name: 'guards', environment: 'node', include: ['tests/guards/**/*.test.ts'] },
      },
      {
        // The builds in real browsers.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Each file has a browser of its own, and waits for it more than it works: two cores carry three.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
