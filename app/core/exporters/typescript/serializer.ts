/**
 * What a `ModelSerializer` of Django REST framework decides by itself for a field (rest_framework/utils/field_mapping.py,
 * 3.15: get_field_kwargs, get_relation_kwargs; serializers.py: get_uniqueness_extra_kwargs).
 */
import { isFieldRef, isList } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { optionOf } from '../../schema/schema.ts';

/** Whether the database counts the field's value up: such a class must be the primary key. */
export const isAutomatic = (field: ResolvedField): boolean =>
  field.type?.options['primary_key']?.required === true;

/** Whether the API only ever gives the field and never takes it. */
export function isReadOnly(field: ResolvedField): boolean {
  if (isAutomatic(field) || field.type?.forced?.['editable'] === false) return true;
  if (optionOf(field, 'editable') === false) return true;
  if (optionOf(field, 'auto_now') === true || optionOf(field, 'auto_now_add') === true) return true;
  // Links that carry fields of their own can't be made from ids alone.
  return field.type?.relation === 'manyToMany' && field.options['through'] !== undefined;
}

/** Whether a new row can't be sent without the field. */
export function isRequired(model: ResolvedModel, field: ResolvedField): boolean {
  if (Object.hasOwn(field.options, 'default') || field.null) return false;
  return optionOf(field, 'blank') !== true || isUniqueTogether(model, field);
}

function isUniqueTogether(model: ResolvedModel, field: ResolvedField): boolean {
  const lists = model.model.meta['unique_together'];
  return (
    isList(lists) &&
    lists
      .flatMap((list) => (isList(list) ? list : [list]))
      .some((item) => isFieldRef(item) && item.field === field.field?.id)
  );
}
