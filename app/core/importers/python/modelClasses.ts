/** The model classes of a project and the names of their fields, before what they say is read. */
import { fieldId, modelId } from '../../design/ids.ts';
import type { ClassKinds } from './classKinds.ts';
import type { Call, Span } from './expressions.ts';
import { fieldClassOf } from './fieldCall.ts';
import { givenInMeta } from './metaClass.ts';
import type { ClassInFile, Module } from './module.ts';
import { running, UNNAMED_APP } from './module.ts';
import type { ModelClass } from './names.ts';
import type { Project } from './project.ts';
import type { Scope } from './scope.ts';
import { meaningOf, outsidePath } from './scope.ts';
import type { Statement } from './statements.ts';

/** A model with the statements that are its fields, in their order. */
export interface ModelDraft extends ModelClass {
  readonly fieldsHere: readonly FieldHere[];
}

export interface FieldHere {
  readonly name: string;
  readonly nameAt: Span;
  readonly type: string;
  readonly call: Call;
  readonly statement: Statement;
}

/** The model classes of all files, in the order they stand. Of two of one name, in `if` and `else`, one stands for both. */
export function modelClasses(
  project: Project,
  kinds: ClassKinds,
  appOf: ReadonlyMap<Module, string>,
  next: () => number,
): readonly ModelDraft[] {
  const drafts = new Map<string, ModelDraft>();
  for (const module of project.modules) {
    for (const statement of running(module.body)) {
      if (statement.kind !== 'class' || kinds.of(statement, module) !== 'model') continue;
      const { name } = statement;
      const app = labelIn(statement) ?? appOf.get(module) ?? UNNAMED_APP;
      const label = `${app}.${name}`.toLowerCase();
      if (name === '' || drafts.has(label)) continue;
      const scope: Scope = { project, module, within: statement };
      const id = modelId(next());
      const fieldsHere = fieldsIn(statement, scope, kinds);
      const fields = new Map(fieldsHere.map((field) => [field.name, fieldId(next())]));
      const parents = parentsOf(statement, { ...scope, within: undefined });
      drafts.set(label, { id, module, statement, app, name, fields, parents, fieldsHere });
    }
  }
  return [...drafts.values()];
}

const parentsOf = (statement: ClassInFile, scope: Scope): readonly ClassInFile[] =>
  statement.bases.flatMap(({ value }) => {
    const meaning = meaningOf(value, scope);
    return meaning.kind === 'class' ? [meaning.statement] : [];
  });

/** `Meta.app_label` */
function labelIn(statement: ClassInFile): string | undefined {
  const given = metaValueOf(statement, 'app_label');
  return given?.kind === 'string' && given.value !== null ? given.value : undefined;
}

const metaValueOf = (statement: ClassInFile, option: string) => {
  const meta = metaOf(statement);
  return meta && givenInMeta(meta).find(({ name }) => name === option)?.value;
};

/** The `Meta` of a model's body. */
export function metaOf({ body }: ClassInFile): ClassInFile | undefined {
  const found = body.statements.findLast((one) => one.kind === 'class' && one.name === 'Meta');
  return found?.kind === 'class' ? found : undefined;
}

/** The fields of a class body; of two of one name the last. */
function fieldsIn(statement: ClassInFile, scope: Scope, kinds: ClassKinds): readonly FieldHere[] {
  const found = new Map<string, FieldHere>();
  for (const one of running(statement.body)) {
    if (one.kind !== 'assign' || one.isUpdate || one.isBroken || one.value.kind !== 'call')
      continue;
    const [target, ...more] = one.targets;
    if (target?.kind !== 'name' || target.parts.length > 1 || more.length > 0) continue;
    const [name = ''] = target.parts;
    const type = fieldClassOf(one.value.callee, scope, kinds);
    if (type === null) continue;
    found.delete(name);
    found.set(name, { name, nameAt: target, type, call: one.value, statement: one });
  }
  return [...found.values()];
}

const userBase = /^django\.contrib\.auth\.(models|base_user)\.Abstract(Base)?User$/;

/** The one model that is made of Django's user classes: the project's user, where no settings say so. */
export function onlyUser(drafts: readonly ModelDraft[], project: Project): string | undefined {
  const users = drafts.filter(({ module, statement }) => {
    const scope: Scope = { project, module, within: undefined };
    const abstract = metaValueOf(statement, 'abstract');
    if (abstract?.kind === 'constant' && abstract.value === true) return false;
    return statement.bases.some(({ value }) => userBase.test(outsidePath(value, scope) ?? ''));
  });
  const [only] = users;
  return only && users.length === 1 ? `${only.app}.${only.name}` : undefined;
}
