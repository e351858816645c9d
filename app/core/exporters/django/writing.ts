import type { Field } from '../../design/design.ts';
import { findField } from '../../design/queries.ts';
import { isUsableName } from '../../design/names.ts';
import type { Expression } from '../../design/python/expression.ts';
import { parseExpression } from '../../design/python/expression.ts';
import { isKnown } from '../../design/python/freeCode.ts';
import { knownName } from '../../design/python/known.ts';
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import {
  isChoices,
  isCode,
  isFieldRef,
  isList,
  isMissing,
  isModelRef,
  isNumberLiteral,
} from '../../fieldTypes/values.ts';
import type { Choice, OptionValue } from '../../fieldTypes/values.ts';
import { isUsualUser } from '../../schema/relations.ts';
import { fieldCalled, keyOf } from '../../schema/fieldsByName.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { ChoicesClass } from './choices.ts';
import { groupsOf } from './choices.ts';
import { labelOf, literal, plain } from './literals.ts';
import type { OwnNames, Py } from './python/py.ts';
import { fromExpression, list, string, text, tuple } from './python/py.ts';

/** What is known while the class of one model is written. */
export interface Writing {
  readonly schema: Schema;
  readonly acceptedCode: boolean;
  readonly owner: ResolvedModel;
  /** Models whose classes stand above this one in the same file. */
  readonly above: ReadonlySet<ResolvedModel>;
  /** How the file names the class of another model of the design, or null if it cannot. */
  readonly classOf: (model: ResolvedModel) => Py | null;
  /** Names that the app's files give: kept code and, where they are parted, classes. */
  readonly own: OwnNames;
  /** An attribute of an enumeration that the app's files give. */
  readonly enumeration: (made: ChoicesClass, attribute: string) => Py;
  /** Names the class body gives to something else. */
  readonly ownNames: ReadonlySet<string>;
  /** Says something the reader has to know. */
  readonly tell: (sentence: string) => void;
}

/** Why something cannot be written, and what it was. */
export class Unwritten {
  readonly why: string;
  readonly what: string;
  constructor(why: string, what: string) {
    this.why = why;
    this.what = what;
  }
}

/** A value of an option as code; `kind` is that of the field whose value it is, if it is one. */
export function valueOf(writing: Writing, value: OptionValue, kind?: ValueKind): Py | Unwritten {
  if (isCode(value)) return codeOf(writing, value.code);
  if (isModelRef(value)) return modelReference(writing, value.model);
  if (isFieldRef(value)) {
    const field = findField(writing.schema.design, value.field);
    if (!field) return new Unwritten('the field is gone', value.field);
    return string((value.descending ? '-' : '') + field.name);
  }
  if (isMissing(value)) return string(value.missing);
  if (isChoices(value)) {
    return choiceList(value.choices, kind ?? 'text') ?? notPython(value);
  }
  if (isList(value) && value.some((item) => typeof item === 'object' && item !== null)) {
    const items: Py[] = [];
    for (const item of value) {
      const written = valueOf(writing, item, kind);
      if (written instanceof Unwritten) return written;
      items.push(written);
    }
    return list(items);
  }
  return (kind === undefined ? plain(value) : literal(value, kind)) ?? notPython(value);
}

/** `[("a", "A"), ("Others", [("b", "B")])]`; null where Python has no literal for a value. */
function choiceList(choices: readonly Choice[], kind: ValueKind): Py | null {
  const items = groupsOf(choices).flatMap((one): readonly (Py | null)[] => {
    const pairs = one.choices.map((choice) => {
      const stored = literal(choice.value, kind);
      return stored && tuple([stored, labelOf(choice)]);
    });
    if (one.group === undefined) return pairs;
    const heading = labelOf({ label: one.group, ...translationOf(one.choices) });
    return pairs.every((pair) => pair !== null) ? [tuple([heading, list(pairs)])] : [null];
  });
  return items.every((item) => item !== null) ? list(items) : null;
}

/** A heading is translated with what stands under it. */
const translationOf = ([first]: readonly Choice[]): Pick<Choice, 'translated'> =>
  first?.translated ? { translated: true } : {};

const notPython = (value: OptionValue): Unwritten =>
  new Unwritten(
    'not written, for Python has no such value',
    isNumberLiteral(value) ? value.number : JSON.stringify(value),
  );

/** Code that a person wrote: known code as it is, free code once accepted, what is no expression never. */
function codeOf(writing: Writing, code: string): Py | Unwritten {
  const expression = parseExpression(code);
  if (!expression) return new Unwritten('not written, for it is no Python expression', code);
  if (!isKnown(expression)) {
    if (!writing.acceptedCode) return new Unwritten('not written until accepted', code);
    for (const name of new Set(undefinedNames(expression))) {
      if (writing.own.here.has(name) || writing.own.elsewhere.has(name)) continue;
      writing.tell(`uses ${name}, which is neither defined nor imported in the file.`);
    }
  }
  return fromExpression(expression, writing.own);
}

/** Names that no import was found for. */
function undefinedNames(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'name': {
      const [first = ''] = expression.parts;
      const isFound =
        knownName(expression.parts) ?? (expression.parts.length > 1 && !/^\p{Lu}/u.test(first));
      return isFound ? [] : [first];
    }
    case 'call':
      return [expression.callee, ...expression.args.map((arg) => arg.value)].flatMap(
        undefinedNames,
      );
    case 'attribute':
      return undefinedNames(expression.of);
    case 'list':
    case 'tuple':
    case 'set':
      return expression.items.flatMap(undefinedNames);
    case 'dict':
      return expression.entries.flat().flatMap(undefinedNames);
    case 'unary':
      return undefinedNames(expression.operand);
    case 'binary':
      return [expression.left, expression.right].flatMap(undefinedNames);
    default:
      return [];
  }
}

const userSetting: Expression = { kind: 'name', parts: ['settings', 'AUTH_USER_MODEL'] };

/**
 * How Python refers to a model: `"self"`, the class when it stands above, its name as a text when it stands below, else
 * `"app.Model"`; the project's user by its setting.
 */
function modelReference(
  { schema, owner, above, ownNames }: Writing,
  id: ResolvedModel['id'],
): Py | Unwritten {
  const target = schema.byId.get(id);
  if (!target) return new Unwritten('the model is gone', id);
  if (target === owner) return string('self');
  if (isUsualUser(target) || target === schema.authUser) return fromExpression(userSetting);
  const { app, name } = target.model;
  if (app !== owner.model.app || target.model.external) return string(target.label);
  // Of an abstract model Django says by its name that there are no rows, but takes its class for one that has some. And of
  // a class it looks up the key by its name, which another field's attribute may have taken.
  const isPlain =
    target.kind !== 'abstract' && fieldCalled(target, keyOf(target).name) === keyOf(target);
  if (above.has(target) && !ownNames.has(name) && isPlain) return text(name);
  // In an abstract class a bare name would mean a model of whichever app the class is used in.
  return string(owner.kind === 'abstract' ? target.label : name);
}

/** Whether the text can stand as the name of a class, field or argument of the file. */
export const isWritableName = (name: string): boolean => isUsableName(name) && name !== '__debug__';

/** For comments and notes: `shop.Product.price`. */
export const placeOf = (owner: ResolvedModel, field?: Field): string =>
  field ? `${owner.label}.${field.name}` : owner.label;
