/** What a class of a project is: a model, a field, a manager, or none of these. Told by its bases, never by its name alone. */
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import { metaNames } from '../../fieldTypes/metaOptions.ts';
import type { Expression } from './expressions.ts';
import type { ClassInFile, Module } from './module.ts';
import { namesOfClass, running } from './module.ts';
import type { Project } from './project.ts';
import { meaningOf } from './scope.ts';
import type { Scope } from './scope.ts';

export type ClassKind = 'model' | 'field' | 'manager' | 'config' | 'other';

/** How sure it is that a class of a package that is not among the files is of a kind. */
type Told = ClassKind | 'perhaps a model' | 'unknown';

const never =
  /(Form|FormSet|Serializer|Admin|View|ViewSet|Test|TestCase|Factory|Command|Config|Exception|Error|Filter|FilterSet|Permission|Middleware|Resource|Schema|Type|Widget|Enum|Choices|Mutation|Query|Signal|Backend|Storage|Validator|Router|Migration|Tool|Manager|QuerySet|Field|Inline|Tag|Node|Handler|Session|Client|Feed|Sitemap|Pagination|Parser|Renderer|Throttle|Dict|List)$/;

function outsideKind(path: string): Told {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (/^django\.(contrib\.gis\.)?db\.models\.(base\.)?Model$/.test(path)) return 'model';
  if (/(Manager|QuerySet)$/.test(last)) return 'manager';
  const isCalledField = /(Field|ForeignKey)$/.test(last) || findFieldType(last) !== undefined;
  if (isCalledField && !/^django\.forms|^rest_framework|^wtforms|^graphene/.test(path)) {
    return 'field';
  }
  if (/^django\.contrib\.\w+\.(models|base_\w+)\.\w+$/.test(path)) return 'model';
  if (path.startsWith('django.') || path.startsWith('rest_framework.')) return 'other';
  if (never.test(last)) return 'other';
  if (last.endsWith('Model')) return 'perhaps a model';
  return /(^|\.)(abstract_)?models?(\.|$)/.test(path) ? 'perhaps a model' : 'unknown';
}

export class ClassKinds {
  readonly #project: Project;
  readonly #known = new Map<ClassInFile, ClassKind>();

  constructor(project: Project) {
    this.#project = project;
  }

  of(statement: ClassInFile, module: Module): ClassKind {
    const known = this.#known.get(statement);
    if (known) return known;
    // A class made of itself is nothing.
    this.#known.set(statement, 'other');
    const kind = this.#find(statement, module);
    this.#known.set(statement, kind);
    return kind;
  }

  /** What calling a class, or holding it as a base, comes to. */
  told(expression: Expression, scope: Scope): Told {
    const meaning = meaningOf(expression, scope);
    if (meaning.kind === 'class') return this.of(meaning.statement, meaning.module);
    if (meaning.kind === 'outside') return outsideKind(meaning.path);
    if (meaning.kind === 'value' && meaning.value.kind === 'call')
      return this.#made(meaning.value, scope);
    if (expression.kind === 'call') return this.#made(expression, scope);
    const last = expression.kind === 'name' ? (expression.parts.at(-1) ?? '') : '';
    return outsideKind(last);
  }

  /** `models.Manager.from_queryset(Books)`; any other call may make anything. */
  #made({ callee }: Extract<Expression, { kind: 'call' }>, _scope: Scope): Told {
    const last = callee.kind === 'name' ? callee.parts.at(-1) : undefined;
    return last === 'from_queryset' || last === 'as_manager' ? 'manager' : 'unknown';
  }

  #find(statement: ClassInFile, module: Module): ClassKind {
    const scope: Scope = { project: this.#project, module, within: undefined };
    const told = statement.bases
      .filter(({ keyword }) => keyword === null)
      .map(({ value }) => this.told(value, scope));
    for (const kind of ['model', 'field', 'manager'] as const) if (told.includes(kind)) return kind;
    const isPossible =
      told.includes('perhaps a model') || (told.includes('unknown') && !never.test(statement.name));
    return isPossible && this.#looksLikeModel(statement, module, told) ? 'model' : 'other';
  }

  /** Whether the body of a class whose bases are not known is that of a model: it has fields, or a `Meta` of one. */
  #looksLikeModel(statement: ClassInFile, module: Module, told: readonly Told[]): boolean {
    const scope: Scope = { project: this.#project, module, within: statement };
    const hasField = running(statement.body).some(
      (one) =>
        one.kind === 'assign' &&
        one.value.kind === 'call' &&
        this.told(one.value.callee, scope) === 'field',
    );
    const meta = namesOfClass(statement).get('Meta');
    const options = meta?.kind === 'class' ? [...namesOfClass(meta.statement).keys()] : [];
    const isMeta = options.length > 0 && options.every((name) => metaNames.has(name));
    const isEmpty = running(statement.body).every(({ kind }) => kind === 'pass');
    return hasField || isMeta || (told.includes('perhaps a model') && isEmpty);
  }
}
