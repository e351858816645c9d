/** What Django says of a field inside another, by its own checks: the rules for fields, tried on a model that has it alone. */
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { emptyDesign, emptyModel } from '../design/design.ts';
import type { Design, Settings } from '../design/design.ts';
import { fieldId, modelId } from '../design/ids.ts';
import type { Nested } from '../fieldTypes/values.ts';
import { resolve } from '../schema/resolve.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import type { Rule, Severity } from './rule.ts';
import { insideOf } from './insideOf.ts';
import { absoluteUploadPath } from './rules/absolute-upload-path.ts';
import { autoFieldNotPrimaryKey } from './rules/auto-field-not-primary-key.ts';
import { automaticDateWithDefault } from './rules/automatic-date-with-default.ts';
import { blankAddressWithoutNull } from './rules/blank-address-without-null.ts';
import { choiceLongerThanMaxLength } from './rules/choice-longer-than-max-length.ts';
import { choicesNotAList } from './rules/choices-not-a-list.ts';
import { choicesNotPairs } from './rules/choices-not-pairs.ts';
import { columnCommentNotKept } from './rules/column-comment-not-kept.ts';
import { indexOnLongColumn } from './rules/index-on-long-column.ts';
import { textWithoutLength } from './rules/text-without-length.ts';
import { uniqueTextTooLong } from './rules/unique-text-too-long.ts';
import { decimalPlacesExceedDigits } from './rules/decimal-places-exceed-digits.ts';
import { decimalPlacesMissing } from './rules/decimal-places-missing.ts';
import { decimalPlacesNegative } from './rules/decimal-places-negative.ts';
import { fieldCalledPk } from './rules/field-called-pk.ts';
import { fieldNameDoubleUnderscore } from './rules/field-name-double-underscore.ts';
import { fieldNameTrailingUnderscore } from './rules/field-name-trailing-underscore.ts';
import { fileAsPrimaryKey } from './rules/file-as-primary-key.ts';
import { filePathAllowsNothing } from './rules/file-path-allows-nothing.ts';
import { fixedMomentAsDefault } from './rules/fixed-moment-as-default.ts';
import { indexNotTrueOrFalse } from './rules/index-not-true-or-false.ts';
import { maxDigitsMissing } from './rules/max-digits-missing.ts';
import { maxDigitsNotPositive } from './rules/max-digits-not-positive.ts';
import { maxLengthIgnored } from './rules/max-length-ignored.ts';
import { maxLengthNotPositive } from './rules/max-length-not-positive.ts';
import { nullablePrimaryKey } from './rules/nullable-primary-key.ts';
import { requiredOptionMissing } from './rules/required-option-missing.ts';
import { sharedDefault } from './rules/shared-default.ts';
import { textDefaultForBytes } from './rules/text-default-for-bytes.ts';
import { unknownFieldClass } from './rules/unknown-field-class.ts';
import { unknownOption } from './rules/unknown-option.ts';
import { validatorNotCallable } from './rules/validator-not-callable.ts';
import { wrongOptionValue } from './rules/wrong-option-value.ts';
import type { WrittenField } from './scan.ts';
import { fieldsWhose } from './scan.ts';

/** What `Field.check()` and its overrides find. */
const checks: readonly Rule[] = [
  absoluteUploadPath,
  autoFieldNotPrimaryKey,
  automaticDateWithDefault,
  blankAddressWithoutNull,
  choiceLongerThanMaxLength,
  choicesNotAList,
  choicesNotPairs,
  columnCommentNotKept,
  indexOnLongColumn,
  textWithoutLength,
  uniqueTextTooLong,
  decimalPlacesExceedDigits,
  decimalPlacesMissing,
  decimalPlacesNegative,
  fileAsPrimaryKey,
  filePathAllowsNothing,
  fixedMomentAsDefault,
  indexNotTrueOrFalse,
  maxDigitsMissing,
  maxDigitsNotPositive,
  maxLengthIgnored,
  maxLengthNotPositive,
  nullablePrimaryKey,
  sharedDefault,
  textDefaultForBytes,
  validatorNotCallable,
];
/** An array gives its name to the field inside, which says the same of it again. */
const nameChecks: readonly Rule[] = [
  fieldNameTrailingUnderscore,
  fieldNameDoubleUnderscore,
  fieldCalledPk,
];

/** What Python stumbles over before Django checks anything. */
const mistakes: readonly Rule[] = [
  requiredOptionMissing,
  unknownFieldClass,
  unknownOption,
  wrongOptionValue,
];

export interface Inside {
  /** Why Python cannot make the field. */
  readonly mistakes: readonly string[];
  /** What Django calls errors of it. */
  readonly errors: readonly string[];
  /** What Django only warns of. */
  readonly warnings: readonly string[];
}

/** The written fields of this class that have a field inside, with that. */
export const fieldsHolding = (
  schema: Schema,
  type: string,
): readonly (WrittenField & { readonly inside: Nested })[] =>
  fieldsWhose(schema, ({ id }) => id === type).flatMap((written) => {
    const inside = insideOf(type, written.field.options);
    return inside ? [{ ...written, inside }] : [];
  });

export const isRelation = ({ nested }: Nested): boolean =>
  findFieldType(nested)?.relation !== undefined;

/** What is wrong with the field inside one of class `holder`, in the words of the rules. */
export function checkInside(
  holder: string,
  inside: Nested,
  { model, field }: Pick<WrittenField, 'model' | 'field'>,
  settings: Settings,
): Inside {
  const schema = resolve(designWith(inside, model, field.name, settings));
  const found = [...checks, ...(holder === 'ArrayField' ? nameChecks : [])].flatMap((rule) =>
    rule.check(schema).map(({ message }) => ({ severity: rule.severity, message })),
  );
  const saidAs = (wanted: Severity): readonly string[] =>
    found.filter(({ severity }) => severity === wanted).map(({ message }) => message);
  const deeper = deeperInside(inside, { model, field }, settings);
  return {
    mistakes: [
      ...mistakes.flatMap((rule) => rule.check(schema).map(({ message }) => message)),
      ...deeper.mistakes,
    ],
    errors: [...saidAs('error'), ...deeper.errors],
    warnings: [...saidAs('warning'), ...deeper.warnings],
  };
}

const nothing: Inside = { mistakes: [], errors: [], warnings: [] };

function deeperInside(
  { nested, options }: Nested,
  written: Pick<WrittenField, 'model' | 'field'>,
  settings: Settings,
): Inside {
  const inside = insideOf(nested, options);
  if (!inside) return nothing;
  if (isRelation(inside)) return { ...nothing, errors: ['An array cannot hold relations.'] };
  return checkInside(nested, inside, written, settings);
}

/** A model with this field alone; what the real one requires of its database decides some checks. */
function designWith(
  { nested: type, options }: Nested,
  { model, meta }: ResolvedModel,
  name: string,
  settings: Settings,
): Design {
  const empty = emptyDesign();
  const app = 'inside';
  const requires = meta['required_db_features'];
  return {
    ...empty,
    settings,
    apps: [{ label: app, hue: 0, code: '' }],
    models: [
      emptyModel({
        id: modelId(1),
        name: model.name,
        app,
        fields: [{ id: fieldId(2), name, type, options }],
        meta: requires === undefined ? {} : { required_db_features: requires },
      }),
    ],
    nextId: 3,
  };
}
