/** The Python files of a folder, as bytes. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** Folders that hold no models of a project's own. */
const skipped = new Set([
  'migrations',
  'node_modules',
  'site-packages',
  '__pycache__',
  'venv',
  'env',
]);
/** More than any project has. */
const MOST_FILES = 20_000;
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * The Python files below a folder, by their paths from the folder above it, or the one Python file that is named; null for
 * anything else. Links to other folders are not followed.
 * @param {string} given
 * @returns {Promise<{ path: string, bytes: Uint8Array }[] | null>}
 */
export async function readSources(given) {
  const whole = resolve(given);
  const found = await stat(whole).catch(() => null);
  if (found?.isFile() && whole.endsWith('.py')) {
    return [{ path: pathOf(given), bytes: await readFile(whole) }];
  }
  if (!found?.isDirectory()) return null;
  /** @type {{ path: string, bytes: Uint8Array }[]} */
  const files = [];
  let size = 0;
  /** @param {string} folder @param {string} path */
  const walk = async (folder, path) => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) {
        await walk(join(folder, entry.name), `${path}${entry.name}/`);
      } else if (entry.isFile() && entry.name.endsWith('.py')) {
        const bytes = await readFile(join(folder, entry.name));
        size += bytes.length;
        files.push({ path: path + entry.name, bytes });
        if (files.length > MOST_FILES || size > MOST_BYTES) {
          throw new Error(`it holds more than ${MOST_FILES} Python files, or 200 MB of them`);
        }
      }
    }
  };
  await walk(whole, `${basename(whole)}/`);
  return files;
}

/**
 * A path as it was given, less what leads to it from elsewhere.
 * @param {string} given
 */
const pathOf = (given) =>
  given
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
