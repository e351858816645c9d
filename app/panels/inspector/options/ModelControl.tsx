import { isMissing, isModelRef } from '../../../core/fieldTypes/values.ts';
import type { ModelId } from '../../../core/fieldTypes/values.ts';
import { useDesign } from '../../../state/hooks.ts';
import { Picker } from '../Picker.tsx';
import type { Pickable } from '../Picker.tsx';
import type { WidgetProps } from './widget.ts';

/** A model of the design, found by typing; a name that leads nowhere is said. */
export function ModelControl({ id, label, option, value, set, done, disabled }: WidgetProps) {
  const { models } = useDesign();
  const items: Pickable[] = models.map(({ id: model, name, app }) => ({
    value: model,
    label: name,
    hint: app,
    group: app,
  }));
  if (!option.required) items.unshift({ value: '', label: 'None', hint: '', group: '' });
  const missing = isMissing(value) ? value.missing : undefined;
  return (
    <Picker
      id={id}
      label={label}
      items={items}
      value={isModelRef(value) ? value.model : ''}
      placeholder={missing === undefined ? 'Choose a model' : `${missing} (missing)`}
      disabled={disabled}
      onPick={(model) => {
        set(model === '' ? undefined : { model: model as ModelId });
        done();
      }}
    />
  );
}
