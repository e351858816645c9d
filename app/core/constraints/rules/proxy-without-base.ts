import type { ResolvedModel } from '../../schema/schema.ts';
import { removeFromMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const proxyWithoutBase = defineRule({
  id: 'proxy-without-base',
  severity: 'error',
  django: null,
  what: 'A proxy has not exactly one model with a table as its base.',
  why: 'It stands for the rows of that table; without one, Django raises an error when models.py is imported.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema)
      .filter((model) => model.kind === 'proxy' && model.isWhole)
      .flatMap((model) => {
        const why = whyNot(model);
        if (why === undefined) return [];
        return [
          {
            message: `${model.model.name} is a proxy and ${why}.`,
            at: { model: model.id },
            fixes: whereStated(model, 'proxy', [removeFromMeta(model.id, 'proxy')]),
          },
        ];
      }),
});

function whyNot({ bases }: ResolvedModel): string | undefined {
  const withFields = bases.find(({ kind, fields }) => kind === 'abstract' && hasColumns(fields));
  if (withFields) return `has fields from its abstract base ${withFields.model.name}`;
  const tables = new Set(
    bases.filter(({ kind }) => kind !== 'abstract').map(({ concrete }) => concrete),
  );
  if (tables.size === 0) return 'has no base with a table';
  return tables.size > 1 ? 'has bases with different tables' : undefined;
}

const hasColumns = (fields: ResolvedModel['fields']): boolean =>
  fields.some(({ implicit }) => !implicit);
