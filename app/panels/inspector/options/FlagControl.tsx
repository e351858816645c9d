import { Switch } from '../../../ui/Switch.tsx';
import type { WidgetProps } from './widget.ts';

export function FlagControl({ id, option, value, set, done, disabled }: WidgetProps) {
  const shown = value ?? option.default;
  return (
    <Switch
      id={id}
      checked={shown === true}
      disabled={disabled}
      onChange={(checked) => {
        set(checked);
        done();
      }}
    />
  );
}
