import type { Field } from '../../design/design.ts';
import { sqlIn } from '../../design/python/sqlNames.ts';
import { metaOptions } from '../../fieldTypes/metaOptions.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import { sameValue } from '../../fieldTypes/values.ts';
import type { FieldId, OptionValue } from '../../fieldTypes/values.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../../schema/schema.ts';
import { allFieldsOf } from '../../schema/schema.ts';
import type { Bases } from './bases.ts';
import type { Annotation, TypeOf } from './annotations.ts';
import { annotationsOf } from './annotations.ts';
import { basesOf, metaBasesOf } from './bases.ts';
import type { ChoicesClass, ChoosingField } from './choices.ts';
import { choicesClasses } from './choices.ts';
import { cleanUses, hasClean, keptByClean } from './cleanMethod.ts';
import type { Statement } from './fieldStatement.ts';
import { fieldStatement } from './fieldStatement.ts';
import { labelOf } from './literals.ts';
import type { KeptCode } from './kept.ts';
import { keptCode, importsNeeded } from './kept.ts';
import type { NameScope } from './python/names.ts';
import type { OwnNames, Py } from './python/py.ts';
import { call, imported, models, numeral, string, text } from './python/py.ts';
import { comment, docstring } from './python/strings.ts';
import type { Writing } from './writing.ts';
import { isWritableName, placeOf, Unwritten, valueOf } from './writing.ts';

/** An enumeration class and the fields it is for. */
export interface WrittenChoices {
  readonly made: ChoicesClass;
  readonly fields: readonly FieldId[];
}

/** The class of one model, before names are settled and lines are broken. */
export interface ClassBody {
  readonly model: ResolvedModel;
  readonly bases: Bases;
  readonly docstring: readonly string[];
  readonly choices: readonly WrittenChoices[];
  readonly fields: readonly (Statement & { readonly id: FieldId })[];
  readonly managers: readonly Statement[];
  /** What only type checkers read; null where nothing is annotated. */
  readonly annotations: readonly Annotation[] | null;
  readonly meta: readonly Statement[];
  readonly metaBases: Bases;
  /** What `__str__` returns, or null without one. */
  readonly display: Py | null;
  /** The keys whose most rows `clean()` keeps. */
  readonly kept: readonly ResolvedRelation[];
  readonly code: KeptCode;
  readonly notes: readonly string[];
}

/** Where the class will stand. */
export interface Surroundings {
  readonly schema: Schema;
  readonly acceptedCode: boolean;
  /** How types are named in annotations; null for none. */
  readonly typeOf: TypeOf | null;
  /** Whether models say how they are shown. */
  readonly withStr: boolean;
  readonly above: ReadonlySet<ResolvedModel>;
  /** The names of all classes of the file. */
  readonly classNames: readonly string[];
  readonly classOf: Writing['classOf'];
  readonly own: Writing['own'];
  /** Whether it stands in a package of the app instead of in `models.py`. */
  readonly isDeeper: boolean;
  /** The enumerations above the models, by the fields that share them. */
  readonly shared: ReadonlyMap<Field, ChoicesClass>;
}

/** The fields of the class body and what their values are. */
export const choosingFields = ({ model }: ResolvedModel): readonly ChoosingField[] =>
  model.fields.map((field) => ({ field, value: findFieldType(field.type)?.value ?? 'json' }));

export function classBody(model: ResolvedModel, around: Surroundings): ClassBody {
  const { fields } = model.model;
  const names = fields.map((field) => field.name);
  const choices = choicesClasses(
    choosingFields(model),
    [...names, ...around.classNames],
    around.shared,
  );
  const made = [...new Set(choices.values())];
  const notes: string[] = [];
  const writing = (field?: Field): Writing => ({
    schema: around.schema,
    acceptedCode: around.acceptedCode,
    owner: model,
    above: around.above,
    classOf: around.classOf,
    own: around.own,
    enumeration: ({ name }, attribute) => {
      const from = made.some((one) => one.name === name) ? null : around.own.elsewhere.get(name);
      return from ? { kind: 'imported', from, rest: [attribute] } : text(`${name}.${attribute}`);
    },
    ownNames: new Set([...names, ...made.map((one) => one.name)]),
    tell: (sentence) => notes.push(`${placeOf(model, field)}: ${sentence}`),
  });
  const statements = fields.map((field) => ({
    ...fieldStatement(writing(field), field, around.shared.get(field) ?? choices.get(field)),
    id: field.id,
  }));
  const given = [...names, ...model.model.managers.map(({ name }) => name)];
  const code = keptCode(model.model.code, around.acceptedCode, around.isDeeper);
  if (code.why !== null) notes.push(`${placeOf(model)}: its code is ${code.why}.`);
  return {
    model,
    bases: basesOf(writing()),
    docstring: docstring(model.model.note),
    choices: made.map((one) => ({
      made: one,
      fields: fields.filter((field) => choices.get(field) === one).map((field) => field.id),
    })),
    fields: statements,
    managers: managerStatements(writing(), model),
    annotations:
      around.typeOf &&
      annotationsOf(
        model,
        around.typeOf,
        new Set([...given, ...(code.block?.defines ?? []), ...made.map((one) => one.name)]),
      ),
    meta: metaStatements(writing(), model),
    metaBases: metaBasesOf(writing()),
    display:
      around.withStr && !code.block?.defines.has('__str__') ? display(model, statements) : null,
    kept: keptOf(model, notes),
    code,
    notes,
  };
}

/** The keys whose most a `clean()` can keep; of a class that has one already none, which is noted. */
function keptOf(model: ResolvedModel, notes: string[]): readonly ResolvedRelation[] {
  const keys = keptByClean(model);
  if (keys.length === 0 || !hasClean(model)) return keys;
  const names = keys.map(({ field }) => field.name).join(', ');
  notes.push(
    `${placeOf(model)}: it has a clean() of its own, which has to count the rows of ${names}.`,
  );
  return [];
}

const managerStatements = (writing: Writing, { model }: ResolvedModel): readonly Statement[] =>
  model.managers.map(({ name, code }) => {
    const value = isWritableName(name)
      ? valueOf(writing, { code })
      : new Unwritten('not written, for its name is no Python name', code);
    if (!(value instanceof Unwritten)) return { name, value, comments: [] };
    writing.tell(`the manager ${name} is ${value.why}.`);
    const remark = comment(`Cardinal: ${value.why}: ${name} = ${value.what}`);
    return { name, value: null, comments: [remark] };
  });

function metaStatements(writing: Writing, { model }: ResolvedModel): readonly Statement[] {
  const known = Object.keys(metaOptions).filter((name) => Object.hasOwn(model.meta, name));
  const unknown = Object.keys(model.meta).filter((name) => !Object.hasOwn(metaOptions, name));
  // What a base says may have to be said otherwise.
  const inherits = model.bases.length > 0 || model.metaBases.length > 0;
  return [...known, ...unknown].flatMap((name): Statement[] => {
    const value = model.meta[name];
    const isUsual = sameValue(value, metaOptions[name]?.default);
    if (value === undefined || (isUsual && (!inherits || name === 'abstract'))) return [];
    const written = metaValue(writing, name, value);
    if (!(written instanceof Unwritten)) return [{ name, value: asTuple(written), comments: [] }];
    writing.tell(`Meta.${name} is ${written.why}.`);
    return [
      {
        name,
        value: null,
        comments: [comment(`Cardinal: ${written.why}: ${name} = ${written.what}`)],
      },
    ];
  });
}

function metaValue(writing: Writing, name: string, value: OptionValue): Py | Unwritten {
  if (!isWritableName(name))
    return new Unwritten('not written, for it is no Python name', JSON.stringify(value));
  const sql = writing.acceptedCode ? undefined : sqlIn(name, value);
  return sql === undefined
    ? valueOf(writing, value)
    : new Unwritten('not written until accepted', sql);
}

/** Lists of a class body are written as tuples: one list would be shared by all (ruff's RUF012). */
const asTuple = (py: Py): Py =>
  py.kind === 'list' ? { ...py, kind: 'tuple', items: py.items.map(asTuple) } : py;

/** `__str__` must return a text: fields that hold one always are returned as they are. */
function display(model: ResolvedModel, fields: ClassBody['fields']): Py | null {
  const { display: id } = model.model;
  const field = allFieldsOf(model).find((one) => one.field !== null && one.field.id === id);
  const own = fields.find((one) => one.id === id);
  if (!field || own?.value === null || !isWritableName(field.name)) return null;
  const value = text(`self.${field.name}`);
  if (field.type?.value === 'text' && !field.null) return value;
  return call({ kind: 'imported', from: null, rest: ['str'] }, [value]);
}

/** The value of a member of an enumeration class: what is stored, then what is shown. */
export const memberValue = ({ choice }: ChoicesClass['members'][number]): Py => ({
  kind: 'bareTuple',
  items: [
    typeof choice.value === 'string' ? string(choice.value) : numeral(String(choice.value)),
    labelOf(choice),
  ],
});

/** What an enumeration class is made of. */
export const choicesCode = ({ base, members }: ChoicesClass): readonly Py[] => [
  models(base),
  ...members.map(memberValue),
];

/** False when the file is run. */
export const typeChecking = imported('typing', 'TYPE_CHECKING');

/** The names a class body gives, and after which of them each piece of code stands. */
export function scopeOf(body: ClassBody, own: OwnNames): NameScope {
  const uses = body.bases.bases.map((code) => ({ code, after: [] as readonly string[] }));
  const names: string[] = [];
  for (const { made } of body.choices) {
    for (const code of choicesCode(made)) uses.push({ code, after: [...names] });
    names.push(made.name);
  }
  for (const { name, value } of body.fields) {
    if (!value) continue;
    uses.push({ code: value, after: [...names] });
    names.push(name);
  }
  for (const { name, value } of body.managers) {
    if (!value) continue;
    uses.push({ code: value, after: [...names] });
    names.push(name);
  }
  for (const code of body.metaBases.bases) uses.push({ code, after: [...names] });
  for (const { value } of body.meta) if (value) uses.push({ code: value, after: [] });
  if (body.display) uses.push({ code: body.display, after: [] });
  if (body.kept.length > 0) uses.push(...cleanUses.map((code) => ({ code, after: [] })));
  if (body.annotations && body.annotations.length > 0) {
    for (const { type } of body.annotations) uses.push({ code: type, after: names });
    uses.push({ code: typeChecking, after: names });
  }
  if (body.code.block) uses.push({ code: importsNeeded(body.code.block, own), after: [] });
  return { uses, names };
}
