import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

/** Journeys in a real browser, against the built app: run `npm run build` first (`npm test` does). */

// Playwright reads this file once for each worker; the first reading picks the port, and the workers inherit it.
const port = (process.env['CARDINAL_PORT'] ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;
const browser = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: address,
    // What is not there by then won't come: a journey that looks for it says so at once.
    actionTimeout: 15_000,
    // Takes half as long again: for a journey that fails and does not say why.
    trace: process.env['CARDINAL_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: browser ?? {},
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}
