import { itemsOf, valueOf } from '../../../core/design/python/codeItems.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';

/** The constraints of the model with such a check; null where they can't be added to, or the key is no number. */
export function asSingleton({ model, primaryKey }: ResolvedModel): OptionValue | null {
  const items = itemsOf(model.meta['constraints']);
  const isNumber = /^(?:Big|Small)?(?:Auto|Integer)Field$|^Positive\w*IntegerField$/.test(
    primaryKey.typeId,
  );
  if (!items || !isNumber) return null;
  const name = `${model.app}_${model.name.toLowerCase()}_only_row`;
  const check = `models.CheckConstraint(condition=models.Q(pk=1), name="${name}")`;
  return valueOf([...items, check]) ?? null;
}
