import { lstatSync } from 'node:fs';
import { run, say } from './shell.mjs';
import { isStale } from './files.mjs';

/** Installs the npm packages when there are none, or when the lock file changed since they were installed. */
export async function ensureNodeModules() {
  if (!isStale('node_modules/.package-lock.json', ['package-lock.json'])) return;
  // npm empties the folder a link leads to, which may be another checkout's.
  if (isLink('node_modules'))
    throw new Error(
      'node_modules is a link to packages of another lock file: remove it, or install there',
    );
  say('Installing npm packages…');
  const code = await run('npm', ['ci', '--no-fund', '--no-audit']);
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code})`);
}

/** @param {string} path */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
