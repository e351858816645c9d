import fc from 'fast-check';
import type { Change } from '../core/commands/command.ts';
import { change } from '../core/commands/command.ts';
import * as designs from '../core/commands/design.ts';
import * as fields from '../core/commands/fields.ts';
import * as models from '../core/commands/models.ts';
import * as relations from '../core/commands/relations.ts';
import type { Design, Field, Model } from '../core/design/design.ts';
import { fieldTypes } from '../core/fieldTypes/catalogue.ts';
import type { OptionValue } from '../core/fieldTypes/values.ts';
import { anyValue } from './arbitraries.ts';

/** A change waiting to be told which design it is for: what it picks, it picks from what is there. */
export type AnyChange = (design: Design) => Change | undefined;

/** The `n`th of a list, counted round and round; undefined for an empty list. */
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

const nth = fc.nat({ max: 1000 });
const name = fc.oneof(
  fc.constantFrom('Post', 'Comment', 'title', 'author', 'id', 'class', ''),
  fc.string(),
);
const position = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});
const kind = fc.constantFrom('oneToOne', 'oneToMany', 'manyToMany');
const typeId = fc.constantFrom(...fieldTypes.map((type) => type.id), 'money.MoneyField');
const app = fc.constantFrom('blog', 'shop', 'auth');

const ofModel = <T>(rest: fc.Arbitrary<T>, make: (model: Model, given: T) => Change) =>
  fc.tuple(nth, rest).map(([n, given]): AnyChange => (design) => {
    const model = pick(design.models, n);
    return model && make(model, given);
  });

const ofField = <T>(rest: fc.Arbitrary<T>, make: (field: Field, given: T) => Change) =>
  fc.tuple(nth, rest).map(([n, given]): AnyChange => (design) => {
    const field = pick(
      design.models.flatMap((model) => [...model.fields]),
      n,
    );
    return field && make(field, given);
  });

/** Any change a person can make, of every command there is; options are given `values`. */
export const anyChange = (
  values: fc.Arbitrary<OptionValue> = anyValue(),
): fc.Arbitrary<AnyChange> =>
  fc.oneof(
    fc.record({ position, name, app, external: fc.boolean() }).map(
      (args): AnyChange =>
        () =>
          change(models.addModel, args),
    ),
    ofModel(name, ({ id }, given) => change(models.renameModel, { model: id, name: given })),
    ofModel(position, ({ id }, given) => change(models.moveModels, { positions: { [id]: given } })),
    ofModel(position, ({ id }, by) => change(models.duplicateModels, { models: [id], by })),
    ofModel(fc.constant(null), ({ id }) => change(models.deleteModels, { models: [id] })),
    ofModel(fc.constant(null), ({ id }) =>
      change(models.deleteModelsAndRelations, { models: [id] }),
    ),
    ofModel(app, ({ id }, given) => change(models.setModelApp, { models: [id], app: given })),
    ofModel(fc.boolean(), ({ id }, external) =>
      change(models.setExternal, { model: id, external }),
    ),
    ofModel(
      fc.tuple(fc.constantFrom('ordering', 'db_table', 'verbose_name'), values),
      ({ id }, [option, value]) => change(models.setMeta, { model: id, option, value }),
    ),
    ofModel(nth, ({ id, fields: own }, n) =>
      change(models.setDisplay, { model: id, field: pick(own, n)?.id ?? null }),
    ),
    ofModel(name, ({ id }, note) => change(models.setModelNote, { model: id, note })),
    ofModel(fc.tuple(name, typeId, fc.nat({ max: 5 })), ({ id }, [called, type, at]) =>
      change(fields.addField, { model: id, name: called, type, at }),
    ),
    ofField(name, ({ id }, given) => change(fields.renameField, { field: id, name: given })),
    ofField(fc.nat({ max: 8 }), ({ id }, to) => change(fields.moveField, { field: id, to })),
    ofField(fc.constant(null), ({ id }) => change(fields.deleteFields, { fields: [id] })),
    ofField(fc.constant(null), ({ id }) => change(fields.duplicateField, { field: id })),
    ofField(typeId, ({ id }, type) => change(fields.changeFieldType, { field: id, type })),
    ofField(
      fc.tuple(
        fc.constantFrom('null', 'default', 'max_length', 'related_name', 'to', 'choices'),
        fc.option(values, { nil: undefined }),
      ),
      ({ id }, [option, value]) => change(fields.setOption, { field: id, option, value }),
    ),
    fc.tuple(nth, nth, kind).map(([a, b, given]): AnyChange => (design) => {
      const owner = pick(design.models, a);
      const target = pick(design.models, b);
      return (
        owner &&
        target &&
        change(relations.connect, { owner: owner.id, target: target.id, kind: given })
      );
    }),
    ofField(kind, ({ id }, given) =>
      change(relations.changeRelationKind, { field: id, kind: given }),
    ),
    ofField(fc.constant(null), ({ id }) => change(relations.flipRelation, { field: id })),
    ofField(fc.constant(null), ({ id }) => change(relations.addThroughModel, { field: id })),
    name.map(
      (given): AnyChange =>
        () =>
          change(designs.renameDesign, { name: given }),
    ),
    app.map(
      (label): AnyChange =>
        () =>
          change(designs.addApp, { label }),
    ),
    fc.tuple(app, app).map(
      ([from, label]): AnyChange =>
        () =>
          change(designs.renameApp, { app: from, label }),
    ),
    fc.record({ position, text: name }).map(
      (args): AnyChange =>
        () =>
          change(designs.addNote, args),
    ),
  );
