import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from './files.mjs';
import { ensureNodeModules } from './nodeModules.mjs';
import { root } from './shell.mjs';

/**
 * Loads a TypeScript module of the app in Node, which cannot read TypeScript by itself: it is bundled once into
 * `.cache/` and again only when a source changed. Packages are left out of the bundle and come from `node_modules`.
 * @param {string} name of the bundle's folder in `.cache/`
 * @param {string} entry relative to the project's folder
 * @param {string[]} sources what the module is made of, relative to the project's folder
 * @returns {Promise<any>} the module
 */
export async function loadTypeScript(name, entry, sources) {
  await ensureNodeModules();
  const home = join(root, '.cache', name);
  const wanted = fingerprint([...sources, 'package-lock.json', 'scripts/bundle.mjs']);
  const folder = join(home, wanted);
  if (!existsSync(folder)) await bundle(entry, folder);
  removeOthers(home, wanted);
  return import(pathToFileURL(join(folder, 'main.mjs')).href);
}

/**
 * Built beside its place and moved there whole, so that two runs at once cannot read half a bundle.
 * @param {string} entry
 * @param {string} folder
 */
async function bundle(entry, folder) {
  const draft = `${folder}.${process.pid}`;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: draft,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Bundles of older sources; one still being built by another run carries its process id and stays.
 * @param {string} home
 * @param {string} wanted
 */
function removeOthers(home, wanted) {
  for (const other of readdirSync(home)) {
    if (other !== wanted && !other.includes('.')) {
      rmSync(join(home, other), { recursive: true, force: true });
    }
  }
}

/** @param {string[]} paths */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder))
    hash.update(`${file.path} ${file.time} ${file.size}\n`);
  return hash.digest('hex').slice(0, 16);
}
