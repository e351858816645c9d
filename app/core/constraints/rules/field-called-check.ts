import { rename } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenFields } from '../scan.ts';

export const fieldCalledCheck = defineRule({
  id: 'field-called-check',
  severity: 'error',
  django: 'models.E020',
  shared: true,
  what: 'A field is called check.',
  why: 'It takes the place of the method by which Django checks the model, so the model goes unchecked.',
  check: (schema) =>
    writtenFields(schema)
      .filter(({ field }) => field.name === 'check')
      .map((written) => ({
        message: `${written.model.model.name} has a field called check, which hides the method Django checks models with.`,
        at: { model: written.model.id },
        also: [written.at],
        fixes: [rename(written, 'checked')],
      })),
});
