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
import { addField, setOptions } from '../../commands/fields.ts';
import { addModel, deleteModels, setExternal, setModelNote } from '../../commands/models.ts';
import { setSettings } from '../../commands/design.ts';
import type { Design, ExportChoice, Settings } from '../../design/design.ts';
import { emptyDesign } from '../../design/design.ts';
import { nextFieldId, nextModelId } from '../../design/ids.ts';
import { fieldTypes } from '../../fieldTypes/catalogue.ts';
import type { ModelId, Options, OptionValue } from '../../fieldTypes/values.ts';
import { resolve } from '../../schema/resolve.ts';
import { typescriptOptions } from './options.ts';
import { typescriptExporter } from './typescriptExporter.ts';

/* ---- Designs whose names, texts and relations try to break what is written for them ---- */

const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    '*/ export {}; /*',
    '@ts-expect-error',
    '// @ts-nocheck',
    '${x}',
    '`',
    '"',
    "it's",
    '\\',
    '\u2028',
    '\u202e',
    '</script>',
    'prettier-ignore',
    'word '.repeat(40),
  ),
);

const modelName = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Post', 'PostCreate', 'PostUpdate', 'PostStatus', 'User'),
  },
  fc.constantFrom('Date', 'Record', 'Array', 'Partial', 'Blob', 'string', 'any', 'never', 'await'),
  fc.constantFrom('Json', 'DecimalString', 'BigInteger', 'DateStringValue', 'FileUpload'),
  fc.constantFrom('__proto__', 'constructor', 'Größe', '注文', '', 'a b', '1a', 'X'.repeat(70)),
  anyText,
);

const fieldName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('title', 'status', 'id', 'pk', 'post_set', 'user') },
  fc.constantFrom(
    'class',
    'new',
    'constructor',
    '__proto__',
    'a-b',
    '1',
    '',
    'x'.repeat(76),
    'größe',
  ),
  anyText,
);

const app = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('blog', 'shop', 'scalars', 'auth') },
  fc.constantFrom('../up', 'con', 'Blog', "it's", '"', ''),
);

const value = fc.oneof(
  anyText,
  fc.constantFrom('draft', 'paid', '', '1', '-1', '__proto__', 'in work', 'y'.repeat(60)),
  fc.integer(),
  fc.constantFrom(0, -1, 0.5, 1e21, 1e-7, 2 ** 60),
);
const choices = fc.record(
  {
    choices: fc.array(fc.record({ value, label: anyText }), { maxLength: 9 }),
    name: fc.oneof(modelName, fc.constantFrom('Status', 'State')),
  },
  { requiredKeys: ['choices'] },
);

const options: fc.Arbitrary<Options> = fc.record(
  {
    null: fc.boolean(),
    blank: fc.boolean(),
    default: fc.oneof(fc.constant(null), fc.constant({ code: 'x' }), anyText),
    editable: fc.boolean(),
    primary_key: fc.boolean(),
    unique: fc.boolean(),
    auto_now: fc.boolean(),
    choices,
    help_text: anyText,
    output_field: fc
      .constantFrom('models.BigIntegerField()', 'JSONField()', 'what')
      .map((code) => ({ code })),
    api: fc.constantFrom('id', 'nested'),
    reverse_api: fc.constantFrom('id', 'nested', 'none'),
    reverse_min: fc.nat(2),
    related_name: fc.oneof(fieldName, fc.constantFrom('+', '%(class)s_all')),
    symmetrical: fc.boolean(),
  },
  { requiredKeys: [] },
);

const field = fc.record({
  name: fieldName,
  type: fc.constantFrom(...fieldTypes.map(({ id }) => id), 'PointField'),
  options,
  /** Which model it points at, counted round. */
  to: fc.nat(20),
  /** Which fields of its owner it names, counted round. */
  parts: fc.array(fc.nat(9), { maxLength: 3 }),
});
const model = fc.record({
  app,
  name: modelName,
  note: anyText,
  external: fc.nat(9).map((n) => n === 0),
  fields: fc.array(field, { maxLength: 7 }),
});

/** Up to six models of up to seven fields, one of them perhaps deleted in the end. */
const anyTrickyDesign: fc.Arbitrary<Design> = fc
  .record({ models: fc.array(model, { minLength: 1, maxLength: 6 }), gone: fc.nat(30) })
  .map(({ models, gone }) => {
    let design = emptyDesign();
    const ids: ModelId[] = [];
    for (const { app: label, name, note, external } of models) {
      const id = nextModelId(design);
      ids.push(id);
      design = addModel.run(design, { position: { x: 0, y: 0 }, app: label, name });
      design = setModelNote.run(design, { model: id, note });
      design = setExternal.run(design, { model: id, external });
    }
    for (const [n, { fields }] of models.entries()) {
      for (const given of fields) design = withField(design, ids, n, given);
    }
    const lost = ids[gone];
    return lost === undefined ? design : deleteModels.run(design, { models: [lost] });
  });

function withField(
  design: Design,
  ids: readonly ModelId[],
  owner: number,
  { name, type, options: given, to, parts }: typeof field extends fc.Arbitrary<infer T> ? T : never,
): Design {
  const id = ids[owner];
  const target = ids[to % ids.length];
  if (id === undefined || target === undefined) return design;
  const made = nextFieldId(design);
  const known = fieldTypes.find((one) => one.id === type);
  const taken = Object.entries(given).filter(([option]) => !known || option in known.options);
  const next = addField.run(design, { model: id, name, type, options: {} });
  const own = next.models.find((one) => one.id === id)?.fields ?? [];
  const named = parts.flatMap((n): OptionValue[] => {
    const part = own[n % own.length];
    return part ? [{ field: part.id }] : [];
  });
  return setOptions.run(next, {
    field: made,
    options: {
      ...Object.fromEntries(taken),
      ...(known?.relation ? { to: { model: target } } : {}),
      ...(known?.value === 'tuple' ? { fields: named } : {}),
    },
  });
}

/* ---- The compiler and Prettier ---- */

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
const anyChoices: fc.Arbitrary<Settings['exports']> = fc.record(
  Object.fromEntries(
    Object.entries(typescriptOptions).map(([name, option]) => [
      `typescript.${name}`,
      option.kind === 'flag'
        ? fc.boolean()
        : fc.constantFrom<ExportChoice>(...Object.keys(option.values)),
    ]),
  ),
);

const designs = fc.sample(
  fc
    .tuple(anyTrickyDesign, anyChoices)
    .map(([design, exports]) => setSettings.run(design, { exports })),
  { numRuns: 200, seed: 1 },
);

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
