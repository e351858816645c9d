import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { pythonIfReady } from './scripts/python.mjs';

/** Tests that ask another program for its word: Django, black, ruff, mypy, the TypeScript compiler. */
const real = ['app/**/*.{django,tsc}.test.{ts,tsx}'];

const python = process.env['CARDINAL_PYTHON'] ?? pythonIfReady();

/**
 * Two projects. `unit`: fast and self-contained, run by `npm run check`. `real`: slower, needs Python (its interpreter
 * is in `CARDINAL_PYTHON`), run by `npm test`.
 */
export default defineConfig({
  test: {
    // Left alone, Vitest leaves a core free, which of two is half: most tests wait for another program.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000,
          include: ['app/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: [...configDefaults.exclude, ...real],
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
    ],
  },
});
