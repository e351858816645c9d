import { change } from '../../commands/command.ts';
import { changeFieldType } from '../../commands/fields.ts';
import { fieldTypes } from '../../fieldTypes/catalogue.ts';
import { article } from '../../schema/sentences.ts';
import { deleteField, fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { named, declared } from '../scan.ts';

export const unknownFieldClass = defineRule({
  id: 'unknown-field-class',
  severity: 'error',
  django: null,
  what: 'A field has a class that Cardinal does not know.',
  why: 'It may come from another package; Cardinal can neither check it nor write the import it needs.',
  check: (schema) =>
    declared(schema)
      .all.filter(({ field }) => field.type === undefined)
      .map((written) => {
        const called = written.field.typeId;
        const near = nearest(called);
        return {
          message: `${named(written)} is ${called === '' ? 'a field without a class' : `${article(called)} ${called}`}, which Cardinal does not know.`,
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

/** The known class of the same name but for capitals and a missing or repeated "Field". */
function nearest(name: string): string | undefined {
  const core = (text: string) => text.toLowerCase().replaceAll(/field|_|\W/g, '');
  return fieldTypes.find((type) => core(type.id) === core(name))?.id;
}
