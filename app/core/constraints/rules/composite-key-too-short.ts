import { isList } from '../../fieldTypes/values.ts';
import { deleteField } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';
import { namesIn } from '../fieldNames.ts';

export const compositeKeyTooShort = defineRule({
  id: 'composite-key-too-short',
  severity: 'error',
  django: null,
  what: 'A composite primary key names fewer than two fields, or one of them twice.',
  why: 'Django raises an error when models.py is imported; a key over one field is that field’s own primary_key.',
  reach: 'model',
  check: (schema) =>
    declared(schema)
      .whose((type) => type.value === 'tuple')
      .flatMap((written) => {
        const { fields } = written.field.options;
        const names = isList(fields) ? namesIn(schema, fields) : [];
        const isRepeated = new Set(names).size < names.length;
        if (names.length > 1 && !isRepeated) return [];
        return [
          {
            message: isRepeated
              ? `${named(written)} names a field twice.`
              : `${named(written)} must name at least two fields.`,
            at: written.at,
            fixes: [deleteField(written.id)],
          },
        ];
      }),
});
