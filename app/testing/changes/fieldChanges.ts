/** Random changes of fields and relations. */
import fc from 'fast-check';
import * as fields from '../../core/commands/fields.ts';
import * as relations from '../../core/commands/relations.ts';
import type { Design, Field, Model } from '../../core/design/design.ts';
import { findOwner } from '../../core/design/queries.ts';
import { isRelation } from '../../core/design/relation.ts';
import { fieldTypes, findFieldType } from '../../core/fieldTypes/catalogue.ts';
import { isChoices } from '../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../core/fieldTypes/values.ts';
import { optionsOf } from '../plausibleValues.ts';
import { anyFieldName } from './anyName.ts';
import { changesBy, fieldsIn, modelAt, nothing, nth, ofField, ofModel, pick } from './anyOf.ts';
import type { Changes } from './anyOf.ts';
import { fieldOptionFrom } from './optionValues.ts';

const kind = fc.constantFrom('oneToOne', 'oneToMany', 'manyToMany');
const typeId = fc.constantFrom(...fieldTypes.map((type) => type.id), 'money.MoneyField');
const type = fc.oneof(
  fc.constantFrom(...fieldTypes),
  fc.constantFrom(...fieldTypes.filter(({ relation }) => relation !== undefined)),
);

/** A field that has what is asked for, if any has; with its model. */
function fieldWhere(
  design: Design,
  n: number,
  fits: (field: Field) => boolean,
): { readonly field: Field; readonly owner: Model } | undefined {
  const all = fieldsIn(design);
  const fitting = all.filter(fits);
  const field = pick(fitting.length > 0 ? fitting : all, n);
  const owner = field && findOwner(design, field.id);
  return owner && { field, owner };
}

/** Choices with a name, which those of one name share, and without. */
const choices = fc.constantFrom(
  undefined,
  { choices: [{ value: 'draft', label: 'Draft' }] },
  { choices: [{ value: 1, label: 'One' }], name: 'Status' },
  { choices: [{ value: 'a_longer_value', label: 'Long', member: 'class' }], name: 'Status' },
  { choices: [], name: 'Kind' },
);

/** Options are given `values`, among others. */
export const fieldChanges = (values: fc.Arbitrary<OptionValue>): readonly Changes[] => [
  ofModel(
    fields.addField,
    fc.tuple(anyFieldName, typeId, fc.nat({ max: 5 })),
    ({ id }, [name, of, at], design) => ({ model: id, name: name(design), type: of, at }),
  ),
  ofField(fields.renameField, anyFieldName, ({ id }, name, design) => ({
    field: id,
    name: name(design),
  })),
  ofField(fields.moveField, fc.nat({ max: 8 }), ({ id }, to) => ({ field: id, to })),
  changesBy(fields.deleteFields, fc.array(nth, { minLength: 1, maxLength: 3 }), (design, all) => ({
    fields: all.flatMap((n) => pick(fieldsIn(design), n)?.id ?? []),
  })),
  ofField(fields.duplicateField, nothing, ({ id }) => ({ field: id })),
  ofField(fields.changeFieldType, typeId, ({ id }, to) => ({ field: id, type: to })),
  changesBy(
    fields.setOption,
    type.chain((of) => fc.tuple(nth, fieldOptionFrom(of, values))),
    (design, [n, [option, value]]) => {
      const found = fieldWhere(design, n, ({ type: id }) =>
        Object.hasOwn(findFieldType(id)?.options ?? {}, option),
      );
      if (!found) return undefined;
      const { field, owner } = found;
      return { field: field.id, option, value: value(design, owner, field.options) };
    },
  ),
  changesBy(
    fields.setOptions,
    type.chain((of) => fc.tuple(nth, fc.constant(of.id), optionsOf(of.options, of))),
    (design, [n, of, given]) => {
      const found = fieldWhere(design, n, ({ type: id }) => id === of);
      if (!found) return undefined;
      const { field, owner } = found;
      const options = Object.entries(given).map(
        ([option, value]) => [option, value(design, owner, field.options)] as const,
      );
      return { field: field.id, options: Object.fromEntries(options) };
    },
  ),
  changesBy(fields.setSharedChoices, fc.tuple(nth, choices), (design, [n, given]) => {
    const found = fieldWhere(
      design,
      n,
      ({ type: id }) => id === 'CharField' || id === 'IntegerField',
    );
    return found && { field: found.field.id, choices: given };
  }),
  changesBy(fields.keepChoicesApart, nth, (design, n) => {
    const found = fieldWhere(design, n, ({ options }) => isChoices(options['choices']));
    return found && { field: found.field.id };
  }),
  changesBy(relations.connect, fc.tuple(nth, nth, kind), (design, [a, b, given]) => {
    const owner = modelAt(a)(design);
    const target = modelAt(b)(design);
    return owner && target && { owner: owner.id, target: target.id, kind: given };
  }),
  changesBy(relations.changeRelationKind, fc.tuple(nth, kind), (design, [n, given]) => {
    const found = fieldWhere(design, n, isRelation);
    return found && { field: found.field.id, kind: given };
  }),
  changesBy(relations.flipRelation, nth, (design, n) => {
    const found = fieldWhere(design, n, isRelation);
    return found && { field: found.field.id };
  }),
  changesBy(relations.addThroughModel, nth, (design, n) => {
    const found = fieldWhere(design, n, ({ type: id }) => id === 'ManyToManyField');
    return found && { field: found.field.id };
  }),
];
