import { freeName } from '../../design/names.ts';
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { allFieldsOf } from '../../schema/schema.ts';
import type { ExportedFile, Origin } from '../exporter.ts';
import { importLines } from './python/imports.ts';
import { assignment, classLine, decorator } from './python/leaves.ts';
import { linesOf } from './python/lines.ts';
import { settleNames } from './python/names.ts';
import type { Py } from './python/py.ts';
import { call, imported, string, tuple } from './python/py.ts';
import type { Style } from './python/style.ts';
import { isWritableName } from './writing.ts';

const MOST_COLUMNS = 5;
const MOST_SEARCHED = 3;

/** Names that the admin's own classes have: in a list of columns they would mean something else. */
const ownNames = new Set(
  'actions checks fields form formfield_overrides media model ordering'.split(' '),
);

/** `<app>/admin.py`: each model with its columns, what is searched, and pickers for its relations. Null for no models. */
export function adminFile(
  app: string,
  apps: ReadonlySet<string>,
  written: readonly ResolvedModel[],
  style: Style,
): ExportedFile | null {
  const models = written.filter((model) => model.model.app === app && isRegistered(model));
  if (models.length === 0) return null;
  const registered = new Set(written.filter(isRegistered));
  const taken = models.map(({ model }) => model.name);
  const classes = models.map((model) => {
    const name = freeName(`${model.model.name}Admin`, taken);
    taken.push(name);
    return { model, name, options: isUser(model) ? [] : optionsOf(model, registered) };
  });
  const register = imported('django.contrib', 'admin', 'register');
  const modelClass = ({ model }: ResolvedModel): Py => imported('.models', model.name);
  const base = (model: ResolvedModel): Py =>
    isUser(model)
      ? imported('django.contrib.auth.admin', 'UserAdmin')
      : imported('django.contrib', 'admin', 'ModelAdmin');
  const uses = [register, ...models.flatMap((model) => [base(model), modelClass(model)])];
  const { imports, resolve } = settleNames(
    classes.map(({ name }) => name),
    [{ uses: uses.map((code) => ({ code, after: [] })), names: [] }],
  );
  const inFile = { ...style, resolve };
  const lines = [...importLines(imports, apps, style)];
  const origins: Origin[] = [];
  for (const { model, name, options } of classes) {
    const own = [
      ...linesOf(decorator(call(register, [modelClass(model)]), inFile), 0, style),
      ...linesOf(classLine(name, [base(model)], inFile), 0, style),
      ...options.flatMap(([option, names]) =>
        linesOf(assignment(option, tuple(names.map(string)), inFile), 1, style),
      ),
      ...(options.length === 0 ? ['    pass'] : []),
    ];
    lines.push('', '', ...own);
    origins.push({ from: lines.length - own.length + 1, to: lines.length, model: model.id });
  }
  return { path: `${app}/admin.py`, text: `${lines.join('\n')}\n`, origins };
}

/** The admin shows models with a table and a key of one column. */
const isRegistered = (model: ResolvedModel): boolean =>
  model.kind === 'concrete' &&
  model.meta['swappable'] === undefined &&
  model.primaryKey.type?.hasColumn !== false;

/** Django has an admin of its own for its user. */
const isUser = ({ ancestors }: ResolvedModel): boolean =>
  ancestors.some(({ label, model }) => model.external && label === 'auth.AbstractUser');

function optionsOf(
  model: ResolvedModel,
  registered: ReadonlySet<ResolvedModel>,
): readonly (readonly [string, readonly string[]])[] {
  const columns = shownFields(model)
    .filter((field) => isShort(field) && !field.implicit && !ownNames.has(field.name))
    .slice(0, MOST_COLUMNS);
  const filters = columns.filter(
    ({ type, options }) => type?.value === 'boolean' || options['choices'] !== undefined,
  );
  const pickers = model.relations.filter(
    ({ implicit, kind, target, through, field }) =>
      !implicit &&
      target !== null &&
      registered.has(target) &&
      (isUser(target) || searched(target).length > 0) &&
      (kind !== 'manyToMany' || through === null) &&
      field.options['parent_link'] !== true &&
      field.options['editable'] !== false &&
      isWritableName(field.name),
  );
  const options: readonly (readonly [string, readonly string[]])[] = [
    ['list_display', columns.map(({ name }) => name)],
    ['list_filter', filters.map(({ name }) => name)],
    ['search_fields', searched(model)],
    ['autocomplete_fields', pickers.map(({ field }) => field.name)],
  ];
  return options.filter(([, names]) => names.length > 0);
}

const shownFields = (model: ResolvedModel): readonly ResolvedField[] =>
  allFieldsOf(model).filter(({ name }) => isWritableName(name));

/** A value that fits into a column of a list. */
const isShort = ({ type, typeId, options }: ResolvedField): boolean =>
  type !== undefined &&
  type.hasColumn &&
  typeId !== 'TextField' &&
  options['parent_link'] !== true &&
  !['json', 'binary', 'generated', 'searchVector'].includes(type.value);

const searched = (model: ResolvedModel): readonly string[] =>
  shownFields(model)
    .filter(({ type, options }) => type?.value === 'text' && options['choices'] === undefined)
    .slice(0, MOST_SEARCHED)
    .map(({ name }) => name);
