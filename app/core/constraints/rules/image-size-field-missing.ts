import { isMissing } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';
import { fieldCalled } from '../targets.ts';

const options = ['height_field', 'width_field'];

export const imageSizeFieldMissing = defineRule({
  id: 'image-size-field-missing',
  severity: 'error',
  django: null,
  what: 'An ImageField keeps the size of its picture in a field that the model does not have.',
  why: 'Django does not check it, but raises an AttributeError for every row that has a picture.',
  check: (schema) =>
    options.flatMap((option) =>
      declared(schema)
        .stating(option)
        .flatMap((written): Report[] => {
          const value = written.field.options[option];
          const name = isMissing(value) ? value.missing : value;
          if (typeof name !== 'string' || fieldCalled(written.model, name)) return [];
          return [
            {
              message: `${option} of ${named(written)} names the field ${name}, which ${written.model.model.name} does not have.`,
              at: written.at,
              fixes: [remove(written.id, option)],
            },
          ];
        }),
    ),
});
