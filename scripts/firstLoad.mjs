import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/**
 * The JavaScript that the built app fetches before it can show anything: what `index.html` names, and all that those files
 * import, and so on. What comes by `import()` comes later, and is not in it.
 * @param {string} folder the built app
 * @returns {{ files: string[], zipped: number }} the files' paths in the folder, and their size in bytes as gzip leaves it
 */
export function firstLoad(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(/<script[^>]*\ssrc="\.\/([^"]+)"/g)].map(
    ([, path]) => `${path}`,
  );
  /** @type {Map<string, number>} */ const found = new Map();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    found.set(path, gzipSync(text).length);
    for (const { moduleRequest } of parseSync(path, text).module.staticImports) {
      waiting.push(join(path, '..', moduleRequest.value));
    }
  }
  return {
    files: [...found.keys()],
    zipped: [...found.values()].reduce((sum, size) => sum + size, 0),
  };
}
