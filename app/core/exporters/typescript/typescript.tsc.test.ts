import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { format } from 'prettier';
import { afterAll, expect, test } from 'vitest';
import { resolve } from '../../schema/resolve.ts';
import { anyTrickyDesign } from './trickyDesigns.ts';
import { typescriptExporter } from './typescriptExporter.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'cardinal-tsc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noUnusedLocals: true,
  noEmit: true,
  target: 'es2022',
  module: 'nodenext',
  moduleDetection: 'force',
  lib: ['es2022', 'dom'],
  types: [],
};

/** What the compiler says of every file below the folder; empty when it is content. */
function compile(): Promise<string> {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, include: ['.'] }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    execFile(process.execPath, [tsc, '-p', folder], { maxBuffer: 1 << 26 }, (_, out, err) =>
      done(out + err),
    );
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const golden = join(here, 'golden');
const goldens = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const designs = fc.sample(anyTrickyDesign, { numRuns: 200, seed: 1 });

test('everything written compiles under the strictest options', async () => {
  for (const path of goldens) write(join('golden', path), readFileSync(join(golden, path), 'utf8'));
  for (const [n, design] of designs.entries()) {
    for (const { path, text } of typescriptExporter.export(resolve(design)).files) {
      write(join('random', String(n), path), text);
    }
  }
  write('assignable.ts', readFileSync(join(here, 'assignable.fixture.ts'), 'utf8'));
  expect(await compile()).toBe('');
});

test('everything written is as Prettier would set it', async () => {
  for (const design of designs) {
    for (const { text } of typescriptExporter.export(resolve(design)).files) {
      expect(await format(text, { parser: 'typescript' })).toBe(text);
    }
  }
  for (const path of goldens) {
    const text = readFileSync(join(golden, path), 'utf8');
    expect(await format(text, { parser: 'typescript' })).toBe(text);
  }
});
