import type { ResolvedField } from '../../schema/schema.ts';
import { nameOf } from '../fieldNames.ts';
import { removeFromMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

export const orderWithRespectToUnusable = defineRule({
  id: 'order-with-respect-to-unusable',
  severity: 'error',
  django: null,
  what: 'order_with_respect_to names a field that has no value when a row is first saved.',
  why: 'Checks and migrations pass, but Django numbers a row among those with the same value when it is first saved, which a many-to-many never has, and a computed column not yet: no row can be saved.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const name = nameOf(schema, model.meta['order_with_respect_to'] ?? null);
      const field = name ? fieldCalled(model, name) : undefined;
      const what = field && whatIs(field);
      if (!what) return [];
      return [
        {
          message: `${model.model.name} is ordered with respect to ${name}, which is ${what}: no row of it can be saved.`,
          at: { model: model.id },
          fixes: whereStated(model, 'order_with_respect_to', [
            removeFromMeta(model.id, 'order_with_respect_to'),
          ]),
        },
      ];
    }),
});

function whatIs({ type }: ResolvedField): string | null {
  if (type?.relation === 'manyToMany') return 'a many-to-many';
  return type?.value === 'generated' ? 'computed by the database' : null;
}
