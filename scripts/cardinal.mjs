#!/usr/bin/env node
/** The `cardinal` command: gives `app/cli/main.ts` the outside world it may touch. Only results reach stdout. */
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadTypeScript } from './bundle.mjs';
import { readSources } from './readSources.mjs';
import { readText } from './readText.mjs';
import * as typefaces from './typefaces.mjs';

/** Where the person is. `npm run cardinal` moves to the project's folder and leaves the old one in INIT_CWD. */
const { npm_lifecycle_event: npmScript, INIT_CWD: calledFrom } = process.env;
const here = npmScript === 'cardinal' && calledFrom !== undefined ? calledFrom : process.cwd();

/**
 * Node would exit with 1, which says that a design has errors.
 * @param {unknown} reason
 */
function giveUp(reason) {
  console.error(reason);
  process.exit(2);
}
process.on('uncaughtException', giveUp);

// `cardinal … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit();
  giveUp(`The result can't be written: ${error.message}`);
});
// Messages that nobody can read change nothing about the result.
process.stderr.on('error', () => {});

const { main, MOST_BYTES } = await loadTypeScript('cli', 'app/cli/main.ts', [
  'app/cli',
  'app/core',
]);
process.exitCode = await main(process.argv.slice(2), {
  stdin: () => readText(process.stdin, MOST_BYTES),
  out: (/** @type {string} */ words) => void process.stdout.write(words),
  err: (/** @type {string} */ words) => void process.stderr.write(words),
  readFile: (/** @type {string} */ path) =>
    readText(createReadStream(resolve(here, path)), MOST_BYTES),
  readSources: (/** @type {string} */ path) => readSources(resolve(here, path)),
  typefaces,
  writeFile: write,
  writeBytes: write,
});

/**
 * @param {string} path
 * @param {string | Uint8Array} content
 */
async function write(path, content) {
  const whole = resolve(here, path);
  await makeFolder(dirname(whole));
  await writeFile(whole, content);
}

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
