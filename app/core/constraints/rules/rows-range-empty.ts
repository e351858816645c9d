import { change } from '../../commands/command.ts';
import { setRows } from '../../commands/models.ts';
import { fix } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { plural } from '../../design/names.ts';
import { writtenModels } from '../scan.ts';

export const rowsRangeEmpty = defineRule({
  id: 'rows-range-empty',
  severity: 'error',
  django: null,
  what: 'A model is to have more rows than it may have.',
  why: 'No number is both at least the one and at most the other, so no table could ever meet both.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap(({ id, model: { name, rows } }): readonly Report[] => {
      const { min, max } = rows;
      if (max === null || min <= max) return [];
      const set = (label: string, after: typeof rows) =>
        fix(label, change(setRows, { model: id, rows: after }));
      return [
        {
          message: `There are to be at least ${min} and at most ${max} ${plural(name)}.`,
          at: { model: id },
          fixes: [
            set(`Drop “at most ${max}”`, { min, max: null }),
            set(`Drop “at least ${min}”`, { min: 0, max }),
          ],
        },
      ];
    }),
});
