/** What the arguments of a field say of its values. */
import type { Rule } from '../rule.ts';
import { absoluteUploadPath } from '../rules/absolute-upload-path.ts';
import { automaticDateWithDefault } from '../rules/automatic-date-with-default.ts';
import { automaticNumberWithDbDefault } from '../rules/automatic-number-with-db-default.ts';
import { blankAddressWithoutNull } from '../rules/blank-address-without-null.ts';
import { choiceLongerThanMaxLength } from '../rules/choice-longer-than-max-length.ts';
import { choicesNotAList } from '../rules/choices-not-a-list.ts';
import { choicesNotPairs } from '../rules/choices-not-pairs.ts';
import { dbDefaultRefersToField } from '../rules/db-default-refers-to-field.ts';
import { dbDefaultUnusable } from '../rules/db-default-unusable.ts';
import { decimalPlacesExceedDigits } from '../rules/decimal-places-exceed-digits.ts';
import { decimalPlacesMissing } from '../rules/decimal-places-missing.ts';
import { decimalPlacesNegative } from '../rules/decimal-places-negative.ts';
import { duplicateChoice } from '../rules/duplicate-choice.ts';
import { filePathAllowsNothing } from '../rules/file-path-allows-nothing.ts';
import { fixedMomentAsDefault } from '../rules/fixed-moment-as-default.ts';
import { indexNotTrueOrFalse } from '../rules/index-not-true-or-false.ts';
import { keyDefaultUnusable } from '../rules/key-default-unusable.ts';
import { maxDigitsMissing } from '../rules/max-digits-missing.ts';
import { maxDigitsNotPositive } from '../rules/max-digits-not-positive.ts';
import { maxLengthIgnored } from '../rules/max-length-ignored.ts';
import { maxLengthMissing } from '../rules/max-length-missing.ts';
import { maxLengthNotPositive } from '../rules/max-length-not-positive.ts';
import { sharedDefault } from '../rules/shared-default.ts';
import { textDefaultForBytes } from '../rules/text-default-for-bytes.ts';
import { textWithoutLength } from '../rules/text-without-length.ts';
import { uniqueForNoDate } from '../rules/unique-for-no-date.ts';
import { uniqueTextTooLong } from '../rules/unique-text-too-long.ts';
import { unpackIpv4OneProtocol } from '../rules/unpack-ipv4-one-protocol.ts';
import { validatorNotCallable } from '../rules/validator-not-callable.ts';

export const values: readonly Rule[] = [
  maxLengthMissing,
  textWithoutLength,
  uniqueTextTooLong,
  maxLengthNotPositive,
  maxLengthIgnored,
  choicesNotAList,
  choicesNotPairs,
  choiceLongerThanMaxLength,
  duplicateChoice,
  validatorNotCallable,
  indexNotTrueOrFalse,
  decimalPlacesMissing,
  maxDigitsMissing,
  decimalPlacesNegative,
  maxDigitsNotPositive,
  decimalPlacesExceedDigits,
  sharedDefault,
  fixedMomentAsDefault,
  uniqueForNoDate,
  automaticDateWithDefault,
  textDefaultForBytes,
  dbDefaultUnusable,
  dbDefaultRefersToField,
  automaticNumberWithDbDefault,
  keyDefaultUnusable,
  blankAddressWithoutNull,
  unpackIpv4OneProtocol,
  filePathAllowsNothing,
  absoluteUploadPath,
];
