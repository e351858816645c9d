import { calledName } from '../expressionReferences.ts';
import { itemsOf } from '../constraintCode.ts';
import { databaseName, useDatabase } from '../databases.ts';
import { isMigrated } from '../indexedNames.ts';
import { removeItems } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const exclusionOfPostgresql = defineRule({
  id: 'exclusion-of-postgresql',
  severity: 'error',
  django: null,
  what: 'A model has an exclusion constraint, and the design is for another database.',
  why: 'Checks pass, but only PostgreSQL keeps ranges from overlapping: elsewhere migrate fails.',
  reach: 'model',
  check: (schema) =>
    schema.design.settings.database === 'postgresql'
      ? []
      : checkedModels(schema)
          .filter(isMigrated)
          .flatMap((model) => {
            const items = [...(itemsOf(model, 'constraints') ?? []).entries()].filter(
              ([, item]) => calledName(item) === 'ExclusionConstraint',
            );
            if (items.length === 0) return [];
            return [
              {
                message: `constraints of ${model.model.name} has an ExclusionConstraint, which ${databaseName(schema)} cannot make.`,
                at: { model: model.id },
                fixes: [
                  ...removeItems(model, 'constraints', new Set(items.map(([n]) => n))),
                  useDatabase('postgresql'),
                ],
              },
            ];
          }),
});
