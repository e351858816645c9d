import { nameOf } from '../fieldNames.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { declared, named } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

export const imageSizeFieldIsKey = defineRule({
  id: 'image-size-field-is-key',
  severity: 'error',
  django: null,
  what: 'An ImageField keeps the size of its picture in the primary key.',
  why: 'Django writes the size there whenever a row gets a picture: the row is then saved over another, or as a new one.',
  reach: 'model',
  check: (schema) =>
    ['height_field', 'width_field'].flatMap((option) =>
      declared(schema)
        .stating(option)
        .flatMap((written): readonly Report[] => {
          const { model, field, at, id } = written;
          const name = nameOf(schema, field.options[option] ?? null);
          const kept = name ? fieldCalled(model, name) : undefined;
          if (!kept?.primaryKey) return [];
          return [
            {
              message: `${option} of ${named(written)} is ${kept.name}, the primary key of ${model.model.name}: a picture would change which row it is.`,
              at,
              fixes: [remove(id, option)],
            },
          ];
        }),
    ),
});
