import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

/**
 * Every file under a path (or the path itself), with its time and size, in a fixed order; nothing for a missing path.
 * @param {string} path relative to the project's folder
 * @returns {{ path: string, time: number, size: number }[]}
 */
export function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const stat = statSync(full);
  if (!stat.isDirectory()) return [{ path, time: stat.mtimeMs, size: stat.size }];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/**
 * Whether something made from sources is missing, or older than one of them.
 * @param {string} made
 * @param {string[]} sources
 */
export function isStale(made, sources) {
  if (!existsSync(join(root, made))) return true;
  const madeAt = statSync(join(root, made)).mtimeMs;
  return sources.flatMap(filesUnder).some((file) => file.time > madeAt);
}
