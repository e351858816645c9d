import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'cardinal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * @param {string} name
 * @param {string | Buffer} content
 */
function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const shop = file('shop.cardinal', 'cardinal 1 Shop\n\n[shop]\n\nProduct\n  bad_ char 80\n');

/**
 * @param {string[]} words
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function cardinal(words, options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/cardinal.mjs', ...words],
    {
      encoding: 'utf8',
      ...options,
    },
  );
  return { status, out: stdout, err: stderr };
}

test('a picture holds the typefaces it is set in', () => {
  const { out, err } = cardinal(['export', shop, '--to', 'svg']);
  expect(err).toBe('');
  expect(`${out}`.split('@font-face')).toHaveLength(2);
  expect(out).toMatch(/url\(data:font\/woff2;base64,[A-Za-z0-9+/=]{40000,}\)/);
});

test('results go to standard output, the count of findings to standard error', () => {
  const { status, out, err } = cardinal(['check', shop]);
  expect(out).toMatch(/^error shop\.Product\.bad_: /);
  expect(err).toBe('Found 1 error.\n');
  expect(status).toBe(1);
});

test.each([
  ['Latin-1', Buffer.from('cardinal 1 Caf\u00e9\n', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffcardinal 1 Caf\u00e9\n', 'utf16le')],
])('%s is refused, not guessed', (name, content) => {
  const { status, out, err } = cardinal(['open', file(name, content)]);
  expect(err).toMatch(/Latin-1|UTF-16/);
  expect(err).toContain("can't be read: it is not text in UTF-8.\n");
  expect(out).toBe('');
  expect(status).toBe(2);
});

test('an input larger than any design is not read to its end', () => {
  const much = Buffer.alloc(17 * 1024 * 1024, 'x');
  const piped = cardinal(['check', '-'], { input: much });
  const { status, err } = cardinal(['check', file('much', much)]);
  for (const said of [piped.err, err])
    expect(said).toContain("can't be read: it is larger than any");
  expect([piped.status, status]).toEqual([2, 2]);
});

test('a result that can not be written is no error of the design', () => {
  const closed = openSync(shop, 'r');
  const { status, err } = cardinal(['open', shop], { stdio: ['ignore', closed, 'pipe'] });
  expect(err).toMatch(/^The result can't be written: .*\n$/);
  expect(status).toBe(2);
});

test('messages that can not be written change nothing about the result', () => {
  const sound = file('sound.cardinal', 'cardinal 1 Sound\n');
  const closed = openSync(sound, 'r');
  const { status } = cardinal(['check', sound], { stdio: ['ignore', 'pipe', closed] });
  expect(status).toBe(0);
});

test('a fault of the program itself is no error of the design', () => {
  const { status, err } = cardinal(['check', shop, '--json'], {
    env: { ...process.env, NODE_OPTIONS: '--import=data:text/javascript,JSON.stringify=null' },
  });
  expect(err).toContain('TypeError: JSON.stringify');
  expect(status).toBe(2);
});
