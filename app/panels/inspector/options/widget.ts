import type { ComponentType } from 'react';
import type { FieldType, ValueKind } from '../../../core/fieldTypes/fieldType.ts';
import type { Option } from '../../../core/fieldTypes/option.ts';
import type { FieldId, ModelId, OptionValue } from '../../../core/fieldTypes/values.ts';

/** What an option belongs to, as far as a widget has to know. */
export interface Subject {
  /** The model whose option or whose field's option it is. */
  readonly owner: ModelId;
  /** The field, or null for an option of `Meta`. */
  readonly field: FieldId | null;
  /** The class of a field inside it, where that is in question. */
  readonly inside?: FieldType | undefined;
  /** What the field's values are: decides how a default is asked for. */
  readonly value: ValueKind;
}

export type NamedOption = readonly [name: string, option: Option];

export interface RowProps {
  /** Django's keyword. */
  readonly name: string;
  readonly option: Option;
  readonly subject: Subject;
  readonly value: OptionValue | undefined;
  readonly set: (value: OptionValue | undefined) => void;
  readonly done: () => void;
  /** In place of the option's own words. */
  readonly label?: string;
}

export interface WidgetProps {
  /** Of the control, for its label. */
  readonly id: string;
  /** The name for screen readers where there are several controls. */
  readonly label: string;
  readonly option: Option;
  readonly subject: Subject;
  readonly value: OptionValue | undefined;
  /** Undefined takes the option away. */
  readonly set: (value: OptionValue | undefined) => void;
  /** The person has left the box: what comes next is another step of history. */
  readonly done: () => void;
  readonly disabled: boolean;
  /** Asks for an option of a value inside; absent for a control outside of rows. */
  readonly Row?: ComponentType<RowProps>;
}

/** One way to ask for an option. */
export interface Widget {
  readonly Control: ComponentType<WidgetProps>;
  /** True when it needs the whole width, below its label. */
  readonly wide?: true;
  /** True when it consists of several controls: the label then names their group. */
  readonly group?: true;
}
