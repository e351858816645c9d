#!/usr/bin/env node
/** The `cardinal` command: gives `app/cli/main.ts` the outside world it may touch. Only results reach stdout. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { loadTypeScript } from './bundle.mjs';

/** Where the person is. `npm run cardinal` moves to the project's folder and leaves the old one in INIT_CWD. */
const { npm_lifecycle_event: npmScript, INIT_CWD: calledFrom } = process.env;
const here = npmScript === 'cardinal' && calledFrom !== undefined ? calledFrom : process.cwd();

// `cardinal … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const { main } = await loadTypeScript('cli', 'app/cli/main.ts', ['app/cli', 'app/core']);
process.exitCode = await main(process.argv.slice(2), {
  stdin: () => text(process.stdin),
  out: (/** @type {string} */ words) => void process.stdout.write(words),
  err: (/** @type {string} */ words) => void process.stderr.write(words),
  readFile: (/** @type {string} */ path) => readFile(resolve(here, path), 'utf8'),
  writeFile: async (/** @type {string} */ path, /** @type {string} */ words) => {
    const whole = resolve(here, path);
    await makeFolder(dirname(whole));
    await writeFile(whole, words);
  },
});

/**
 * Makes a folder and those it lies in. Node's own recursion never ends where a folder can't be made though the one above
 * it is there, as in /proc.
 * @param {string} folder
 */
async function makeFolder(folder) {
  if (await isMade(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  if (!(await isMade(folder))) await mkdir(folder);
}

/**
 * Whether the folder is there now; false where the one above it seems not to be.
 * @param {string} folder
 */
async function isMade(folder) {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw error;
  }
}
