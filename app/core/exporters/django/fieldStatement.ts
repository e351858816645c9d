import type { Field } from '../../design/design.ts';
import { isKnownFieldClass } from '../../design/python/known.ts';
import { sqlIn } from '../../design/python/sqlNames.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { FieldType } from '../../fieldTypes/fieldType.ts';
import { POSITIONAL } from '../../fieldTypes/option.ts';
import type { Option } from '../../fieldTypes/option.ts';
import { isList, isMissing, isNested, sameValue } from '../../fieldTypes/values.ts';
import type { Nested, Options, OptionValue } from '../../fieldTypes/values.ts';
import type { ChoicesClass } from './choices.ts';
import { memberFor } from './choices.ts';
import type { Py, PyArgument } from './python/py.ts';
import { argument, call, imported, importedByPath, models } from './python/py.ts';
import { comment } from './python/strings.ts';
import type { Writing } from './writing.ts';
import { isWritableName, Unwritten, valueOf } from './writing.ts';

/** An assignment of a class body, after comments on what could not be written of it. */
export interface Statement {
  readonly name: string;
  /** Null when the whole of it could not be written. */
  readonly value: Py | null;
  readonly comments: readonly string[];
}

const remark = (what: string): string => comment(`Cardinal: ${what}`);

/** `name = models.CharField(max_length=200)` */
export function fieldStatement(
  writing: Writing,
  field: Field,
  choices: ChoicesClass | undefined,
): Statement {
  const left = (why: string, what: string): Statement => {
    writing.tell(`is left out: ${why}.`);
    return { name: field.name, value: null, comments: [remark(`${why}: ${what}`)] };
  };
  if (!isWritableName(field.name)) {
    return left('not written, for its name is no Python name', field.name);
  }
  const called = fieldClass(writing, field.type);
  if (called instanceof Unwritten) return left(called.why, `${field.name} = ${called.what}`);
  const type = findFieldType(field.type);
  const comments: string[] = [];
  const args = argumentsOf(writing, field.type, field.options, choices, (name, unwritten) => {
    if (type?.options[name]?.required) return false;
    writing.tell(`${name} is ${unwritten.why}.`);
    comments.push(remark(`${unwritten.why}: ${name}=${unwritten.what}`));
    return true;
  });
  if (args instanceof Unwritten) return left(args.why, `${field.name}${args.what}`);
  return { name: field.name, value: call(called, args), comments };
}

/** What stands between the brackets; `leave` says whether the field can go without an argument that was not written. */
function argumentsOf(
  writing: Writing,
  typeId: string,
  options: Options,
  choices: ChoicesClass | undefined,
  leave: (name: string, unwritten: Unwritten) => boolean,
): readonly PyArgument[] | Unwritten {
  const type = findFieldType(typeId);
  const args: PyArgument[] = [];
  for (const [name, option, value] of writtenOptions(options, type, writing)) {
    const written = isSpread(type, name, value)
      ? valueOf(writing, value)
      : optionValue(writing, type, option, name, value, choices);
    if (!(written instanceof Unwritten)) args.push(...argumentsFor(name, option, written));
    else if (!leave(name, written)) {
      return new Unwritten(written.why, `: ${name}=${written.what}`);
    }
  }
  const lacking = type && neededBy(type).find((name) => !Object.hasOwn(options, name));
  return lacking === undefined ? args : new Unwritten(`not written without ${lacking}`, '');
}

/** A field inside another: whole, or not at all. */
function nestedField(writing: Writing, { nested, options }: Nested): Py | Unwritten {
  const called = fieldClass(writing, nested);
  if (called instanceof Unwritten) return called;
  const args = argumentsOf(writing, nested, options, undefined, () => false);
  return args instanceof Unwritten
    ? new Unwritten(args.why, nested + args.what)
    : call(called, args);
}

function fieldClass(writing: Writing, type: string): Py | Unwritten {
  const known = findFieldType(type);
  if (known?.module !== undefined) return imported(known.module, known.id);
  const parts = type.split('.');
  if (!parts.every(isWritableName))
    return new Unwritten('not written, for its class is no Python name', type);
  if (!isKnownFieldClass(type) && !writing.acceptedCode) {
    return new Unwritten('not written until accepted', type);
  }
  if (parts.length === 1) return models(type);
  return (
    importedByPath(parts) ?? new Unwritten('not written, for its class cannot be imported', type)
  );
}

/** Options without which Python cannot make the field, and that nothing can stand in for. */
const neededBy = (type: FieldType): readonly string[] =>
  Object.entries(type.options)
    .filter(
      ([, { required, initial, default: fallback }]) =>
        required && initial === undefined && fallback === undefined,
    )
    .map(([name]) => name);

type Written = readonly [name: string, option: Option | undefined, value: OptionValue];

/** What the field states beyond Django's defaults: without keyword first, then in the catalogue's order, then the unknown. */
function writtenOptions(
  options: Options,
  type: FieldType | undefined,
  writing: Writing,
): readonly Written[] {
  const known = Object.entries(type?.options ?? {}).flatMap(([name, option]): Written[] => {
    if (option.statement || (type && isFixed(type, name))) return [];
    const value = Object.hasOwn(options, name) ? options[name] : undefined;
    if (isAssumed(option, value)) {
      const assumed = option.initial ?? null;
      const words = option.names ? String(assumed) : JSON.stringify(assumed);
      writing.tell(`says nothing Django knows as ${name}; ${words} is written.`);
      return [[name, option, assumed]];
    }
    if (value === undefined)
      return option.required && option.default !== undefined
        ? [[name, option, option.default]]
        : [];
    return !option.required && sameValue(value, option.default) ? [] : [[name, option, value]];
  });
  const unknown = Object.entries(options)
    .filter(([name]) => !type || (!Object.hasOwn(type.options, name) && !isFixed(type, name)))
    .map(([name, value]): Written => [name, undefined, value]);
  return [
    ...known.filter(([, option]) => option?.positional),
    ...known.filter(([, option]) => !option?.positional),
    ...unknown.filter(([name]) => name === POSITIONAL),
    ...unknown.filter(([name]) => name !== POSITIONAL),
  ];
}

/** Arguments without names, which only a class unknown here keeps in a list of its own. */
const isSpread = (type: FieldType | undefined, name: string, value: OptionValue): boolean =>
  type === undefined && name === POSITIONAL && isList(value);

const isFixed = (type: FieldType, name: string): boolean =>
  Object.hasOwn(type.forced ?? {}, name) || (type.refused?.includes(name) ?? false);

/** Whether Python needs a word that the field does not say, or says wrongly, and a new field would say. */
const isAssumed = (option: Option, value: OptionValue | undefined): boolean =>
  option.required === true &&
  option.initial !== undefined &&
  (option.names
    ? !isNameOf(option, value)
    : option.kind === 'flag' && option.default === undefined && value === undefined);

const isNameOf = (option: Option, value: OptionValue | undefined): boolean =>
  typeof value === 'string'
    ? Object.hasOwn(option.values ?? {}, value)
    : typeof value === 'object' && value !== null && 'code' in value;

const argumentsFor = (
  name: string,
  option: Option | undefined,
  value: Py,
): readonly PyArgument[] => {
  if (!option?.positional && name !== POSITIONAL) return [argument(value, name)];
  return value.kind === 'list' ? value.items.map((item) => argument(item)) : [argument(value)];
};

function optionValue(
  writing: Writing,
  type: FieldType | undefined,
  option: Option | undefined,
  name: string,
  value: OptionValue,
  choices: ChoicesClass | undefined,
): Py | Unwritten {
  if (!isWritableName(name))
    return new Unwritten('not written, for it is no Python name', JSON.stringify(value));
  const sql = writing.acceptedCode ? undefined : sqlIn(name, value);
  if (sql !== undefined) return new Unwritten('not written until accepted', sql);
  if (option?.names && typeof value === 'string') return models(value);
  if (isNested(value)) return nestedField(writing, value);
  if (
    option?.kind === 'model' &&
    isMissing(value) &&
    !/^\p{ID_Continue}+(\.\p{ID_Continue}+)?$/u.test(value.missing)
  ) {
    return new Unwritten('not written, for it names no model', value.missing);
  }
  if (choices && option?.kind === 'choices') return writing.enumeration(choices, 'choices');
  if (option?.kind !== 'literal' && option?.kind !== 'choices') return valueOf(writing, value);
  const member = choices && memberFor(choices, value);
  if (choices && member !== undefined) return writing.enumeration(choices, member);
  // A field's choices and defaults are values of its own kind; so are those of a default that is a list.
  return valueOf(
    writing,
    value,
    isList(value) && ((type?.value !== 'json' && type?.value !== 'array') || name === 'db_default')
      ? undefined
      : (type?.value ?? 'text'),
  );
}
