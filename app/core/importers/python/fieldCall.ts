/** A field of a class body: `price = models.DecimalField(max_digits=8, decimal_places=2)`. */
import { usualSignature } from '../../fieldTypes/common.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { FieldType, ValueKind } from '../../fieldTypes/fieldType.ts';
import type { Option } from '../../fieldTypes/option.ts';
import { POSITIONAL } from '../../fieldTypes/option.ts';
import { sameValue } from '../../fieldTypes/values.ts';
import type { OptionValue, Options } from '../../fieldTypes/values.ts';
import type { ClassKinds } from './classKinds.ts';
import type { ReadChoices } from './choiceList.ts';
import { readChoices } from './choiceList.ts';
import type { Argument, Call, Expression } from './expressions.ts';
import { sequenceOf } from './expressions.ts';
import type { Names } from './names.ts';
import type { Known, Scope } from './scope.ts';
import { evaluate, meaningOf, outsidePath } from './scope.ts';

export interface ReadField {
  readonly type: string;
  readonly options: Options;
  /** The enumeration its choices come from. */
  readonly enumeration: ReadChoices['from'];
}

/** The class of a field that is called; null for what makes none. */
export function fieldClassOf(callee: Expression, scope: Scope, kinds: ClassKinds): string | null {
  const path = outsidePath(callee, scope);
  if (path !== undefined) return kinds.told(callee, scope) === 'field' ? outsideClass(path) : null;
  const meaning = meaningOf(callee, scope);
  if (meaning.kind === 'class') {
    return kinds.of(meaning.statement, meaning.module) === 'field'
      ? `${meaning.module.dotted}.${meaning.statement.name}`
      : null;
  }
  const written = callee.kind === 'name' ? callee.parts.join('.') : '';
  return meaning.kind === 'unknown' && written.endsWith('Field') ? written : null;
}

/** A class of Django by its name alone, any other by its full path. */
function outsideClass(path: string): string {
  const at = path.lastIndexOf('.');
  const name = path.slice(at + 1);
  const known = findFieldType(name);
  if (!known) return /^django\.db\.models\.\w+$/.test(path) ? name : path;
  const module = path.slice(0, at);
  const homes = known.module === undefined ? djangoHomes : [known.module];
  const isHome = homes.some((home) => module === home || module.startsWith(`${home}.`));
  return isHome ? name : path;
}

/** Where the fields of `django.db.models` can be imported from; GeoDjango's models have them too. */
const djangoHomes = ['django.db.models', 'django.contrib.gis.db.models'];

/** The arguments of a field by the options they are for; those without a keyword as its class takes them. */
export function argumentsByName(type: string, call: Call): ReadonlyMap<string, Argument> {
  const known = findFieldType(type);
  const signature = known?.signature ?? usualSignature;
  const isPositional = known !== undefined && spreading(known) === undefined;
  return new Map(
    call.args.flatMap((argument, at): readonly [string, Argument][] => {
      const name = argument.keyword ?? (isPositional ? signature[at] : undefined);
      return name === undefined || argument.value.kind === 'spread' ? [] : [[name, argument]];
    }),
  );
}

/** Reads the arguments of a field. Every one is kept: what has no meaning here as code. */
export function readField(type: string, call: Call, scope: Scope, names: Names): ReadField {
  const known = findFieldType(type);
  const options: Record<string, OptionValue> = {};
  const unnamed: OptionValue[] = [];
  let enumeration: ReadChoices['from'];
  const signature = known?.signature ?? usualSignature;
  call.args.forEach((argument, at) => {
    const { value } = argument;
    const list = spreading(known);
    const name = argument.keyword ?? (known && list === undefined ? signature[at] : undefined);
    if (value.kind === 'spread') {
      unnamed.push({ code: names.code(argument, scope) });
    } else if (name === undefined) {
      unnamed.push(
        list === undefined
          ? plainValue(value, scope, names)
          : names.fieldNamed(value, scope, 'owner', options),
      );
    } else {
      const option = known && Object.hasOwn(known.options, name) ? known.options[name] : undefined;
      if (option?.kind === 'choices') {
        const read = readChoices(value, scope);
        enumeration = read?.from ?? enumeration;
        options[name] =
          read && canChoose(read, known?.value) ? read.choices : { code: names.code(value, scope) };
      } else options[name] = optionValue(name, option, known, value, scope, names, options);
    }
  });
  const list = spreading(known);
  if (unnamed.length > 0) options[list ?? POSITIONAL] = unnamed;
  const kept = Object.entries(options).filter(([name, value]) => {
    // `name=None`, to come to a later argument without its keyword.
    if (value === null && name === 'name') return false;
    const option = known && Object.hasOwn(known.options, name) ? known.options[name] : undefined;
    return (
      !option ||
      option.default === undefined ||
      option.required ||
      !sameValue(value, option.default)
    );
  });
  return { type, options: Object.fromEntries(kept), enumeration };
}

/** `CompositePrimaryKey("a", "b")`: the option that all arguments without a keyword are the list of. */
const spreading = (type: FieldType | undefined): string | undefined =>
  type &&
  Object.entries(type.options).find(
    ([, { positional, kind }]) => positional && kind === 'fields',
  )?.[0];

function optionValue(
  name: string,
  option: Option | undefined,
  type: FieldType | undefined,
  value: Expression,
  scope: Scope,
  names: Names,
  before: Options,
): OptionValue {
  const code = (): OptionValue => ({ code: names.code(value, scope) });
  const known = evaluate(value, scope);
  switch (option?.kind) {
    case 'flag':
      return known?.kind === 'plain' &&
        (typeof known.value === 'boolean' || known.value === option.default)
        ? known.value
        : code();
    case 'integer':
      return (known?.kind === 'plain' &&
        typeof known.value !== 'boolean' &&
        option.default !== undefined) ||
        (known?.kind === 'plain' && typeof known.value === 'number')
        ? known.value
        : code();
    case 'text':
      return textValue(known, option) ?? code();
    case 'oneOf':
      return nameIn(option, value, known, scope) ?? code();
    case 'literal':
      return known?.kind === 'text' && known.translated
        ? code()
        : (literalValue(value, known, type?.value, scope) ?? code());
    case 'model':
      return names.target(value, scope);
    case 'field':
      return names.fieldNamed(value, scope, option.of ?? 'owner', before);
    case 'fields': {
      const items = sequenceOf(value);
      return items
        ? items.map((item) => names.fieldNamed(item, scope, option.of ?? 'owner', before))
        : code();
    }
    case 'nested': {
      const nested = value.kind === 'call' ? fieldClassOf(value.callee, scope, names.kinds) : null;
      if (nested === null || value.kind !== 'call') return code();
      return { nested, options: readField(nested, value, scope, names).options };
    }
    case undefined:
      return name === 'to' ? names.target(value, scope) : plainValue(value, scope, names);
    default:
      return code();
  }
}

/** A text, or one that is translated, as the code that says so. */
export function textValue(known: Known | null, option: Option): OptionValue | undefined {
  if (known?.kind === 'plain' && known.value === null && option.default === null) return null;
  if (known?.kind !== 'text') return undefined;
  if (!known.translated) return known.value;
  return option.translatable ? { code: `_(${quoted(known.value)})` } : undefined;
}

/** A Python text in double quotes. */
export const quoted = (text: string): string =>
  `"${text.replaceAll(/[\\"\u0000-\u001f\u007f\u2028\u2029]/g, (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function nameIn(
  { values = {}, names }: Option,
  value: Expression,
  known: Known | null,
  scope: Scope,
): string | undefined {
  if (!names)
    return known?.kind === 'text' && Object.hasOwn(values, known.value) ? known.value : undefined;
  const path = outsidePath(value, scope);
  const last = path?.slice(path.lastIndexOf('.') + 1);
  return path?.startsWith('django.db.models.') && last !== undefined && Object.hasOwn(values, last)
    ? last
    : undefined;
}

/** Values that are written the same way whatever the field: the rest stays code, for it may be of another type. */
function literalValue(
  value: Expression,
  known: Known | null,
  kind: ValueKind | undefined,
  scope: Scope,
): OptionValue | undefined {
  if (known?.kind === 'plain') {
    if (known.value === null || typeof known.value === 'boolean') return known.value;
    const isWhole = typeof known.value === 'number' && Number.isInteger(known.value);
    if (kind === 'duration' || (kind === 'decimal' && !isWhole)) return undefined;
    return known.value;
  }
  if (known?.kind === 'text')
    return kind !== undefined && converted.has(kind) ? undefined : known.value;
  const path = value.kind === 'call' ? outsidePath(value.callee, scope) : outsidePath(value, scope);
  if (kind === 'decimal' && path === 'decimal.Decimal' && value.kind === 'call') {
    const [only] = value.args;
    const digits = only ? evaluate(only.value, scope) : null;
    return digits?.kind === 'text' && /^-?\d+\.\d+$/.test(digits.value)
      ? { number: digits.value }
      : undefined;
  }
  return undefined;
}

/** Kinds whose texts an export turns into values of their own, as `Decimal("1.0")`. */
const converted: ReadonlySet<ValueKind> = new Set<ValueKind>([
  'decimal',
  'date',
  'time',
  'datetime',
  'duration',
  'uuid',
  'binary',
]);

const canChoose = ({ choices }: ReadChoices, kind: ValueKind | undefined): boolean =>
  choices.choices.every(({ value }) =>
    typeof value === 'string'
      ? kind === undefined || !converted.has(kind)
      : kind !== 'duration' && (kind !== 'decimal' || Number.isInteger(value)),
  );

/** A value of an argument that nothing is known of: a literal, else code. */
export function plainValue(value: Expression, scope: Scope, names: Names): OptionValue {
  const known = value.kind === 'name' ? null : evaluate(value, scope);
  const plain = known && plainOf(known);
  return (
    plain ??
    (known?.kind === 'plain' && known.value === null ? null : { code: names.code(value, scope) })
  );
}

/** A number, text or truth; lists stay code, since a design's lists are written as it suits the place. */
function plainOf(known: Known): OptionValue | undefined {
  if (known.kind === 'text') return known.translated ? undefined : known.value;
  return known.kind === 'plain' && known.value !== null ? known.value : undefined;
}
