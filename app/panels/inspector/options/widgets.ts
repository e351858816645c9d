import type { Option, OptionKind } from '../../../core/fieldTypes/option.ts';
import { ChoicesControl } from './ChoicesControl.tsx';
import { CodeControl } from './CodeControl.tsx';
import { ConditionsControl } from './ConditionsControl.tsx';
import { FieldControl } from './FieldControl.tsx';
import { FieldListsControl } from './FieldListsControl.tsx';
import { FieldsControl } from './FieldsControl.tsx';
import { FlagControl } from './FlagControl.tsx';
import { LiteralControl } from './LiteralControl.tsx';
import { MessagesControl } from './MessagesControl.tsx';
import { ModelControl } from './ModelControl.tsx';
import { NestedControl } from './NestedControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { OneOfControl } from './OneOfControl.tsx';
import { TextControl } from './TextControl.tsx';
import { ValidatorsControl } from './ValidatorsControl.tsx';
import type { Widget } from './widget.ts';

/** How each kind of option is asked for. */
const ofKind: Readonly<Record<OptionKind, Widget>> = {
  flag: { Control: FlagControl },
  integer: { Control: NumberControl },
  text: { Control: TextControl },
  literal: { Control: LiteralControl },
  choices: { Control: ChoicesControl, wide: true, group: true },
  oneOf: { Control: OneOfControl },
  validators: { Control: ValidatorsControl, wide: true, group: true },
  code: { Control: CodeControl, wide: true },
  model: { Control: ModelControl },
  field: { Control: FieldControl },
  fields: { Control: FieldsControl, wide: true, group: true },
  nested: { Control: NestedControl, wide: true, group: true },
  fieldLists: { Control: FieldListsControl, wide: true, group: true },
};

/** How code is asked for whose parts are known. */
const ofParts: Readonly<Record<NonNullable<Option['says']>, Widget>> = {
  messages: { Control: MessagesControl, wide: true, group: true },
  condition: { Control: ConditionsControl, wide: true, group: true },
};

/** How an option is asked for. */
export const widgetOf = ({ kind, says }: Option): Widget =>
  says === undefined ? ofKind[kind] : ofParts[says];
