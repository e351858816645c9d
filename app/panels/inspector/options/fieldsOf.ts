import type { Field } from '../../../core/design/design.ts';
import { findField } from '../../../core/design/queries.ts';
import { targetId } from '../../../core/design/relation.ts';
import type { Option } from '../../../core/fieldTypes/option.ts';
import { isFieldRef, isMissing, isModelRef } from '../../../core/fieldTypes/values.ts';
import type { FieldId, OptionValue } from '../../../core/fieldTypes/values.ts';
import type { Design } from '../../../core/design/design.ts';
import { resolve } from '../../../core/schema/resolve.ts';
import { allFieldsOf } from '../../../core/schema/schema.ts';
import type { Subject } from './widget.ts';

/** The fields an option can be given: those of the model's own class in order, then what it has from its bases. */
export function fieldsOf(design: Design, { of }: Option, subject: Subject): readonly Field[] {
  const field = subject.field === null ? undefined : findField(design, subject.field);
  const through = field?.options['through'];
  const models = {
    owner: subject.owner,
    target: field && targetId(field),
    through: isModelRef(through) ? through.model : undefined,
  };
  const model = models[of ?? 'owner'];
  const resolved = model === undefined ? undefined : resolve(design).byId.get(model);
  if (!resolved) return [];
  const own = resolved.model.fields;
  const inherited = allFieldsOf(resolved)
    .flatMap(({ field: one }) => one ?? [])
    .filter(({ name }) => own.every((one) => one.name !== name));
  return [...own, ...inherited].filter(({ id }) => id !== subject.field);
}

/** What a reference to a field is called: its name, or the name of what is missing. */
export function referenceName(design: Design, value: OptionValue | undefined): string {
  if (isFieldRef(value)) return findField(design, value.field)?.name ?? '';
  if (isMissing(value)) return value.missing.replace(/^-/, '');
  return typeof value === 'string' ? value : '';
}

export const fieldRef = (field: string): OptionValue => ({ field: field as FieldId });
