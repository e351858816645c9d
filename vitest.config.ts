import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { pythonIfReady } from './scripts/python.mjs';

/** Tests that ask another program for its word: Django, black, ruff, mypy, the TypeScript compiler. */
const real = ['app/**/*.{django,tsc}.test.{ts,tsx}'];

/** Tests that ask a PostgreSQL server, which not every machine has: `npm run postgres`. */
const postgres = ['app/**/*.postgres.test.{ts,tsx}'];

const core = ['app/core/**/*.test.ts'];

const python = process.env['CARDINAL_PYTHON'] ?? pythonIfReady();

/**
 * Four projects. `core` and `unit`: fast and self-contained, run by `npm run check`; `core` is pure, so that its files
 * can share what they load. `real`: slower, needs Python (its interpreter
 * is in `CARDINAL_PYTHON`), run by `npm test`. `postgres`: asks a server too, run by hand.
 */
export default defineConfig({
  test: {
    // Left alone, Vitest leaves a core free, which of two is half: most tests wait for another program.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
          include: core,
          exclude: [...configDefaults.exclude, ...real, ...postgres],
        },
      },
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000,
          include: ['app/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: [...configDefaults.exclude, ...core, ...real, ...postgres],
        },
      },
      {
        test: {
          name: 'real',
          environment: 'node',
          include: real,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: python === undefined ? {} : { CARDINAL_PYTHON: python },
        },
      },
      {
        test: {
          name: 'postgres',
          environment: 'node',
          include: postgres,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: python === undefined ? {} : { CARDINAL_PYTHON: python },
        },
      },
    ],
  },
});
