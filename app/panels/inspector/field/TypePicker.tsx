import { fieldTypes, findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { FieldCategory, FieldType } from '../../../core/fieldTypes/fieldType.ts';
import { Picker } from '../Picker.tsx';
import type { Pickable } from '../Picker.tsx';

const categories: readonly FieldCategory[] = [
  ...(['Text', 'Number', 'Date and time', 'Yes or no'] as const),
  ...(['File', 'Data', 'PostgreSQL', 'Key', 'Relation'] as const),
];

const itemsOf = (isOffered: (type: FieldType) => boolean): readonly Pickable[] =>
  categories.flatMap((category) =>
    fieldTypes
      .filter((type) => type.category === category && isOffered(type))
      .map(({ id, label, short, text, summary }) => ({
        value: id,
        label,
        hint: id,
        group: category,
        summary,
        words: `${short} ${text} ${summary}`,
      })),
  );

const inFull = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)+$/u;

/** A class of another package, or of one's own, named in full. */
const elsewhere = (typed: string): Pickable | null =>
  inFull.test(typed)
    ? {
        value: typed,
        label: typed,
        hint: '',
        group: 'Another package',
        summary: 'A class of another package or of your own, kept with whatever arguments it has.',
      }
    : null;

const all = itemsOf(() => true);

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  /** True where there is little room. */
  readonly isShort?: boolean;
  /** Which classes can be chosen; all of them if absent. */
  readonly isOffered?: (type: FieldType) => boolean;
  readonly onPick: (type: string) => void;
}

/** Every class a field can have, by what it is for. A class Cardinal does not know is shown as it is. */
export function TypePicker({ id = '', label, value, disabled, isShort, isOffered, onPick }: Props) {
  return (
    <Picker
      id={id}
      label={label}
      items={isOffered ? itemsOf(isOffered) : all}
      value={value}
      placeholder={value}
      short={isShort ? (findFieldType(value)?.short ?? value) : undefined}
      disabled={disabled}
      offer={elsewhere}
      onPick={onPick}
    />
  );
}
