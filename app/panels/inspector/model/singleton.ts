import { itemsOf, valueOf } from '../../../core/design/python/codeItems.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { readDeclaration } from '../declarations/declaration.ts';

const onlyKey = /^(?:models\.)?Q\((?:pk|id)=1\)$/;

/** Whether a check keeps all but one row out of the table: each would need the key 1. */
export const isSingleton = ({ meta }: ResolvedModel): boolean =>
  (itemsOf(meta['constraints']) ?? []).some((item) => {
    const declaration = readDeclaration(item);
    return declaration?.makes === 'check' && onlyKey.test(declaration.condition);
  });

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
