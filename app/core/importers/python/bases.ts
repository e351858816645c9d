/** What a class statement names between its brackets, as a design has it. */
import type { Base } from '../../design/design.ts';
import { isModelRef } from '../../fieldTypes/values.ts';
import type { Expression } from './expressions.ts';
import type { ClassInFile } from './module.ts';
import type { Names } from './names.ts';
import type { Scope } from './scope.ts';
import { meaningOf, outsidePath } from './scope.ts';

const plainModel = /^django\.(contrib\.gis\.)?db\.models\.(base\.)?Model$/;

/** The bases in order; `models.Model` goes without saying where it stands alone. */
export function basesOf(statement: ClassInFile, scope: Scope, names: Names): readonly Base[] {
  const positional = statement.bases.filter(({ keyword }) => keyword === null);
  return positional.flatMap(({ value }): readonly Base[] => {
    if (!plainModel.test(outsidePath(value, scope) ?? '')) return [baseOf(value, scope, names)];
    return positional.length === 1 ? [] : [{ code: 'models.Model' }];
  });
}

/** `class Meta(Base.Meta)` */
export function metaBasesOf(meta: ClassInFile, scope: Scope, names: Names): readonly Base[] {
  return meta.bases.flatMap(({ keyword, value }): readonly Base[] => {
    if (keyword !== null || (value.kind === 'name' && value.parts.join('.') === 'object'))
      return [];
    if (value.kind !== 'name' || value.parts.at(-1) !== 'Meta') {
      return [{ code: names.code(value, scope) }];
    }
    const owner: Expression = { ...value, parts: value.parts.slice(0, -1) };
    return [modelOf(owner, scope, names) ?? { code: names.code(value, scope) }];
  });
}

const baseOf = (value: Expression, scope: Scope, names: Names): Base =>
  modelOf(value, scope, names) ?? { code: names.code(value, scope) };

/** The model of the project that an expression is, or one that comes with Django. */
function modelOf(value: Expression, scope: Scope, names: Names): Base | null {
  const meaning = meaningOf(value, scope);
  if (meaning.kind === 'outside') {
    return meaning.path.startsWith('django.contrib.')
      ? (names.outside(meaning.path) ?? null)
      : null;
  }
  const target = meaning.kind === 'class' ? names.target(value, scope) : undefined;
  return isModelRef(target) ? target : null;
}
