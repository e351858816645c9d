/** `clean()` of a model whose rows are not to be more for one target than so many. */
import { bodyNames } from '../../design/python/bodyNames.ts';
import { gettextLazy } from './literals.ts';
import { inStyle } from './inStyle.ts';
import type { Py } from './python/py.ts';
import { imported } from './python/py.ts';
import type { FileStyle } from './python/style.ts';
import type { ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { isWritableName } from './writing.ts';

const validationError = imported('django.core.exceptions', 'ValidationError');

/** What the method reads. */
export const cleanUses: readonly Py[] = [validationError, gettextLazy];

/** Whether the class has something called `clean` already: it gets no second one, also where its code is left out. */
export const hasClean = ({ model }: ResolvedModel): boolean =>
  bodyNames(model.code).has('clean') ||
  [...model.fields, ...model.managers].some(({ name }) => name === 'clean');

/** The keys of a class body whose most `clean()` is to keep. */
export const keptByClean = ({ id, relations }: ResolvedModel): readonly ResolvedRelation[] =>
  relations.filter(
    ({ declaredIn, kind, field, reverse }) =>
      declaredIn === id &&
      kind === 'oneToMany' &&
      field.options['reverse_clean'] === true &&
      !isOnly(field) &&
      Number.isFinite(reverse.max) &&
      isWritableName(field.name),
  );

const isOnly = ({ options }: ResolvedRelation['field']): boolean =>
  options['unique'] === true || options['primary_key'] === true;

/** The lines of the method, which counts the other rows of each target; rows without one are not counted. */
export function cleanLines(
  keys: readonly ResolvedRelation[],
  isTyped: boolean,
  style: FileStyle,
): readonly string[] {
  const named = (code: Py): string => (code.kind === 'imported' ? style.resolve(code) : '');
  const template = [
    `    def clean(self)${isTyped ? ' -> None' : ''}:`,
    '        super().clean()',
    ...keys.map(({ field: { name }, reverse }) =>
      check(name, reverse.max, named(validationError), named(gettextLazy)),
    ),
  ].join('\n');
  const local = ['self', 'key', 'target', named(validationError), named(gettextLazy)];
  return inStyle(template, style, local).split('\n');
}

/**
 * What is read off the field has no type of its own, so that a type checker takes keys of different types one after the
 * other. The error is of no field: forms without the key's field have no place for one of that (Django,
 * `Model.clean()`).
 */
function check(name: string, most: number, error: string, gettext: string): string {
  const [message, words] =
    most === 1
      ? ['Another %(row)s has the same %(key)s.', '"row": key.model._meta.verbose_name']
      : [
          'At most %(most)s %(rows)s can have the same %(key)s.',
          `"most": ${most}, "rows": key.model._meta.verbose_name_plural`,
        ];
  return `\
        key = self._meta.get_field("${name}")
        target = key.value_from_object(self)
        if target is not None:
            rows = key.model._base_manager.filter(${name}=target)
            own = getattr(self, key.model._meta.pk.attname)
            if rows.exclude(pk=own).count() >= ${most}:
                message = ${gettext}("${message}")
                words = {${words}, "key": key.verbose_name}
                raise ${error}(message, "too_many", words)`;
}
