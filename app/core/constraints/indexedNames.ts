/** The fields that Django's checks look up for indexes and constraints (`Model._check_local_fields`, Django 5.2). */
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { conditionOf, declarations, textsIn } from './constraintCode.ts';
import type { Declaration } from './constraintCode.ts';
import { calledName, referencesIn, referencesOrName } from './expressionReferences.ts';
import type { Reference } from './expressionReferences.ts';
import type { Expression } from '../design/python/expression.ts';
import { fieldCalled, keyOf, localFieldCalled } from '../schema/fieldsByName.ts';

/** A name of a field in an index or a constraint. */
export interface IndexedName {
  readonly declaration: Declaration;
  /** Every declaration of the option that names it, this one first. */
  readonly declarations: readonly Declaration[];
  readonly name: string;
  /** The field of that name, those of parents included. */
  readonly field: ResolvedField | undefined;
  /** Whether the model's own table has it. */
  readonly isLocal: boolean;
}

/** Whether migrations make the model's table. */
export const isMigrated = ({ meta, kind }: ResolvedModel): boolean =>
  kind === 'concrete' && meta['managed'] !== false;

/** What the expressions of an index, a unique constraint or a check read, as far as Django's checks look. */
export function checkedReferences(declaration: Declaration): readonly Reference[] {
  const { makes, expressions } = declaration;
  const over = makes === 'check' ? [] : expressions.flatMap(referencesOrName);
  const condition = conditionOf(declaration);
  const isLookedInto = makes !== 'index' && condition && isCondition(condition);
  return isLookedInto ? [...over, ...referencesIn(condition)] : over;
}

/** Whether the expression makes a `Q`. */
export function isCondition(expression: Expression): boolean {
  if (expression.kind === 'unary') return isCondition(expression.operand);
  if (expression.kind === 'binary') return isCondition(expression.left);
  return calledName(expression) === 'Q';
}

const found = new WeakMap<Schema, readonly IndexedName[]>();

/** Every name, each once for an option of a model. */
export function indexedNames(schema: Schema): readonly IndexedName[] {
  let names = found.get(schema);
  if (!names) {
    const byKey = new Map<string, IndexedName>();
    for (const one of declarations(schema).flatMap(namesIn)) {
      const { declaration, name } = one;
      const key = JSON.stringify([declaration.model.id, declaration.option, name]);
      const known = byKey.get(key);
      byKey.set(
        key,
        known ? { ...known, declarations: [...known.declarations, declaration] } : one,
      );
    }
    names = [...byKey.values()];
    found.set(schema, names);
  }
  return names;
}

function namesIn(declaration: Declaration): readonly IndexedName[] {
  const { model, makes } = declaration;
  const fields = textsIn(declaration, 'fields');
  const isComposite = keyOf(model).type?.value === 'tuple';
  const read = checkedReferences(declaration).flatMap(({ path: [first = ''] }) =>
    first === 'pk' && makes !== 'index' && !isComposite ? [] : [first],
  );
  const all = [
    ...(makes === 'index' ? fields.map((name) => name.replace(/^-/, '')) : fields),
    ...textsIn(declaration, 'include'),
    ...read,
  ];
  return all.map((name) => ({
    declaration,
    declarations: [declaration],
    name,
    field: fieldCalled(model, name),
    isLocal: localFieldCalled(model, name) !== undefined,
  }));
}

/** Whether Django has a field of this name though no one declared it: the order of `order_with_respect_to`. */
export const isHiddenOrder = ({ declaration: { model }, name }: IndexedName): boolean =>
  name === '_order' && model.meta['order_with_respect_to'] !== undefined;

/** `indexes of Book names the field “title”`: for messages. */
export const toldName = ({ declaration: { model, option }, name }: IndexedName): string =>
  `${option} of ${model.model.name} names the field “${name}”`;
