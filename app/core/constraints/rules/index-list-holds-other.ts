import type { Expression } from '../../design/python/expression.ts';
import { isList } from '../../fieldTypes/values.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { declaringOptions, expressionOf, itemsOf, madeBy } from '../constraintCode.ts';
import type { DeclaringOption } from '../constraintCode.ts';
import { calledName } from '../expressionReferences.ts';
import { removeFromMeta } from '../fixes.ts';
import { removeItems } from '../removeDeclarations.ts';
import type { Fix } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

const wanted: Readonly<Record<DeclaringOption, string>> = {
  indexes: 'a list of indexes',
  constraints: 'a list of constraints',
};

export const indexListHoldsOther = defineRule({
  id: 'index-list-holds-other',
  severity: 'error',
  django: null,
  what: 'Meta.indexes or Meta.constraints is no list of such things.',
  why: 'Django raises an error when models.py is imported or checked.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      declaringOptions
        .filter((option) => model.model.meta[option] !== undefined && isWrong(model, option))
        .map((option) => ({
          message: `${option} of ${model.model.name} must be ${wanted[option]} and nothing else.`,
          at: { model: model.id },
          fixes: removal(model, option),
        })),
    ),
});

function isWrong(model: ResolvedModel, option: DeclaringOption): boolean {
  const items = itemsOf(model, option);
  if (items) return items.some((item) => isOther(item, option));
  const value = model.model.meta[option] ?? null;
  return !isList(value) && isNoList(expressionOf(value));
}

/** Takes out the items that do not belong there, or all of what is no list. */
function removal(model: ResolvedModel, option: DeclaringOption): readonly Fix[] {
  const items = itemsOf(model, option);
  if (!items) return [removeFromMeta(model.id, option)];
  const wrong = [...items.keys()].filter((n) =>
    items.slice(n, n + 1).some((item) => isOther(item, option)),
  );
  return removeItems(model, option, new Set(wrong));
}

/** A plain value, or one that belongs in the other list. */
function isOther(item: Expression, option: DeclaringOption): boolean {
  const className = calledName(item);
  const makes = className === undefined ? undefined : madeBy(className);
  if (makes !== undefined) return (makes === 'index') !== (option === 'indexes');
  return isPlain(item);
}

/** Surely nothing that can be gone through; an empty text and an empty dict can. */
const isNoList = (value: Expression): boolean =>
  calledName(value) !== undefined && madeBy(calledName(value) ?? '') !== undefined
    ? true
    : isPlain(value) && !(value.kind === 'dict' && value.entries.length === 0);

const isPlain = ({ kind }: Expression): boolean =>
  ['number', 'string', 'constant', 'list', 'tuple', 'dict', 'set'].includes(kind);
