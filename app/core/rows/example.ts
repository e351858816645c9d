import { findField } from '../design/queries.ts';
import { isFieldRef } from '../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { checkRows } from './checkRows.ts';
import { isStrange, measures } from './notes.ts';
import { populate } from './populate.ts';
import type { Wish } from './populate.ts';
import type { Population } from './population.ts';

/**
 * Rows that keep every rule that could be read: what `populate` makes, counted by `checkRows`. A model whose rows break one is
 * left without rows and said so, and with it those whose rows point at them.
 */
export function exampleOf(schema: Schema, wish?: Wish): Population {
  const made = populate(schema, wish);
  const without = [...made.without];
  let tables = made.tables.filter(({ model }) => {
    const why = whyNotStored(schema, model);
    if (why !== null) without.push({ model, why });
    return why === null;
  });
  for (;;) {
    const broken = new Map<ResolvedModel, string>();
    for (const { model, message } of checkRows(schema, tables)) {
      if (!broken.has(model)) broken.set(model, message);
    }
    const left = tables.filter(({ model }) => !broken.has(model));
    if (left.length === tables.length) break;
    for (const [model, message] of broken) {
      without.push({ model, why: `no rows were found for it that keep every rule: ${message}` });
    }
    tables = left;
  }
  return { ...made, tables, without };
}

/** What is to be said beside the rows, in sentences. */
export const remarksOn = ({ without, fewer, notes }: Population): readonly string[] => [
  ...(fewer === null ? [] : [fewer]),
  ...without.map(({ model, why }) => `${model.label} has no rows: ${why.replace(/\.$/, '')}.`),
  ...notes,
];

/** Why Django can store no row of the model, whatever is in it; null where it can. */
function whyNotStored(schema: Schema, model: ResolvedModel): string | null {
  const { meta, fields } = model;
  const vendor = meta['required_db_vendor'];
  if (typeof vendor === 'string' && vendor !== schema.design.settings.database) {
    return 'it has no table in this database (required_db_vendor)';
  }
  if (model.label === 'auth.User' && schema.authUser && schema.authUser !== model) {
    return `it has no table where ${schema.authUser.label} is the user (AUTH_USER_MODEL)`;
  }
  const counted = meta['order_with_respect_to'];
  const orderedBy = isFieldRef(counted) ? findField(schema.design, counted.field)?.name : counted;
  if (fields.some(({ name, type }) => name === orderedBy && type?.value === 'generated')) {
    return `Django counts its rows by ${String(orderedBy)}, which is computed only once a row is stored (order_with_respect_to)`;
  }
  if (fields.some(({ name, type }) => name === orderedBy && type?.relation === 'manyToMany')) {
    return `Django counts its rows by ${String(orderedBy)}, which has no one value (order_with_respect_to)`;
  }
  const picture = fields.find((field) =>
    measures.some((option) => isStrange(schema, model, field, option)),
  );
  if (picture) return `Django finds no number to keep the measures of ${picture.name} in`;
  const returned = fields.find(
    ({ type, options }) => type?.relation === 'manyToMany' && options['db_default'] !== undefined,
  );
  if (returned)
    return `Django asks for a column ${returned.name} that is not there (db_default of a many-to-many)`;
  const doubled = model.relations.find(
    ({ kind, field, symmetrical, through }) =>
      kind === 'manyToMany' && field.options['symmetrical'] === true && !symmetrical && !through,
  );
  return doubled
    ? `Django stores each link of ${doubled.field.name} the other way round too, though it leads to another model (symmetrical)`
    : null;
}
