/** What a class statement names between its brackets, and the `Meta` that a model's own extends. */
import type { Base } from '../../design/design.ts';
import { parseExpression } from '../../design/python/expression.ts';
import { isCode, isMissing, isModelRef } from '../../fieldTypes/values.ts';
import { findInstalled } from '../../schema/installed.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import type { Py } from './python/py.ts';
import { attribute, imported, models } from './python/py.ts';
import { comment } from './python/strings.ts';
import type { Writing } from './writing.ts';
import { isWritableName, Unwritten, valueOf } from './writing.ts';

export interface Bases {
  readonly bases: readonly Py[];
  /** On those that could not be written. */
  readonly comments: readonly string[];
}

/** The bases in their order; `models.Model` where there are none, or no model is left. */
export function basesOf(writing: Writing): Bases {
  const { bases, comments, hasModel } = written(writing, writing.owner.model.bases, 'base');
  const isLeft = comments.length > 0 && !hasModel;
  return { bases: bases.length === 0 || isLeft ? [...bases, models('Model')] : bases, comments };
}

/** The `Meta` classes that the model's own extends. */
export function metaBasesOf(writing: Writing): Bases {
  const { bases, comments } = written(writing, writing.owner.model.metaBases, 'base of Meta');
  return { bases: bases.map(metaOf), comments };
}

const metaOf = (base: Py): Py =>
  base.kind === 'imported' && base.rest.at(-1) === 'Meta' ? base : attribute(base, 'Meta');

function written(
  writing: Writing,
  given: readonly Base[],
  what: 'base' | 'base of Meta',
): Bases & { readonly hasModel: boolean } {
  const bases: Py[] = [];
  const comments: string[] = [];
  let hasModel = false;
  for (const [i, base] of given.entries()) {
    if (given.findIndex((one) => sameBase(one, base)) < i) continue;
    const trouble = what === 'base' ? circleTrouble : metaTrouble;
    const py = trouble(writing, base) ?? classOf(writing, base);
    if (py instanceof Unwritten) {
      writing.tell(`the ${what} ${py.what} is left out: ${py.why}.`);
      comments.push(comment(`Cardinal: ${py.why}: ${what} ${py.what}`));
    } else {
      bases.push(py);
      hasModel ||= isModelRef(base);
    }
  }
  return { bases, comments, hasModel };
}

function classOf(writing: Writing, base: Base): Py | Unwritten {
  if (isCode(base)) return canBeClass(base.code) ? valueOf(writing, base) : noClass(base.code);
  if (isMissing(base))
    return new Unwritten('not written, for it is not in the design', base.missing);
  const model = writing.schema.byId.get(base.model);
  if (!model) return new Unwritten('the model is gone', base.model);
  const why = (reason: string): Unwritten =>
    new Unwritten(`not written, for ${reason}`, model.label);
  const { app, name, external } = model.model;
  if (!isWritableName(name)) return why('its name is no Python name');
  if (!isWritableName(app)) return why('its app is no Python name');
  if (external) return imported(externalModule(model), name);
  return writing.classOf(model) ?? why('its class cannot be named here');
}

/** What can come to a class: a name, a call, or an expression of a shape of its own (`Generic[T]`). */
const canBeClass = (code: string): boolean =>
  ['name', 'call', 'attribute', 'other'].includes(parseExpression(code)?.kind ?? '');

const noClass = (code: string): Unwritten =>
  new Unwritten('not written, for it is no Python class', code);

const sameBase = (a: Base, b: Base): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A base that leads back to the model itself. */
function circleTrouble({ schema, owner }: Writing, base: Base): Unwritten | null {
  const model = isModelRef(base) ? schema.byId.get(base.model) : undefined;
  return model && !owner.bases.includes(model)
    ? new Unwritten('not written, for the model would be made of itself', model.label)
    : null;
}

/** Only abstract classes keep their `Meta`, for themselves and for those made of them. */
function metaTrouble({ schema }: Writing, base: Base): Unwritten | null {
  const model = isModelRef(base) ? schema.byId.get(base.model) : undefined;
  if (!model || !model.isWhole) return null;
  return [model, ...model.ancestors].some(({ kind }) => kind === 'abstract')
    ? null
    : new Unwritten('not written, for only abstract classes keep their Meta', model.label);
}

/** The module an external model is imported from: `django.contrib.auth.models`. */
const externalModule = ({ label, model }: ResolvedModel): string =>
  `${findInstalled(label)?.from ?? model.app}.models`;
