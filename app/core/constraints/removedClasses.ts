/** Field classes that Django keeps only for old migrations (`system_check_removed_details`). */
import { change, changes } from '../commands/command.ts';
import { changeFieldType, setOptions } from '../commands/fields.ts';
import type { Options } from '../fieldTypes/values.ts';
import { article } from '../schema/sentences.ts';
import { fix } from './fixes.ts';
import type { Report } from './rule.ts';
import { named, writtenFields } from './scan.ts';
import type { Schema } from '../schema/schema.ts';

interface Removed {
  readonly name: string;
  /** The packages it can be imported from. */
  readonly from: readonly string[];
  /** The class that does the same now, and what has to be said of it besides. */
  readonly instead: string;
  readonly options?: Options;
}

const models = ['django.db.models', 'django.db.models.fields'];
const contrib = 'django.contrib.postgres.fields';

/** A class that was part of Django itself. */
export const ofModels = (name: string, instead: string, options: Options = {}): Removed => ({
  name,
  from: models,
  instead,
  options,
});

/** A class that was part of `django.contrib.postgres`. */
export const ofPostgres = (name: string, file: string, instead: string): Removed => ({
  name,
  from: [contrib, `${contrib}.${file}`],
  instead,
});

/** What a rule reports of each field of the removed class. */
export function fieldsOfRemoved(
  schema: Schema,
  { name, from, instead, options = {} }: Removed,
): readonly Report[] {
  const paths = new Set(from.map((path) => `${path}.${name}`));
  const label = `Make it ${article(instead)} ${instead}`;
  return writtenFields(schema)
    .filter(({ field }) => paths.has(field.typeId))
    .map((written) => ({
      message: `${named(written)} is ${article(name)} ${name}, which Django keeps for old migrations only; ${instead} is in its place.`,
      at: written.at,
      fixes: [
        fix(
          label,
          changes(label, [
            change(changeFieldType, { field: written.id, type: instead }),
            change(setOptions, { field: written.id, options }),
          ]),
        ),
      ],
    }));
}
