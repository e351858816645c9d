/** What the names in a project's models lead to in the design that is read from them. */
import type {
  FieldId,
  Missing,
  ModelId,
  ModelRef,
  Options,
  OptionValue,
} from '../../fieldTypes/values.ts';
import { isModelRef } from '../../fieldTypes/values.ts';
import type { ClassKinds } from './classKinds.ts';
import { codeText } from './codeText.ts';
import type { Expression, Span } from './expressions.ts';
import type { ClassInFile, Module } from './module.ts';
import type { Project } from './project.ts';
import type { Scope } from './scope.ts';
import { evaluate, meaningOf, outsidePath } from './scope.ts';

/** A model class with the ids it and its fields get. */
export interface ModelClass {
  readonly id: ModelId;
  readonly module: Module;
  readonly statement: ClassInFile;
  readonly app: string;
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldId>;
  /** Base classes that are models of the project, in order. */
  readonly parents: readonly ClassInFile[];
}

/** What the names of a project are looked up in. */
export interface Known {
  readonly project: Project;
  readonly kinds: ClassKinds;
  readonly appOf: ReadonlyMap<Module, string>;
  readonly models: ReadonlyMap<ClassInFile, ModelClass>;
  /** `AUTH_USER_MODEL`, if it is said or can be told. */
  readonly user: string | undefined;
  /** The id of a model that is not in the files, made when first asked for. */
  readonly external: (app: string, name: string) => ModelId;
}

export class Names {
  readonly kinds: ClassKinds;
  readonly #known: Known;
  readonly #byLabel = new Map<string, ModelClass>();
  readonly #byId = new Map<ModelId, ModelClass>();

  constructor(known: Known) {
    this.kinds = known.kinds;
    this.#known = known;
    for (const model of known.models.values()) {
      const label = `${model.app}.${model.name}`.toLowerCase();
      if (!this.#byLabel.has(label)) this.#byLabel.set(label, model);
      this.#byId.set(model.id, model);
    }
  }

  /** The Python at the span, ready to stand in any file of its app. */
  code(span: Span, scope: Scope): string {
    const { appOf } = this.#known;
    return codeText(span, scope, (module, of) => appOf.get(module) === appOf.get(of.module));
  }

  /** The model an argument such as `to` or `through` names. */
  target(expression: Expression, scope: Scope, steps = 0): OptionValue {
    const code = (): OptionValue => ({ code: this.code(expression, scope) });
    if (steps > 20) return code();
    const known = evaluate(expression, scope);
    if (known?.kind === 'text') return this.labelled(known.value, scope);
    if (expression.kind === 'call') {
      const path = outsidePath(expression.callee, scope) ?? '';
      return path === 'django.contrib.auth.get_user_model' ? this.#user() : code();
    }
    const meaning = meaningOf(expression, scope);
    if (meaning.kind === 'class') {
      const model = this.#known.models.get(meaning.statement);
      return model ? { model: model.id } : code();
    }
    if (meaning.kind === 'value') {
      const { module, value, within } = meaning;
      return this.target(value, { ...scope, module, within }, steps + 1);
    }
    if (meaning.kind !== 'outside') return code();
    if (meaning.path === 'django.conf.settings.AUTH_USER_MODEL') return this.#user();
    return this.outside(meaning.path) ?? code();
  }

  /** `self`, `Product`, `shop.Product` */
  labelled(text: string, scope?: Scope): ModelRef | Missing {
    const own = scope?.within && this.#known.models.get(scope.within);
    if (text === 'self') return own ? { model: own.id } : { missing: text };
    const app = own?.app ?? (scope && this.#known.appOf.get(scope.module)) ?? '';
    const [label, name] = text.includes('.') ? text.split('.') : [app, text];
    const found = this.#byLabel.get(`${label}.${name}`.toLowerCase());
    if (found) return { model: found.id };
    const isName = /^\p{ID_Start}\p{ID_Continue}*$/u.test(name ?? '') && text.split('.').length < 3;
    // A text without an app means one of the same app, so it is missing there.
    if (!isName || !text.includes('.'))
      return { missing: text.includes('.') ? text : `${app}.${text}` };
    return { model: this.#known.external(label ?? '', name ?? '') };
  }

  /** A model of a package that is not among the files: `taggit.models.Tag` is `taggit.Tag`. */
  outside(path: string): ModelRef | undefined {
    const [, app, name] =
      /(?:^|\.)(\w+)\.(?:models|base_user)(?:\.\w+)*?\.(\p{Lu}\w*)$/u.exec(path) ?? [];
    return app === undefined || name === undefined ? undefined : { model: this.#called(app, name) };
  }

  /** The model of this label, as a stub where the files have none. */
  #called(app: string, name: string): ModelId {
    return this.#byLabel.get(`${app}.${name}`.toLowerCase())?.id ?? this.#known.external(app, name);
  }

  #user(): ModelRef | Missing {
    const label = this.#known.user;
    const [app = '', name = ''] = (label ?? 'auth.User').split('.');
    return { model: this.#called(app, name) };
  }

  /** A field named in a text: of the model itself, of the target of a relation, or of its `through`. */
  fieldNamed(
    expression: Expression,
    scope: Scope,
    of: 'owner' | 'target' | 'through',
    options: Options,
  ): OptionValue {
    const known = evaluate(expression, scope);
    if (known?.kind === 'plain' && known.value === null) return null;
    if (known?.kind !== 'text') return { code: this.code(expression, scope) };
    const at = of === 'owner' ? undefined : options[of === 'target' ? 'to' : 'through'];
    const owner =
      of === 'owner' ? scope.within && this.#known.models.get(scope.within) : this.#modelOf(at);
    const isDescending = known.value.startsWith('-');
    const name = isDescending ? known.value.slice(1) : known.value;
    const field = owner && this.#field(owner, name);
    if (!field) return { missing: known.value };
    return isDescending ? { field, descending: true } : { field };
  }

  #modelOf = (value: OptionValue | undefined): ModelClass | undefined =>
    isModelRef(value) ? this.#byId.get(value.model) : undefined;

  /** A field of the model or of the classes it is made of. */
  #field(model: ModelClass, name: string, seen = new Set<ModelClass>()): FieldId | undefined {
    if (seen.has(model)) return undefined;
    seen.add(model);
    const own = model.fields.get(name);
    if (own) return own;
    for (const parent of model.parents) {
      const above = this.#known.models.get(parent);
      const found = above && this.#field(above, name, seen);
      if (found) return found;
    }
    return undefined;
  }
}
