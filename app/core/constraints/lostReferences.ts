import { isMissing } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';
import { remove } from './fixes.ts';
import type { Report } from './rule.ts';
import { declared, named } from './scan.ts';
import { fieldCalled } from '../schema/fieldsByName.ts';

/** Where one of these options, which name a field of the same model, names one that the model does not have. */
export const lostReferences = (schema: Schema, options: readonly string[]): readonly Report[] =>
  options.flatMap((option) =>
    declared(schema)
      .stating(option)
      .flatMap((written): readonly Report[] => {
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
  );
