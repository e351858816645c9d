import type { Field } from '../../../core/design/design.ts';
import { findField, findModel } from '../../../core/design/queries.ts';
import { targetId } from '../../../core/design/relation.ts';
import type { Option } from '../../../core/fieldTypes/option.ts';
import { isFieldRef, isMissing, isModelRef } from '../../../core/fieldTypes/values.ts';
import type { FieldId, OptionValue } from '../../../core/fieldTypes/values.ts';
import type { Design } from '../../../core/design/design.ts';
import type { Subject } from './widget.ts';

/** The fields an option can be given, in order. */
export function fieldsOf(design: Design, { of }: Option, subject: Subject): readonly Field[] {
  const field = subject.field === null ? undefined : findField(design, subject.field);
  const through = field?.options['through'];
  const models = {
    owner: subject.owner,
    target: field && targetId(field),
    through: isModelRef(through) ? through.model : undefined,
  };
  const model = models[of ?? 'owner'];
  const fields = (model === undefined ? undefined : findModel(design, model)?.fields) ?? [];
  return fields.filter(({ id }) => id !== subject.field);
}

/** What a reference to a field is called: its name, or the name of what is missing. */
export function referenceName(design: Design, value: OptionValue | undefined): string {
  if (isFieldRef(value)) return findField(design, value.field)?.name ?? '';
  if (isMissing(value)) return value.missing.replace(/^-/, '');
  return typeof value === 'string' ? value : '';
}

export const fieldRef = (field: string): OptionValue => ({ field: field as FieldId });
