import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureNodeModules } from './nodeModules.mjs';
import { root, run, tools } from './shell.mjs';

/**
 * One of the things that `npm run check` and `npm test` do.
 * @typedef {{ name: string, needs?: string, run: () => Promise<Outcome> }} Part `needs` names an earlier part
 * @typedef {{ passed: number, failed: number, skipped: number, note: string }} Outcome
 */

/**
 * A part without tests of its own: it passes or fails as one.
 * @param {string} name
 * @param {string[]} args what Node runs
 * @returns {Part}
 */
export function toolPart(name, args) {
  return {
    name,
    run: async () => {
      const code = await runHere(args);
      const ok = code === 0;
      return { ...nothing, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
    },
  };
}

/**
 * One of vitest's projects, counted by its tests.
 * @param {string} name
 * @param {string} project
 * @param {() => Promise<Record<string, string>>} [prepare] gives what the environment needs besides
 * @returns {Part}
 */
export function vitestPart(name, project, prepare = async () => ({})) {
  return {
    name,
    run: async () => {
      const report = reportPath(project);
      const args = ['run', '--project', project, '--allowOnly=false'];
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await runHere([tools.vitest, ...args, ...reporters], await prepare());
      const found = readReport(report);
      return outcome(code, found?.numPassedTests, found?.numFailedTests, found?.numPendingTests);
    },
  };
}

/**
 * Playwright's journeys, counted by their tests.
 * @param {string} name
 * @param {() => Promise<Record<string, string>>} prepare gives what the environment needs besides
 * @returns {Part}
 */
export function playwrightPart(name, prepare) {
  return {
    name,
    run: async () => {
      const report = reportPath('playwright');
      const env = { ...(await prepare()), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const code = await runHere([tools.playwright, 'test', '--reporter=list,json'], env);
      const found = readReport(report)?.stats;
      const failed = (found?.unexpected ?? 0) + (found?.flaky ?? 0);
      return outcome(code, found?.expected, failed, found?.skipped);
    },
  };
}

/**
 * Runs the parts one after another, each whatever became of the others, and ends with a table and the sum.
 * @param {Part[]} parts
 */
export async function runParts(parts) {
  await ensureNodeModules();
  /** @type {Map<string, Outcome & { seconds: number }>} */ const results = new Map();
  for (const part of parts) {
    console.log(`\n━━ ${part.name}`);
    const start = performance.now();
    const broken = part.needs !== undefined && results.get(part.needs)?.failed !== 0;
    const result = broken
      ? couldNotRun(`${part.needs} failed`)
      : await part.run().catch(couldNotRun);
    if (result.note !== '') console.log(`${part.name}: ${result.note}`);
    results.set(part.name, { ...result, seconds: (performance.now() - start) / 1000 });
  }
  printTable(results);
}

/** @param {Map<string, Outcome & { seconds: number }>} results */
function printTable(results) {
  const row = (/** @type {(string | number)[]} */ [name = '', ...rest]) =>
    `  ${String(name).padEnd(10)}${rest.map((cell) => String(cell).padStart(9)).join('')}`;

  console.log(`\n${row(['', 'passed', 'failed', 'skipped', 'seconds'])}`);
  const sum = { passed: 0, failed: 0 };
  for (const [name, { passed, failed, skipped, seconds, note }] of results) {
    console.log(`${row([name, passed, failed, skipped, seconds.toFixed(1)])}   ${note}`.trimEnd());
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

/** @type {Outcome} */
const nothing = { passed: 0, failed: 0, skipped: 0, note: '' };

/**
 * A runner that ends badly has failed even if no test of its did; one that ran no test has, too.
 * @param {number} code
 * @returns {Outcome}
 */
function outcome(code, passed = 0, failed = 0, skipped = 0) {
  if (passed + failed === 0) return { ...nothing, failed: 1, skipped, note: 'ran no test' };
  if (code !== 0 && failed === 0) {
    return { passed, failed: 1, skipped, note: `the runner ended with exit code ${code}` };
  }
  // A test that was passed over has shown nothing.
  if (skipped > 0) return { passed, failed: failed + skipped, skipped, note: 'skipped tests' };
  return { passed, failed, skipped, note: '' };
}

/**
 * @param {unknown} reason
 * @returns {Outcome}
 */
function couldNotRun(reason) {
  const why = reason instanceof Error ? reason.message : String(reason);
  return { ...nothing, failed: 1, note: `could not run: ${why}` };
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function runHere(args, env = {}) {
  return run(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * Where a runner writes its report; an old one is removed.
 * @param {string} name
 */
function reportPath(name) {
  const path = join(root, '.cache/reports', `${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
