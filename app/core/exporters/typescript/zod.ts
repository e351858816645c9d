/** Shapes as Zod schemas, and a model's schemas beside its types. */
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { choicesOfHome } from './choiceNames.ts';
import { choicesOf } from './choices.ts';
import { constLines, fits, listLines } from './layout.ts';
import { objectLabel } from './generics.ts';
import { literal, objectKey, stringLiteral } from './literals.ts';
import type { Names } from './names.ts';
import type { Value } from './scalars.ts';
import type { Member, Shape } from './shape.ts';
import type { Writer } from './writer.ts';

/** How a file of schemas mentions what may be declared in another. */
export interface SchemaScope {
  readonly names: Names;
  readonly members: (model: ResolvedModel) => readonly Member[];
  /** The expression that checks a value. */
  readonly value: (value: Value, inKey: boolean) => Chain;
  /** The schema of a model's branded key; undefined where keys are plain values. */
  readonly id: (model: ResolvedModel) => string | undefined;
  readonly model: (model: ResolvedModel) => string;
  readonly object: (model: ResolvedModel) => string;
  /** Whether some generic key may hold rows of the model. */
  readonly isHeld: (model: ResolvedModel) => boolean;
  readonly choices: (model: ResolvedModel, field: ResolvedField) => string;
  /** The type that stands for a shape in the file of types. */
  readonly type: (shape: Shape) => string;
  /** A name from the app's own file of types. */
  readonly typeName: (name: string) => string;
}

/** A model's schemas: of what is read, of what creates one and of what changes one. */
export function writeSchemas(writer: Writer, model: ResolvedModel, scope: SchemaScope): void {
  const members = scope.members(model);
  const types = scope.names.model(model);
  const schemas = scope.names.schemas(model);
  writer.from(model.id, undefined, () => {
    const read = members.map((member): Property => ({ ...member, shape: member.read }));
    writeObject(writer, model, schemas.read, types.read, read, scope);
    if (scope.isHeld(model)) writeHeld(writer, model, scope);
    const sent = members.flatMap(({ write, ...rest }): Property[] =>
      write ? [{ ...rest, shape: write.shape, isOptional: !write.required }] : [],
    );
    writeObject(writer, model, schemas.create, types.create, sent, scope);
    const changed = sent.map((one) => ({ ...one, isOptional: true }));
    writeObject(writer, model, schemas.update, types.update, changed, scope);
  });
}

/** The schema of a row with the label of its model. */
function writeHeld(writer: Writer, model: ResolvedModel, scope: SchemaScope): void {
  writer.gap();
  const head = `export const ${scope.names.schemas(model).object} =`;
  const isApart = !fits(`${head} z.object({`);
  const indent = isApart ? '  ' : '';
  const label = z(`literal(${stringLiteral(objectLabel(model))})`);
  const row: Chain = { head: scope.names.schemas(model).read, calls: [] };
  writer.add(
    ...(isApart ? [head, '  z.object({'] : [`${head} z.object({`]),
    ...propertyLines(indent, 'model', label),
    ...propertyLines(indent, 'row', row),
    `${indent}}) satisfies z.ZodType<${scope.typeName(scope.names.model(model).object)}>;`,
  );
}

type Property = Pick<Member, 'name' | 'field'> & {
  readonly shape: Shape;
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
};

/** The schemas of a model's choices. They stand above all models, as those made of it may come before it. */
export function writeChoiceSchemas(writer: Writer, model: ResolvedModel, names: Names): void {
  for (const [field, { schema }] of choicesOfHome(model, names)) {
    writer.gap();
    writer.from(model.id, field.field?.id, () =>
      writer.add(...choiceLines(`export const ${schema} =`, field)),
    );
  }
}

export const choiceLines = (head: string, field: ResolvedField): readonly string[] =>
  listLines(
    head,
    'z.literal',
    choicesOf(field).flatMap(({ value }) => literal(value) ?? []),
  );

function writeObject(
  writer: Writer,
  model: ResolvedModel,
  name: string,
  type: string,
  properties: readonly Property[],
  scope: SchemaScope,
): void {
  writer.gap();
  const head = `export const ${name} =`;
  if (properties.length === 0) {
    writer.add(...constLines(head, 'z.strictObject({})'));
    return;
  }
  // A name too long to share its line moves the object below it.
  const isApart = !fits(`${head} z.object({`);
  const indent = isApart ? '  ' : '';
  writer.add(...(isApart ? [head, '  z.object({'] : [`${head} z.object({`]));
  for (const { name: key, field, shape, isOptional } of properties) {
    const schema = schemaOf(shape, scope);
    const whole = isOptional === true ? withCall(schema, 'exactOptional()') : schema;
    const own = mentionsModel(shape)
      ? getter(indent, key, scope.type(shape), whole)
      : propertyLines(indent, key, whole);
    if (field === undefined) writer.add(...own);
    else writer.from(model.id, field, () => writer.add(...own));
  }
  writer.add(`${indent}}) satisfies z.ZodType<${scope.typeName(type)}>;`);
}

/** Rows refer to rows in circles, so what holds one is found when it is needed, and its type is said. */
const mentionsModel = (shape: Shape): boolean =>
  shape.kind === 'model' ||
  shape.kind === 'object' ||
  (shape.kind === 'array' && mentionsModel(shape.of)) ||
  (shape.kind === 'union' && shape.of.some(mentionsModel));

/** A property on one line, or where it does not fit as a getter, which Zod reads the same. */
function propertyLines(indent: string, key: string, schema: Chain): readonly string[] {
  const head = `${indent}  ${objectKey(key)}: `;
  const line = `${head}${chainText(schema)},`;
  if (mustBreak(schema)) return brokenChain(`${indent}    `, head, schema, ',');
  return fits(line) ? [line] : getter(indent, key, '', schema);
}

function getter(indent: string, key: string, type: string, schema: Chain): string[] {
  const head = `${indent}  get ${objectKey(key)}()`;
  const line = `${indent}    return ${chainText(schema)};`;
  const returned =
    mustBreak(schema) || (!fits(line) && schema.calls.length > 1)
      ? brokenChain(`${indent}      `, `${indent}    return `, schema, ';')
      : callLines(`${indent}    `, `return ${chainText(schema)}`, ';');
  const isLong = type !== '' && !/^[\w$]+$/u.test(type) && !fits(`${head}: z.ZodType<${type}> {`);
  const heads = isLong
    ? [`${head}: z.ZodType<`, `${indent}    ${type}`, `${indent}  > {`]
    : [`${head}${type === '' ? '' : `: z.ZodType<${type}>`} {`];
  return [...heads, ...returned, `${indent}  },`];
}

/** `z.string().max(80)`: what stands first, and the calls that follow it. */
export interface Chain {
  readonly head: string;
  readonly calls: readonly string[];
}

const z = (...calls: readonly string[]): Chain => ({ head: 'z', calls });
export const withCall = ({ head, calls }: Chain, call: string): Chain => ({
  head,
  calls: [...calls, call],
});
const chainText = ({ head, calls }: Chain): string => [head, ...calls].join('.');

/** A constant that is a chain. */
export function chainLines(head: string, chain: Chain): readonly string[] {
  const one = `${head} ${chainText(chain)};`;
  if (fits(one)) return [one];
  const below = `  ${chainText(chain)};`;
  if (chain.calls.length < 2) return [head, below];
  if (fits(`${head} ${chain.head}`)) return brokenChain('  ', `${head} `, chain, ';');
  return [head, ...(fits(below) ? [below] : brokenChain('    ', '  ', chain, ';'))];
}

/** Prettier gives every call a line when there are several and one of them is given a list with a call in it. */
const mustBreak = ({ calls }: Chain): boolean =>
  calls.length > 2 && calls.some((call) => /\(\[.*\([^)]/.test(call));

const brokenChain = (
  indent: string,
  before: string,
  { head, calls }: Chain,
  end: string,
): readonly string[] => [
  before + head,
  ...calls.flatMap((call, n) => callLines(indent, `.${call}`, n === calls.length - 1 ? end : '')),
];

/** One call; what it is given stands on lines of its own where it must. */
function callLines(indent: string, call: string, end: string): readonly string[] {
  const line = indent + call + end;
  const at = call.indexOf('(') + 1;
  if (fits(line) || at === 0 || call.endsWith('()')) return [line];
  const list = /^[^(]*\((?:"\w+", )?\[/.exec(call)?.[0].length;
  if (list === undefined) {
    const inside = callLines(`${indent}  `, call.slice(at, -1), ',');
    return [indent + call.slice(0, at), ...inside, `${indent})${end}`];
  }
  const items = call.slice(list, -2).split(', ');
  return [
    indent + call.slice(0, list),
    ...items.map((item) => `${indent}  ${item},`),
    `${indent}])${end}`,
  ];
}

/** The expression that checks a shape. */
function schemaOf(shape: Shape, scope: SchemaScope): Chain {
  switch (shape.kind) {
    case 'value': {
      const id = shape.idOf && scope.id(shape.idOf);
      const value =
        id === undefined ? scope.value(shape.value, shape.inKey) : { head: id, calls: [] };
      return shape.maxLength === undefined ? value : withCall(value, `max(${shape.maxLength})`);
    }
    case 'choices':
      return { head: scope.choices(shape.model, shape.field), calls: [] };
    case 'model':
      return { head: scope.model(shape.model), calls: [] };
    case 'object':
      return { head: scope.object(shape.model), calls: [] };
    case 'blank':
      return z('literal("")');
    case 'null':
      return z('null()');
    case 'array':
      return z(`array(${chainText(schemaOf(shape.of, scope))})`);
    case 'union': {
      const of = shape.of.filter(({ kind }) => kind !== 'null');
      const [only = z('never()'), ...more] = of.map((one) => schemaOf(one, scope));
      const all = [only, ...more].map(chainText).join(', ');
      const isLabelled = of.every(({ kind }) => kind === 'object');
      const call = isLabelled ? `discriminatedUnion("model", [${all}])` : `union([${all}])`;
      const union = more.length === 0 ? only : z(call);
      return of.length < shape.of.length ? withCall(union, 'nullable()') : union;
    }
    case 'tuple': {
      const parts = shape.parts.map((part) => chainText(schemaOf(part.shape, scope)));
      return z(`tuple([${parts.join(', ')}])`);
    }
  }
}
