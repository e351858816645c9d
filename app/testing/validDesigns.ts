/**
 * Random designs that have no finding of severity error: for tests of what holds for any such design. What the rules
 * object to is taken away again, so that a random design is never thrown away.
 */
import type { Arbitrary } from 'fast-check';
import { deleteFields } from '../core/commands/fields.ts';
import { deleteModels, setMeta } from '../core/commands/models.ts';
import { checkDesign } from '../core/constraints/checkDesign.ts';
import type { Design } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { findField } from '../core/design/queries.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { resolve } from '../core/schema/resolve.ts';
import { plausibleDesign } from './plausibleDesigns.ts';

/** Any design at all without errors; shrinks to fewer models, fields and options. */
export const validDesign = (): Arbitrary<Design> => plausibleDesign().map(withoutErrors);

/** The design less what the rules call errors. */
export function withoutErrors(design: Design): Design {
  let next = design;
  for (let round = 0; round < 50; round += 1) {
    const errors = checkDesign(resolve(next)).filter(({ severity }) => severity === 'error');
    const before = next;
    for (const { at } of errors) next = without(next, at.model, at.field);
    if (errors.length === 0) return next;
    if (next === before) break;
  }
  return emptyDesign(design.name);
}

function without(design: Design, model: ModelId | undefined, field: FieldId | undefined): Design {
  if (field !== undefined) {
    return findField(design, field) ? deleteFields.run(design, { fields: [field] }) : design;
  }
  const found = design.models.find((one) => one.id === model);
  if (!found) return design;
  const options = Object.keys(found.meta);
  if (options.length === 0) return deleteModels.run(design, { models: [found.id] });
  return options.reduce(
    (next, option) => setMeta.run(next, { model: found.id, option, value: undefined }),
    design,
  );
}
