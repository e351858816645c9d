/** What generic keys point at: rows of the models that lead back to them, else of any model whose key they can hold. */
import { findField } from '../design/queries.ts';
import { isFieldRef, isModelRef } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import type { Cell } from './population.ts';

/** A cell of a generic key: given as it is, or the key of a row. */
export interface PairCell {
  readonly cell?: Cell;
  readonly model?: ResolvedModel;
  readonly row: number;
  readonly asText?: boolean;
}

/** For each row of the model, by its number, the cells of the fields its generic keys go by. */
export function genericPairs(
  schema: Schema,
  model: ResolvedModel,
  sizeOf: (model: ResolvedModel) => number,
): (row: number) => ReadonlyMap<string, PairCell> {
  const pairs = model.fields.flatMap((field) => pairOf(schema, model, field, sizeOf) ?? []);
  return (row) => {
    const cells = new Map<string, PairCell>();
    for (const { type, id, asText, targets } of pairs) {
      const target = targets[row % targets.length];
      if (!target) continue;
      cells.set(type, { cell: [target.model.model.app, target.model.modelName], row });
      cells.set(id, { model: target.model, row: target.row, asText });
    }
    return cells;
  };
}

function pairOf(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
  sizeOf: (model: ResolvedModel) => number,
) {
  if (field.type?.generic !== 'key') return null;
  const named = (value: OptionValue | undefined, usual: string): string => {
    const name = isFieldRef(value) ? findField(schema.design, value.field)?.name : value;
    return typeof name === 'string' ? name : usual;
  };
  const type = named(field.options['ct_field'], 'content_type');
  const id = named(field.options['fk_field'], 'object_id');
  const column = model.fields.find(({ name }) => name === id);
  if (!column || !model.fields.some(({ name }) => name === type)) return null;
  const isText = column.type?.value === 'text';
  const takes = ({ primaryKey }: ResolvedModel): boolean =>
    isText || primaryKey.type?.value === 'integer' || primaryKey.type?.value === 'bigInteger';
  const all = schema.models.filter(
    (one) => one.kind === 'concrete' && !one.model.external && one !== model && sizeOf(one) > 0,
  );
  const fitting = all.filter(takes);
  const leading = fitting.filter((one) =>
    one.fields.some(
      ({ type: kind, options: { to } }) =>
        kind?.generic === 'rows' && isModelRef(to) && to.model === model.id,
    ),
  );
  const chosen = leading.length > 0 ? leading : fitting;
  const targets = chosen.flatMap((one) =>
    Array.from({ length: sizeOf(one) }, (_, row) => ({ model: one, row })),
  );
  return targets.length > 0 ? { type, id, asText: isText, targets } : null;
}
