/** What a model class holds, as a design has it. */
import type { Field, Manager, Model } from '../../design/design.ts';
import { emptyModel } from '../../design/design.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { FieldId } from '../../fieldTypes/values.ts';
import { basesOf, metaBasesOf } from './bases.ts';
import { isPlainEnumeration } from './choiceList.ts';
import type { Expression, Span } from './expressions.ts';
import { readField } from './fieldCall.ts';
import { keptText } from './keptCode.ts';
import { givenInMeta, readMeta } from './metaClass.ts';
import type { ModelDraft } from './modelClasses.ts';
import { metaOf } from './modelClasses.ts';
import type { ClassInFile, Module } from './module.ts';
import { running } from './module.ts';
import type { Names } from './names.ts';
import type { FieldOrigin, ModelOrigin } from './origins.ts';
import type { Project } from './project.ts';
import type { Tally } from './report.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statements.ts';

/** What the models of a project are read with, and what is found on the way. */
export interface Reading {
  readonly project: Project;
  readonly names: Names;
  readonly tally: Tally;
  /** Enumerations that the choices of fields say all of. */
  readonly enumerations: Set<ClassInFile>;
  readonly models: Map<Model['id'], ModelOrigin>;
  readonly fields: Map<FieldId, FieldOrigin>;
  /** The statements of each class that are kept as text. */
  readonly kept: Map<ClassInFile, ReadonlySet<Statement>>;
}

/** Reads a model and remembers where its parts stand. */
export function readModel(draft: ModelDraft, reading: Reading): Model {
  const { id, module, statement, app, name } = draft;
  const { project, names } = reading;
  const scope: Scope = { project, module, within: statement };
  const outer: Scope = { ...scope, within: undefined };
  const meta = metaOf(statement);
  const fields = fieldsOf(draft, scope, reading);
  const bases = basesOf(statement, outer, names);
  const metaBases = meta ? metaBasesOf(meta, outer, names) : [];
  const inherits = bases.length > 0 || metaBases.length > 0;
  const rest = readRest(draft, fields, meta, scope, reading);
  const kept = reading.kept.get(statement) ?? new Set<Statement>();
  reading.models.set(id, { module, statement, meta, kept });
  return emptyModel({
    id,
    name,
    app,
    bases,
    fields,
    meta: meta ? readMeta(givenInMeta(meta), inherits, scope, names) : {},
    metaBases,
    ...rest,
  });
}

const fieldsOf = (
  { module, fieldsHere, fields }: ModelDraft,
  scope: Scope,
  reading: Reading,
): readonly Field[] =>
  fieldsHere.flatMap(({ name, nameAt, type, call, statement }): readonly Field[] => {
    const id = fields.get(name);
    if (!id) return [];
    const { options, enumeration } = readField(type, call, scope, reading.names);
    if (enumeration && isPlainEnumeration(enumeration.statement)) {
      reading.enumerations.add(enumeration.statement);
    }
    reading.fields.set(id, { module, statement, name: nameAt, call, scope, enumeration });
    return [{ id, name, type, options }];
  });

/** Everything of the body that is neither a field nor `Meta`. */
function readRest(
  { module, statement, fieldsHere }: ModelDraft,
  fields: readonly Field[],
  meta: ClassInFile | undefined,
  scope: Scope,
  { names, tally, enumerations, kept: keptOf }: Reading,
): Pick<Model, 'managers' | 'note' | 'display' | 'code'> {
  const isField = new Set(fieldsHere.map((here) => here.statement));
  const kept = new Set<Statement>();
  const managers: Manager[] = [];
  let note = '';
  let display: FieldId | null = null;
  for (const [at, one] of statement.body.statements.entries()) {
    tally.count(one, module);
    if (isField.has(one) || one === meta || one.kind === 'pass') continue;
    if (one.kind === 'class' && enumerations.has(one)) continue;
    const text = at === 0 ? textOf(one) : null;
    const manager = managerIn(one, scope, names);
    const shown = shownBy(one, module, fields);
    if (text !== null) note = docstring(text);
    else if (manager) managers.push(manager);
    else if (shown !== null) display = shown;
    else {
      tally.keep(one, module);
      const inside = running({ ...statement.body, statements: [one] });
      if (!inside.some((part) => isField.has(part))) kept.add(one);
    }
  }
  keptOf.set(statement, kept);
  return { managers, note, display, code: keptText(statement.body, kept, module.text) };
}

const textOf = (statement: Statement): string | null =>
  statement.kind === 'expression' && statement.value.kind === 'string'
    ? statement.value.value
    : null;

/** `objects = BookManager()`, `objects = BookQuerySet.as_manager()` */
function managerIn(statement: Statement, scope: Scope, names: Names): Manager | null {
  if (statement.kind !== 'assign' || statement.isUpdate || statement.targets.length > 1)
    return null;
  const [target] = statement.targets;
  const { value } = statement;
  if (target?.kind !== 'name' || target.parts.length > 1 || value.kind !== 'call') return null;
  const told = (one: Expression): string => names.kinds.told(one, scope);
  if (told(value.callee) !== 'manager' && told(value) !== 'manager') return null;
  return { name: target.parts[0] ?? '', code: names.code(value, scope) };
}

/** The field that `__str__` returns and nothing else, as an export writes it. */
function shownBy(statement: Statement, { text }: Module, fields: readonly Field[]): FieldId | null {
  if (statement.kind !== 'function' || statement.name !== '__str__') return null;
  const [, open, name, close] = returning.exec(sliceOf(statement, text)) ?? [];
  const field = fields.find((one) => one.name === name);
  if (!field || (open === undefined) !== (close === undefined)) return null;
  const isText = findFieldType(field.type)?.value === 'text' && field.options['null'] !== true;
  return isText === (open === undefined) ? field.id : null;
}

const returning =
  /^def __str__\(self\)(?: -> str)?:\s*return (str\()?self\.(\p{ID_Continue}+)(\))?$/u;

const sliceOf = ({ from, to }: Span, text: string): string => text.slice(from, to);

/** A docstring less the indentation its lines share (PEP 257). */
function docstring(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const margins = rest.flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)]));
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  return [first.trim(), ...rest.map((line) => line.slice(margin).trimEnd())].join('\n').trim();
}
