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
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, words);
  },
});
