import type { ResolvedModel } from '../../schema/schema.ts';
import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

const options = ['default_manager_name', 'base_manager_name'];

export const managerNameUnknown = defineRule({
  id: 'manager-name-unknown',
  severity: 'error',
  django: null,
  what: 'Meta names a manager that the model does not have.',
  why: 'Checks pass, but the first use of the model fails, and so does makemigrations.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const names = managersOf(model);
      return options.flatMap((option) => {
        const name = model.meta[option];
        if (typeof name !== 'string' || name === '' || !names || names.has(name)) return [];
        if (isInCode(model, name)) return [];
        return [
          {
            message: `${option} of ${model.model.name} is “${name}”, and it has no such manager.`,
            at: { model: model.id },
            fixes: model.model.meta[option] === undefined ? [] : [removeFromMeta(model.id, option)],
          },
        ];
      });
    }),
});

/** Whether code of a class it is made of says the name at all, and so may give it a manager. */
const isInCode = ({ model, ancestors }: ResolvedModel, name: string): boolean =>
  [model, ...ancestors.map((one) => one.model)].some(({ code }) =>
    code.split(/[^\p{ID_Continue}]+/u).includes(name),
  );

/** The names of its managers, inherited ones too, less those that code brings; null where another project may bring more. */
function managersOf({ model, ancestors, isWhole }: ResolvedModel): ReadonlySet<string> | null {
  const classes = [model, ...ancestors.map((one) => one.model)];
  if (!isWhole || classes.some(({ external }) => external)) return null;
  const names = new Set(classes.flatMap(({ managers }) => managers.map(({ name }) => name)));
  // A class with a table and no manager gets one, and hands it on.
  const givesUsual = ancestors.some(
    (one) => one.kind !== 'abstract' && managersOf(one)?.has('objects'),
  );
  if (names.size === 0 || givesUsual) names.add('objects');
  return names;
}
