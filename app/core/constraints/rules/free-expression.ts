import { freeExpressions } from '../../design/python/freeCode.ts';
import { findField } from '../../design/queries.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import { deleteField, remove, removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export const freeExpression = defineRule({
  id: 'free-expression',
  severity: 'warning',
  django: null,
  what: 'An option holds Python code that could do anything.',
  why: 'It runs whenever models.py is imported, and a design may come from a stranger: so it is left out until somebody has read and accepted it.',
  check: (schema) =>
    freeExpressions(schema.design).map(({ model, field: id, option, code }) => {
      const owner = schema.byId.get(model)?.model.name ?? '';
      const field = id === null ? undefined : findField(schema.design, id);
      const where = field ? `${owner}.${field.name}` : `Meta of ${owner}`;
      const isClass = field !== undefined && option === 'type';
      return {
        message: `${isClass ? 'The class' : option} of ${where} runs the code ${shortened(code)} when the models are imported. Read it before you accept it.`,
        at: { model, ...(id === null ? {} : { field: id }) },
        fixes: [
          !field
            ? removeFromMeta(model, option)
            : isClass || findFieldType(field.type)?.options[option]?.required
              ? deleteField(field.id)
              : remove(field.id, option),
        ],
      };
    }),
});

const shortened = (code: string): string => {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
