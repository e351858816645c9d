import { allFieldsOf } from '../../schema/schema.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { rename } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels, isForgotten } from '../scan.ts';

export const fieldCalledObjects = defineRule({
  id: 'field-called-objects',
  severity: 'error',
  django: null,
  what: 'A field is called objects, and the model declares no manager.',
  why: 'That is the name of the manager Django would make: it raises a ValueError when models.py is imported.',
  check: (schema) =>
    checkedModels(schema)
      .filter((model) => !mayHaveManagers(model))
      .flatMap((model) =>
        allFieldsOf(model)
          .filter(
            (one) => one.name === 'objects' && !(one.field && isForgotten(schema, one.field.id)),
          )
          .flatMap((one) => {
            const owner = schema.byId.get(one.declaredIn);
            if (!owner || !one.field) return [];
            const at = { model: owner.id, field: one.field.id };
            return [
              {
                message: `${model.model.name} has a field called objects and no manager of another name.`,
                at: { model: model.id, field: one.field.id },
                also: owner === model ? [] : [{ model: owner.id }],
                fixes: [rename({ model: owner, field: one, id: one.field.id, at }, 'items')],
              },
            ];
          }),
      ),
});

/** Whether it declares or inherits a manager; a model with a table hands one on, and code may make one. */
const mayHaveManagers = (model: ResolvedModel): boolean =>
  !model.isWhole ||
  [model, ...model.ancestors].some(
    (one) =>
      one.model.managers.length > 0 ||
      one.model.code !== '' ||
      (one !== model && one.kind !== 'abstract'),
  );
