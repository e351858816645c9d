import { change } from '../../commands/command.ts';
import { changeFieldType } from '../../commands/fields.ts';
import { isUsableName } from '../../design/names.ts';
import { fieldTypes } from '../../fieldTypes/catalogue.ts';
import { article } from '../../schema/sentences.ts';
import { deleteField, fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { named, declared } from '../scan.ts';

export const unknownFieldClass = defineRule({
  id: 'unknown-field-class',
  severity: 'error',
  django: null,
  what: 'A field has a class that Django does not have.',
  why: 'Without the name of its package the import it needs cannot be written.',
  reach: 'model',
  check: (schema) =>
    declared(schema)
      .all.filter(({ field }) => field.type === undefined && !isNamedInFull(field.typeId))
      .map((written) => {
        const called = written.field.typeId;
        const near = nearest(called);
        return {
          message: `${named(written)} is ${called === '' ? 'a field without a class' : `${article(called)} ${called}`}, which Django does not have; a class of another package goes by its full name, package.module.Class.`,
          at: written.at,
          fixes: [
            ...(near === undefined
              ? []
              : [
                  fix(
                    `Make it ${article(near)} ${near}`,
                    change(changeFieldType, { field: written.id, type: near }),
                  ),
                ]),
            deleteField(written.id),
          ],
        };
      }),
});

/** Whether the class can be imported: `shop.fields.MoneyField`. */
const isNamedInFull = (name: string): boolean =>
  name.includes('.') && name.split('.').every(isUsableName);

/** The known class of the same name but for capitals and a missing or repeated "Field". */
function nearest(name: string): string | undefined {
  const core = (text: string) => text.toLowerCase().replaceAll(/field|_|\W/g, '');
  return fieldTypes.find((type) => core(type.id) === core(name))?.id;
}
