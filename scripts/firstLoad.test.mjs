import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLoad } from './firstLoad.mjs';
import { root, tools } from './shell.mjs';

/**
 * In bytes, zipped. Where this is reached, find out what has come into the files (`firstLoad` names them), and let it come
 * later (`ui/later.tsx`), rather than raise it.
 */
const MOST = 212_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-load-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what is imported is fetched at first, and what is asked for later is not', () => {
  const site = join(folder, 'small');
  mkdirSync(join(site, 'assets'), { recursive: true });
  const files = {
    'index.html': '<html><script type="module" src="./assets/main.js"></script></html>',
    'assets/main.js': 'import { b } from "./b.js"; import("./later.js"); b();',
    'assets/b.js': 'import "./main.js"; export const b = () => {};',
    'assets/later.js': 'export const late = 1;',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  expect(firstLoad(site)).toEqual({
    files: ['assets/main.js', 'assets/b.js'],
    zipped: gzipSync(files['assets/main.js']).length + gzipSync(files['assets/b.js']).length,
  });
});

test('the canvas is there after little JavaScript', () => {
  const outDir = join(folder, 'app');
  // In a process of its own: a test's is not in production, and React would be built for somebody who works on it.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [tools.vite, 'build', '--outDir', outDir, '--logLevel', 'error'], {
    cwd: root,
    env,
  });
  expect(firstLoad(outDir).zipped).toBeLessThanOrEqual(MOST);
});
