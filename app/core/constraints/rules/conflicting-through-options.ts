import { isCode } from '../../fieldTypes/values.ts';
import { setSeveral } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { listed, named, declared } from '../scan.ts';

export const conflictingThroughOptions = defineRule({
  id: 'conflicting-through-options',
  severity: 'error',
  django: null,
  what: 'A many-to-many states options that exclude one another.',
  why: 'Django raises an error when models.py is imported: with a model between, the table and its constraints are that model’s affair.',
  check: (schema) =>
    declared(schema)
      .taking('through')
      .flatMap((written): Report[] => {
        const { options } = written.field;
        const has = (option: string) => (options[option] ?? null) !== null;
        const fields = options['through_fields'];
        const namesFields =
          has('through_fields') &&
          !(Array.isArray(fields) && fields.length === 0) &&
          !isCode(fields);
        const wrong = has('through')
          ? [
              ...(has('db_table') ? ['db_table'] : []),
              ...(options['db_constraint'] === false ? ['db_constraint'] : []),
            ]
          : namesFields
            ? ['through_fields']
            : [];
        if (wrong.length === 0) return [];
        return [
          {
            message: has('through')
              ? `${named(written)} goes through a model, so ${listed(wrong)} must be said there.`
              : `${named(written)} goes through no model, so it can have no through_fields.`,
            at: written.at,
            fixes: [
              setSeveral(
                `Remove ${listed(wrong)}`,
                written.id,
                Object.fromEntries(wrong.map((option) => [option, undefined])),
              ),
            ],
          },
        ];
      }),
});
