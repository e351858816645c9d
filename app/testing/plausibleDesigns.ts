/** Random designs of every field class and option: names are legal, values often make sense, most have some error. */
import fc from 'fast-check';
import { addField, setOptions } from '../core/commands/fields.ts';
import {
  addModel,
  setDisplay,
  setExternal,
  setMeta,
  setModelNote,
} from '../core/commands/models.ts';
import type { Design, Field } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { fieldTypes, findFieldType } from '../core/fieldTypes/catalogue.ts';
import { initialOptions } from '../core/fieldTypes/fieldType.ts';
import { metaOptions } from '../core/fieldTypes/metaOptions.ts';
import type { OptionValue } from '../core/fieldTypes/values.ts';
import { someDeclarations } from './plausibleDeclarations.ts';
import type { Join } from './plausibleJoins.ts';
import { joins, withJoins } from './plausibleJoins.ts';
import type { Value } from './plausibleValues.ts';
import { optionsOf, texts } from './plausibleValues.ts';

interface RandomField {
  readonly name: string;
  readonly type: string;
  readonly options: Readonly<Record<string, Value>>;
}
interface RandomModel {
  readonly app: string;
  readonly name: string;
  readonly external: boolean;
  readonly note: string;
  readonly display: number;
  readonly fields: readonly RandomField[];
  readonly meta: Readonly<Record<string, Value>>;
}

const apps = ['shop', 'blog', 'accounts'];
const modelNames =
  'Product Category Order OrderLine Post Comment Tag Person Profile Status Decimal Q Value Index Item Box Größe'.split(
    ' ',
  );
const fieldNames = (
  'mro name title slug price status kind parent owner category tags notes created updated date time datetime timezone uuid ' +
  'models settings list dict count size user code email data file image Status größe a_rather_long_name_for_a_field ' +
  'description published_at is_active weight'
).split(' ');

const relationTypes = ['ForeignKey', 'OneToOneField', 'ManyToManyField'];
const types = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fieldTypes.map((type) => type.id)) },
  { weight: 1, arbitrary: fc.constantFrom(...relationTypes) },
);

const randomField: fc.Arbitrary<RandomField> = types.chain((type) =>
  fc.record({
    name: fc.constantFrom(...fieldNames),
    type: fc.constant(type),
    options: optionsOf(findFieldType(type)?.options ?? {}, findFieldType(type)),
  }),
);

const randomModel: fc.Arbitrary<RandomModel> = fc.record({
  app: fc.constantFrom(...apps),
  name: fc.constantFrom(...modelNames),
  external: fc.constant(false),
  note: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    texts,
    fc.constant('First.\n\n  Then\n  more.'),
  ),
  display: fc.nat(10),
  fields: fc.uniqueArray(randomField, { maxLength: 7, selector: (field) => field.name }),
  meta: fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, optionsOf(metaOptions, undefined)),
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, someDeclarations),
    )
    .map(([options, declarations]) => ({ ...options, ...declarations })),
});

const user: RandomModel = {
  app: 'auth',
  name: 'User',
  external: true,
  note: '',
  display: 0,
  fields: [],
  meta: {},
};

/** A design of up to seven models in three apps. */
export const plausibleDesign = (): fc.Arbitrary<Design> =>
  fc
    .record({
      models: fc.uniqueArray(randomModel, {
        minLength: 1,
        maxLength: 7,
        selector: (model) => `${model.app}.${model.name}`,
      }),
      withUser: fc.boolean(),
      joined: joins,
    })
    .map(({ models, withUser, joined }) => built(withUser ? [...models, user] : models, joined));

function built(models: readonly RandomModel[], joined: readonly Join[]): Design {
  let design = emptyDesign('Random');
  for (const { app, name, external, note } of models) {
    design = addModel.run(design, { app, name, position: { x: 0, y: 0 } });
    const id = design.models.at(-1)?.id;
    if (id === undefined) continue;
    if (external) design = setExternal.run(design, { model: id, external });
    design = setModelNote.run(design, { model: id, note });
  }
  for (const [n, { fields }] of models.entries()) {
    const model = design.models[n];
    if (!model) continue;
    for (const { name, type } of fields) {
      design = addField.run(design, { model: model.id, name, type, options: {} });
    }
  }
  design = withJoins(design, joined);
  for (const [n, { fields, meta, display }] of models.entries()) {
    design = withOptions(design, n, fields);
    const model = design.models[n];
    if (!model) continue;
    for (const [option, value] of Object.entries(meta)) {
      design = setMeta.run(design, { model: model.id, option, value: value(design, model, {}) });
    }
    const shown = model.fields[display];
    if (shown) design = setDisplay.run(design, { model: model.id, field: shown.id });
  }
  return design;
}

function withOptions(design: Design, n: number, fields: readonly RandomField[]): Design {
  let next = design;
  for (const [i, { type, options }] of fields.entries()) {
    const model = next.models[n];
    const field = model?.fields[i];
    const known = findFieldType(type);
    if (!model || !field || !known) continue;
    const chosen: Record<string, OptionValue | undefined> = { ...initialOptions(known) };
    const stated = (): Field['options'] =>
      Object.fromEntries(
        Object.entries(chosen).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      );
    // The catalogue's order: targets come before what is chosen from their fields.
    for (const name of Object.keys(known.options)) {
      const value = options[name];
      if (value) chosen[name] = value(next, model, stated());
    }
    next = setOptions.run(next, { field: field.id, options: chosen });
  }
  return next;
}
