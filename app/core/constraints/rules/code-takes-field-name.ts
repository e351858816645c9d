import { bodyNames } from '../../design/python/bodyNames.ts';
import type { Model } from '../../design/design.ts';
import { allFieldsOf } from '../../schema/schema.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { rename } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const codeTakesFieldName = defineRule({
  id: 'code-takes-field-name',
  severity: 'warning',
  django: null,
  what: 'Code or a manager of a model has the name of one of its fields.',
  why: 'Python keeps what comes last under a name: the field of the class itself, or of an abstract base, is then no column, and no check says so.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) => [...lostIn(model), ...hiddenIn(model)]),
});

/** What of this name stands below the fields, for messages; `title = None` is how a field is left out on purpose. */
function saidAs({ code, managers }: Model, name: string): string | undefined {
  const made = bodyNames(code).get(name);
  if (made === 'value')
    return new RegExp(`^${name}\\s*(:[^=\\n]*)?=\\s*None\\s*$`, 'm').test(code)
      ? undefined
      : 'a value';
  if (made !== undefined) return made === 'property' ? 'a property' : 'a method';
  return managers.some((one) => one.name === name) ? 'a manager' : undefined;
}

/** Fields of the class body itself, which come before its code. */
const lostIn = (resolved: ResolvedModel): readonly Report[] =>
  resolved.fields.flatMap((field) => {
    const own = field.field;
    const what = own && saidAs(resolved.model, field.name);
    if (!own || field.declaredIn !== resolved.id || what === undefined) return [];
    const at = { model: resolved.id, field: own.id };
    return [
      {
        message: `${resolved.model.name}.${field.name} is no field: ${what} of the same name follows, and Python keeps that.`,
        at,
        fixes: [rename({ model: resolved, field, id: own.id, at }, `${field.name}_field`)],
      },
    ];
  });

/** Fields of the models it extends, whose values are set on its rows all the same; those of abstract bases it does not get. */
const hiddenIn = (resolved: ResolvedModel): readonly Report[] =>
  resolved.ancestors.flatMap((base) => {
    const inherited = base.kind === 'abstract' ? base.fields : allFieldsOf(base);
    return inherited.flatMap((field) => {
      const what = saidAs(resolved.model, field.name);
      if (what === undefined || field.declaredIn !== base.id || !field.field) return [];
      return [
        {
          message: `${resolved.model.name} has ${what} called ${field.name}, like the field of ${base.model.name}${base.kind === 'abstract' ? ', and so not the field' : ''}.`,
          at: { model: resolved.id },
          also: [{ model: base.id, field: field.field.id }],
        },
      ];
    });
  });
