import { TextInput } from '../../../ui/TextInput.tsx';
import type { WidgetProps } from './widget.ts';

/** One line of text; an empty box leaves it to Django. */
export function TextControl({ id, option, value, set, done, disabled }: WidgetProps) {
  return (
    <TextInput
      id={id}
      disabled={disabled}
      placeholder={typeof option.default === 'string' ? option.default : ''}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => set(text === '' ? undefined : text)}
      onDone={done}
    />
  );
}
