import { isFieldRef } from '../../../core/fieldTypes/values.ts';
import { useDesign } from '../../../state/hooks.ts';
import { Select } from '../../../ui/Select.tsx';
import { fieldRef, fieldsOf, referenceName } from './fieldsOf.ts';
import type { WidgetProps } from './widget.ts';

/** One field of a model. */
export function FieldControl({ id, option, subject, value, set, done, disabled }: WidgetProps) {
  const design = useDesign();
  const fields = fieldsOf(design, option, subject);
  const chosen = isFieldRef(value) ? value.field : '';
  const usual = typeof option.default === 'string' ? `${option.default} (usual)` : 'None';
  const lost = chosen === '' ? referenceName(design, value) : '';
  return (
    <Select
      id={id}
      value={chosen}
      disabled={disabled}
      options={{
        '': lost === '' ? usual : `${lost} (missing)`,
        ...Object.fromEntries(fields.map((field) => [field.id, field.name])),
      }}
      onChange={(next) => {
        set(next === '' ? undefined : fieldRef(next));
        done();
      }}
    />
  );
}
