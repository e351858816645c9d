/** Which values fit each kind of option; what a Python expression comes to is not known, so it fits nearly all. */
import type { Option, OptionKind } from '../fieldTypes/option.ts';
import {
  isChoices,
  isCode,
  isFieldRef,
  isList,
  isMissing,
  isModelRef,
  isNested,
  isNumberLiteral,
} from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';

type Fits = (value: OptionValue, option: Option) => boolean;

const isReference = (value: OptionValue) =>
  isModelRef(value) || isFieldRef(value) || isMissing(value);
const isName = (value: OptionValue) =>
  isFieldRef(value) || isMissing(value) || typeof value === 'string';

const fits: Readonly<Record<OptionKind, Fits>> = {
  flag: (value) => typeof value === 'boolean' || value === 0 || value === 1 || isCode(value),
  integer: (value) =>
    isCode(value) ||
    (isNumberLiteral(value) && /^[+-]?[\d_]+$/.test(value.number)) ||
    (typeof value === 'number' && Number.isInteger(value)),
  text: (value) => typeof value === 'string' || isCode(value),
  literal: (value) => !isReference(value) && !isChoices(value) && !isNested(value),
  choices: (value) => isChoices(value) || isCode(value) || isList(value),
  oneOf: (value, option) =>
    isCode(value) || (typeof value === 'string' && Object.hasOwn(option.values ?? {}, value)),
  validators: (value) => isCode(value) || isList(value),
  code: (value) => isCode(value) || isList(value),
  model: (value) => isModelRef(value) || isMissing(value),
  field: (value) => isName(value) || isCode(value),
  fields: (value) =>
    isCode(value) ||
    isName(value) ||
    (isList(value) && value.every((item) => isName(item) || isCode(item))),
  fieldLists: (value) =>
    isCode(value) ||
    (isList(value) && value.every((item) => (isList(item) ? item.every(isName) : isName(item)))),
  nested: (value) => isNested(value) || isCode(value),
};

/** What an option wants, in words that follow "must be". */
export const wanted: Readonly<Record<OptionKind, string>> = {
  flag: 'true or false',
  integer: 'a whole number',
  text: 'a text',
  literal: 'a value or a callable',
  choices: 'a list of choices',
  oneOf: 'one of its values',
  validators: 'a list of validators',
  code: 'a Python expression',
  model: 'a model',
  field: 'a field',
  fields: 'a list of fields',
  fieldLists: 'a list of lists of fields',
  nested: 'a field',
};

/** A number that a person states of rows: Cardinal counts with it, so no code will do. */
const isStatedNumber = ({ kind, statement }: Option): boolean =>
  kind === 'integer' && statement === true;

/** What the option wants, in words after "must be". */
export const wantedBy = (option: Option): string =>
  isStatedNumber(option)
    ? `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`
    : wanted[option.kind];

/** Whether the value is of the shape the option wants; None fits wherever Django starts from it. */
export const fitsOption = (option: Option, value: OptionValue): boolean =>
  value === null
    ? option.default === undefined || option.default === null || option.kind === 'literal'
    : isStatedNumber(option)
      ? typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      : fits[option.kind](value, option);
