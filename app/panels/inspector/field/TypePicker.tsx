import { fieldTypes, findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { FieldCategory } from '../../../core/fieldTypes/fieldType.ts';
import { Picker } from '../Picker.tsx';
import type { Pickable } from '../Picker.tsx';

const categories: readonly FieldCategory[] = [
  ...(['Text', 'Number', 'Date and time', 'Yes or no'] as const),
  ...(['File', 'Data', 'Key', 'Relation'] as const),
];

const items: readonly Pickable[] = categories.flatMap((category) =>
  fieldTypes
    .filter((type) => type.category === category)
    .map(({ id, label, short, text, summary }) => ({
      value: id,
      label,
      hint: id,
      group: category,
      summary,
      words: `${short} ${text} ${summary}`,
    })),
);

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  /** True where there is little room. */
  readonly isShort?: boolean;
  readonly onPick: (type: string) => void;
}

/** Every class a field can have, by what it is for. A class Cardinal does not know is shown as it is. */
export function TypePicker({ id = '', label, value, disabled, isShort, onPick }: Props) {
  return (
    <Picker
      id={id}
      label={label}
      items={items}
      value={value}
      placeholder={value}
      short={isShort ? (findFieldType(value)?.short ?? value) : undefined}
      disabled={disabled}
      onPick={onPick}
    />
  );
}
