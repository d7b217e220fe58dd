import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './support/find-browser.ts';
import { PATIENCE } from './support/patience.ts';

/** Milliseconds for a test: longer than a driver waits for one thing, so that its own words tell what was missing. */
const TEST_TIMEOUT = 2 * PATIENCE;

const executablePath = findChromium();

export default defineConfig({
  test: {
    testTimeout: TEST_TIMEOUT,
    hookTimeout: TEST_TIMEOUT,
    expect: { poll: { timeout: PATIENCE } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: '.',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: '.',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === null ? {} : { executablePath }),
                chromiumSandbox: false,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          root: '.',
          include: ['tests/e2e/**/*.test.ts'],
          // A browser a file: two at once would starve each other on a small machine.
          fileParallelism: false,
          // Once more where a browser on a busy machine came late; what fails twice is a fault. The test command tells what was tried again, and why.
          retry: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
