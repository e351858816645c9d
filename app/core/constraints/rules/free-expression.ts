import { change } from '../../commands/command.ts';
import { setAppCode } from '../../commands/design.ts';
import { setBases, setManagers, setMetaBases, setModelCode } from '../../commands/models.ts';
import type { Base, Manager, Model } from '../../design/design.ts';
import { freeExpressions } from '../../design/python/freeCode.ts';
import type { FreeExpression } from '../../design/python/freeCode.ts';
import { isSqlName } from '../../design/python/sqlNames.ts';
import { findField, findModel } from '../../design/queries.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { Schema } from '../../schema/schema.ts';
import { deleteField, fix, remove, removeFromMeta } from '../fixes.ts';
import type { Fix } from '../rule.ts';
import { defineRule } from '../rule.ts';

export const freeExpression = defineRule({
  id: 'free-expression',
  severity: 'warning',
  django: null,
  what: 'An option holds Python code that could do anything.',
  why: 'It runs whenever models.py is imported, and a design may come from a stranger: so it is left out until somebody has read and accepted it.',
  reach: 'design',
  check: (schema) =>
    freeExpressions(schema.design).map((free) => ({
      message: isSqlName(free.option)
        ? `${told(schema, free)} runs ${shortened(free.code)} as SQL when the tables are made. Read it before you accept it.`
        : `${told(schema, free)} runs the code ${shortened(free.code)} when the models are imported. Read it before you accept it.`,
      at: free.at,
      fixes: [removal(schema, free)],
    })),
});

/** What runs: `default of Book.title`, `The code of Book`. */
function told({ design }: Schema, { at, option }: FreeExpression): string {
  const model = at.model && findModel(design, at.model);
  const field = at.field && findField(design, at.field);
  if (!model) return `The code of the app ${option}`;
  if (field) return `${option === 'type' ? 'The class' : option} of ${model.name}.${field.name}`;
  const part = Object.hasOwn(parts, option) ? parts[option] : undefined;
  return part ? `${part.told} of ${model.name}` : `${option} of Meta of ${model.name}`;
}

interface Part {
  readonly told: string;
  readonly without: (model: Model, code: string) => Fix;
}

const isNot =
  (code: string) =>
  (one: Base | Manager): boolean =>
    !('code' in one) || one.code !== code;

/** What a model says in Python beside its options, and how a piece of it is taken away. */
const parts: Readonly<Record<string, Part>> = {
  bases: {
    told: 'A base',
    without: ({ id, bases, metaBases }, code) =>
      fix(
        'Remove the base',
        bases.every(isNot(code))
          ? change(setMetaBases, { model: id, bases: metaBases.filter(isNot(code)) })
          : change(setBases, { model: id, bases: bases.filter(isNot(code)) }),
      ),
  },
  managers: {
    told: 'A manager',
    without: ({ id, managers }, code) =>
      fix(
        'Remove the manager',
        change(setManagers, { model: id, managers: managers.filter(isNot(code)) }),
      ),
  },
  code: {
    told: 'The body',
    without: ({ id }) => fix('Remove the code', change(setModelCode, { model: id, code: '' })),
  },
};

function removal({ design }: Schema, { at, option, code }: FreeExpression): Fix {
  const model = at.model && findModel(design, at.model);
  const field = at.field && findField(design, at.field);
  if (!model) return fix('Remove the code', change(setAppCode, { app: option, code: '' }));
  if (field) {
    return option === 'type' || findFieldType(field.type)?.options[option]?.required
      ? deleteField(field.id)
      : remove(field.id, option);
  }
  const part = Object.hasOwn(parts, option) ? parts[option] : undefined;
  return part ? part.without(model, code) : removeFromMeta(model.id, option);
}

const shortened = (code: string): string => {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
