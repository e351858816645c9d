import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { format } from 'prettier';
import { afterAll, expect, test } from 'vitest';
import { enumerations } from '../../../testing/designs/enumerations.ts';
import { samples } from '../../../testing/designs/samples.ts';
import { anyTrickyDesign } from '../../../testing/trickyDesigns.ts';
import { setSettings } from '../../commands/design.ts';
import type { ExportChoice, Settings } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import type { ExportOption } from '../exportOption.ts';
import { typescriptOptions } from './options.ts';
import { typescriptExporter } from './typescriptExporter.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'cardinal-tsc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noUnusedLocals: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: 'es2022',
  module: 'nodenext',
  moduleDetection: 'force',
  lib: ['es2022', 'dom'],
  types: [],
  // Zod's own declarations are not ours to check.
  skipLibCheck: true,
};

/** What the compiler says of every file below the folder; empty when it is content. */
function compile(): Promise<string> {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['.'], exclude: ['node_modules'] }),
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
const valuesOf = (option: ExportOption): readonly ExportChoice[] =>
  option.kind === 'oneOf' ? Object.keys(option.values) : [false, true];

const anyChoices: fc.Arbitrary<Settings['exports']> = fc.record(
  Object.fromEntries(
    Object.entries(typescriptOptions).map(([name, option]) => [
      `typescript.${name}`,
      fc.constantFrom(...valuesOf(option)),
    ]),
  ),
);

const designs = fc.sample(
  fc
    .tuple(anyTrickyDesign, anyChoices)
    .map(([design, exports]) => setSettings.run(design, { exports })),
  { numRuns: 200, seed: 1 },
);

/** Ways to choose in which every value of every option meets every value of every other. */
const combinations = ((): readonly Settings['exports'][] => {
  const options = Object.entries(typescriptOptions).map(
    ([name, option]) => [`typescript.${name}`, valuesOf(option)] as const,
  );
  const all = options.reduce<readonly Settings['exports'][]>(
    (ways, [name, values]) =>
      ways.flatMap((way) => values.map((value) => ({ ...way, [name]: value }))),
    [{}],
  );
  const pairsOf = (way: Settings['exports']): readonly string[] => {
    const said = Object.entries(way).map((one) => one.join('='));
    return said.flatMap((one, n) => said.slice(n + 1).map((other) => `${one} ${other}`));
  };
  const missing = new Set(all.flatMap(pairsOf));
  const met: Settings['exports'][] = [];
  while (missing.size > 0) {
    const news = all.map((way) => pairsOf(way).filter((pair) => missing.has(pair)).length);
    const best = all[news.indexOf(Math.max(...news))] ?? {};
    for (const pair of pairsOf(best)) missing.delete(pair);
    met.push(best);
  }
  return met;
})();

const everySample = [...samples, { name: 'enumerations', design: enumerations }].flatMap(
  ({ name, design }, n) =>
    combinations.map((exports, way) => ({
      n,
      way,
      folder: `${name}-${way}`,
      files: typescriptExporter.export(resolve(setSettings.run(design(), { exports }))).files,
    })),
);

test('everything written compiles under the strictest options', async () => {
  for (const path of goldens) write(join('golden', path), readFileSync(join(golden, path), 'utf8'));
  for (const [n, design] of designs.entries()) {
    for (const { path, text } of typescriptExporter.export(resolve(design)).files) {
      write(join('random', String(n), path), text);
    }
  }
  // Of all ways to choose each sample takes every other one, by turns, for the compiler's time.
  for (const { folder: name, files, n, way } of everySample) {
    if ((n + way) % 2 === 1) continue;
    for (const { path, text } of files) write(join('samples', name, path), text);
  }
  write('assignable.ts', readFileSync(join(here, 'assignable.fixture.ts'), 'utf8'));
  expect(await compile()).toBe('');
}, 600_000);

test('everything written is as Prettier would set it', async () => {
  for (const design of designs) {
    for (const { text } of typescriptExporter.export(resolve(design)).files) {
      expect(await format(text, { parser: 'typescript' })).toBe(text);
    }
  }
  const texts = new Set([
    ...goldens.map((path) => readFileSync(join(golden, path), 'utf8')),
    ...everySample.flatMap(({ files }) => files.map(({ text }) => text)),
  ]);
  for (const text of texts) expect(await format(text, { parser: 'typescript' })).toBe(text);
});
