import { bodyNames } from '../../design/python/bodyNames.ts';
import type { BodyName } from '../../design/python/bodyNames.ts';
import { rename } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, isForgotten, named } from '../scan.ts';
import type { WrittenField } from '../scan.ts';
import type { ResolvedModel } from '../../schema/schema.ts';

export const fieldHidesCode = defineRule({
  id: 'field-hides-code',
  severity: 'warning',
  django: null,
  what: 'A field takes a name that code of the model, or of one it is made of, has already.',
  why: 'Django sets the attribute of a field after Python has read the class: whoever calls the method gets the value of the field.',
  check: (schema) =>
    declared(schema)
      .all.filter(({ id }) => !isForgotten(schema, id))
      .flatMap((written) =>
        hidden(written).map(({ name, what, model }) => ({
          message: `${named(written)} hides ${what} ${name}${model === written.model ? '' : ` that ${model.model.name} has`}.`,
          at: written.at,
          also: model === written.model ? [] : [{ model: model.id }],
          fixes: [rename(written, `${written.field.name}_value`)],
        })),
      ),
});

interface Hidden {
  readonly name: string;
  /** `the method` */
  readonly what: string;
  readonly model: ResolvedModel;
}

/** Methods and properties that the field takes the place of: of models above by its name and attribute, of its own class by its attribute alone. */
function hidden({ model, field }: WrittenField): readonly Hidden[] {
  if (field.type?.hasColumn !== true) return [];
  if ([model, ...model.ancestors].every((one) => one.model.code === '')) return [];
  const names = [...new Set([field.name, field.attname])];
  const own = field.attname === field.name ? [] : [{ one: model, names: [field.attname] }];
  return [...own, ...model.ancestors.map((one) => ({ one, names }))].flatMap(
    ({ one, names: in_ }) =>
      in_.flatMap((name) => {
        const made = bodyNames(one.model.code).get(name);
        return made === undefined || made === 'value'
          ? []
          : [{ name, what: toldAs(made), model: one }];
      }),
  );
}

const toldAs = (made: BodyName): string => (made === 'property' ? 'the property' : 'the method');
