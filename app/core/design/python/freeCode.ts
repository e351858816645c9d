/**
 * Python code in a design may come from a stranger's link, and a `models.py` runs when it is imported. So code is either
 * *known*: made of literals and names that only describe; or *free*: it could do anything, and is written out only once a
 * person has accepted it.
 */
import type { FieldId, ModelId, Options, OptionValue } from '../../fieldTypes/values.ts';
import { isCode, isList, isNested } from '../../fieldTypes/values.ts';
import type { Design, Model } from '../design.ts';
import type { Argument, Expression } from './expression.ts';
import { parseExpression } from './expression.ts';
import { isKnownFieldClass, knownName } from './known.ts';
import { isPlainSqlName, isSqlArgument, sqlIn } from './sqlNames.ts';

/** Methods of expressions that only describe. */
const methods = new Set(['asc', 'desc']);

/** Arguments by which Django's expressions take SQL as it is. */
const sqlArguments = new Set(['function', 'template', 'arg_joiner', 'opclasses']);

/** Whether the expression is made of nothing but what is known to only describe. */
export function isKnown(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'string':
    case 'constant':
      return true;
    case 'name':
      return knownName(expression.parts) !== undefined;
    case 'call':
      return isKnownCall(expression.callee, expression.args);
    case 'attribute':
      return false;
    case 'list':
    case 'tuple':
    case 'set':
      return expression.items.every(isKnown);
    case 'dict':
      return expression.entries.every(([key, value]) => isKnown(key) && isKnown(value));
    case 'unary':
      return isKnown(expression.operand);
    case 'binary':
      return (
        isKnown(expression.left) &&
        isKnown(expression.right) &&
        !isRepetition(expression.operator, expression)
      );
    case 'other':
      return false;
  }
}

function isKnownCallee(callee: Expression): boolean {
  if (callee.kind === 'name') return knownName(callee.parts)?.callable === true;
  return (
    callee.kind === 'attribute' &&
    methods.has(callee.name) &&
    callee.of.kind === 'call' &&
    isKnown(callee.of)
  );
}

function isKnownCall(callee: Expression, args: readonly Argument[]): boolean {
  if (!isKnownCallee(callee)) return false;
  const name = callee.kind === 'name' ? (callee.parts.at(-1) ?? '') : '';
  // `int(Decimal("1e999999999"))` would not end.
  if (name === 'int' && !args.every(({ value }) => isPlainValue(value))) return false;
  return args.every((argument) => isKnownArgument(name, argument));
}

const isPlainValue = (value: Expression): boolean =>
  value.kind === 'number' || value.kind === 'string' || value.kind === 'constant';

function isKnownArgument(callee: string, { keyword, value }: Argument): boolean {
  if (keyword === null || !isSqlArgument(callee, keyword)) {
    return (keyword === null || !sqlArguments.has(keyword)) && isKnown(value);
  }
  return (value.kind === 'string' || value.kind === 'constant') && isPlainSqlName(value.text);
}

/** `*` is for columns and numbers; on texts and lists it could fill the memory. */
const isRepetition = (
  operator: string,
  { left, right }: { readonly left: Expression; readonly right: Expression },
): boolean => operator === '*' && ![left, right].every(isArithmetic);

function isArithmetic(expression: Expression): boolean {
  switch (expression.kind) {
    case 'binary':
      return isArithmetic(expression.left) && isArithmetic(expression.right);
    case 'unary':
      return isArithmetic(expression.operand);
    case 'call': {
      const { callee } = expression;
      return callee.kind !== 'name' || knownName(callee.parts)?.import !== null;
    }
    default:
      return expression.kind === 'number';
  }
}

/** A piece of a design's Python code that is written out only once accepted. */
export interface FreeExpression {
  /** Without a field it is the model's, without either an app's. */
  readonly at: { readonly model?: ModelId; readonly field?: FieldId };
  /** What it is given for: an option, `type` for the class of the field, `bases`, `managers`, `code`; or the app's label. */
  readonly option: string;
  readonly code: string;
}

/** Whether the code is written out only once accepted; also true of text that is no Python expression at all. */
export function isFreeCode(code: string): boolean {
  const expression = parseExpression(code);
  return expression === null || !isKnown(expression);
}

const found = new WeakMap<Options, readonly { option: string; code: string }[]>();

function freeIn(options: Options): readonly { option: string; code: string }[] {
  let free = found.get(options);
  if (!free) {
    free = Object.entries(options).flatMap(([option, value]) =>
      freeCodesIn(option, value).map((code) => ({ option, code })),
    );
    found.set(options, free);
  }
  return free;
}

function freeCodesIn(option: string, value: OptionValue): readonly string[] {
  const sql = sqlIn(option, value);
  if (sql !== undefined) return [sql];
  if (isCode(value)) return isFreeCode(value.code) ? [value.code] : [];
  if (isNested(value)) {
    const type = isKnownFieldClass(value.nested) ? [] : [value.nested];
    const inside = Object.entries(value.options).flatMap((entry) => freeCodesIn(...entry));
    return [...type, ...inside];
  }
  return isList(value) ? value.flatMap((item) => freeCodesIn('', item)) : [];
}

const freeBases = ({ bases, metaBases }: Model): readonly string[] =>
  [...bases, ...metaBases].flatMap((base) =>
    isCode(base) && isFreeCode(base.code) ? [base.code] : [],
  );

/** All free code of a design, in its order, apps first; models that exist elsewhere have none written. */
export function freeExpressions(design: Design): readonly FreeExpression[] {
  const apps = design.apps.flatMap(({ label, code }): readonly FreeExpression[] =>
    code === '' ? [] : [{ at: {}, option: label, code }],
  );
  return [...apps, ...design.models.flatMap(freeInModel)];
}

const foundInModels = new WeakMap<Model, readonly FreeExpression[]>();

function freeInModel(model: Model): readonly FreeExpression[] {
  let free = foundInModels.get(model);
  if (!free) foundInModels.set(model, (free = model.external ? [] : searchModel(model)));
  return free;
}

function searchModel(model: Model): readonly FreeExpression[] {
  const fields = model.fields.flatMap((field) => {
    const type = isKnownFieldClass(field.type) ? [] : [{ option: 'type', code: field.type }];
    return [...type, ...freeIn(field.options)].map((free) => ({
      at: { model: model.id, field: field.id },
      ...free,
    }));
  });
  const at = { model: model.id };
  return [
    ...freeBases(model).map((code) => ({ at, option: 'bases', code })),
    ...fields,
    ...freeIn(model.meta).map((free) => ({ at, ...free })),
    ...model.managers
      .filter(({ code }) => isFreeCode(code))
      .map(({ code }) => ({ at, option: 'managers', code })),
    ...(model.code === '' ? [] : [{ at, option: 'code', code: model.code }]),
  ];
}
