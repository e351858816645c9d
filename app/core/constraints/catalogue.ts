/** Every rule, in the order in which findings about one place are told. */
import { fieldClasses } from './catalogue/fieldClasses.ts';
import { indexes } from './catalogue/indexes.ts';
import { keys } from './catalogue/keys.ts';
import { manyToMany } from './catalogue/manyToMany.ts';
import { meta } from './catalogue/meta.ts';
import { names } from './catalogue/names.ts';
import { relations } from './catalogue/relations.ts';
import { rowCounts } from './catalogue/rowCounts.ts';
import { users } from './catalogue/users.ts';
import { values } from './catalogue/values.ts';
import { waysBack } from './catalogue/waysBack.ts';
import type { Rule } from './rule.ts';
import { freeExpression } from './rules/free-expression.ts';

export const rules: readonly Rule[] = [
  ...names,
  ...fieldClasses,
  ...keys,
  ...relations,
  ...rowCounts,
  ...waysBack,
  ...manyToMany,
  ...values,
  ...users,
  ...meta,
  ...indexes,
  freeExpression,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, if there is one. */
export const findRule = (id: string): Rule | undefined => byId.get(id);
