/** Designs whose names, texts, relations and bases try to break what is written for them. */
import * as fc from 'fast-check';
import { addField, setOptions } from '../core/commands/fields.ts';
import {
  addModel,
  deleteModels,
  setBases,
  setExternal,
  setMeta,
  setModelNote,
} from '../core/commands/models.ts';
import type { Design } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { nextFieldId, nextModelId } from '../core/design/ids.ts';
import { fieldTypes } from '../core/fieldTypes/catalogue.ts';
import type { ModelId, Options, OptionValue } from '../core/fieldTypes/values.ts';

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
const choices = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        choices: fc.array(fc.record({ value, label: anyText }), { maxLength: 9 }),
        name: fc.oneof(modelName, fc.constantFrom('Status', 'State')),
      },
      { requiredKeys: ['choices'] },
    ),
  },
  // What several fields share.
  fc.constantFrom(
    { name: 'Status', choices: [{ value: 'a', label: 'A' }] },
    { name: 'PostStatus', choices: [{ value: 1, label: 'One' }] },
  ),
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
  kind: fc.constantFrom('concrete', 'concrete', 'abstract', 'proxy'),
  /** Which models it is made of, counted round. */
  bases: fc.oneof(fc.constant([]), fc.array(fc.nat(20), { maxLength: 3 })),
});

/** Up to six models of up to seven fields, made of one another, one of them perhaps deleted in the end. */
export const anyTrickyDesign: fc.Arbitrary<Design> = fc
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
    for (const [n, { fields, kind, bases }] of models.entries()) {
      for (const given of fields) design = withField(design, ids, n, given);
      design = withBases(design, ids, n, bases);
      const id = ids[n];
      if (id === undefined || kind === 'concrete') continue;
      design = setMeta.run(design, { model: id, option: kind, value: true });
    }
    const lost = ids[gone];
    return lost === undefined ? design : deleteModels.run(design, { models: [lost] });
  });

function withBases(
  design: Design,
  ids: readonly ModelId[],
  owner: number,
  bases: readonly number[],
): Design {
  const id = ids[owner];
  const others = bases.flatMap((n) => ids[n % ids.length] ?? []).filter((one) => one !== id);
  if (id === undefined || others.length === 0) return design;
  const given = [...new Set(others)].map((base) => ({ model: base }));
  return setBases.run(design, { model: id, bases: given });
}

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
