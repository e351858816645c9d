import type { ResolvedModel } from '../../schema/schema.ts';
import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

const longest = 255;
const prefix = 'Can change ';

export const permissionNameTooLong = defineRule({
  id: 'permission-name-too-long',
  severity: 'error',
  django: 'auth.E007',
  what: 'A verbose name makes the names of the model’s permissions longer than 255 characters.',
  why: 'Django makes a permission such as “Can change book” for every model, and its name has at most 255 characters.',
  check: (schema) =>
    checkedModels(schema)
      .filter(
        (model) =>
          prefix.length + verboseLength(model) > longest &&
          !Object.hasOwn(model.meta, 'default_permissions'),
      )
      .map((model) => ({
        message: `The verbose name of ${model.model.name} is longer than ${longest - prefix.length} characters, too long for its permission “${prefix}…”.`,
        at: { model: model.id },
        fixes: Object.hasOwn(model.model.meta, 'verbose_name')
          ? [removeFromMeta(model.id, 'verbose_name')]
          : [],
      })),
});

/** Django's own verbose name sets a space before capitals, which only very long class names make matter. */
function verboseLength({ model, meta }: ResolvedModel): number {
  const stated = meta['verbose_name'];
  if (typeof stated === 'string') return [...stated].length;
  return stated === undefined || stated === null ? [...model.name].length : 0;
}
