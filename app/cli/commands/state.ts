import type { Base, Design, Field, Model } from '../../core/design/design.ts';
import { findField, findModel, modelLabel } from '../../core/design/queries.ts';
import { findFieldType } from '../../core/fieldTypes/catalogue.ts';
import {
  isChoices,
  isCode,
  isFieldRef,
  isList,
  isMissing,
  isModelRef,
  isNested,
  isNumberLiteral,
} from '../../core/fieldTypes/values.ts';
import type { Options, OptionValue } from '../../core/fieldTypes/values.ts';
import type { CliCommand } from '../command.ts';
import { readInputs } from '../readInput.ts';
import type { Input } from '../readInput.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const state: CliCommand = {
  name: 'state',
  usage: 'INPUT… [--json]',
  help: 'Prints the apps, models, fields and relations of a design or project, as they were read.',
  options: [{ name: 'json', help: 'Print all of it as JSON, with the arguments of fields.' }],
  inputs: 'some',
  run: async ({ inputs, flags }, io) => {
    const states = (await readInputs(inputs, io)).map(stateOf);
    if (flags.has('json')) {
      const [only, ...more] = states;
      io.out(`${JSON.stringify(more.length === 0 ? only : states, null, 2)}\n`);
    } else for (const one of states) io.out(spoken(one));
    return 0;
  },
};

interface State {
  readonly input: string;
  readonly apps: readonly string[];
  readonly models: readonly ModelState[];
  /** How many statements of Python were read, and which are kept as text; null for what is no Python. */
  readonly read: Json;
}

interface ModelState {
  readonly app: string;
  readonly name: string;
  /** True for one that is only referred to. */
  readonly external: boolean;
  readonly bases: readonly string[];
  readonly fields: readonly {
    readonly name: string;
    readonly class: string;
    readonly arguments: Json;
    readonly relation: string | null;
    readonly target: string | null;
  }[];
  readonly meta: Json;
  readonly managers: Json;
}

function stateOf({ name, design, report }: Input): State {
  return {
    input: name,
    apps: design.apps.map(({ label }) => label),
    models: design.models.map((model) => modelState(model, design)),
    read: report
      ? {
          files: report.files,
          statements: report.statements,
          kept: report.kept.map((one) => ({ ...one })),
          broken: report.broken.map(({ path, line, text }) => ({ path, line, text })),
        }
      : null,
  };
}

const modelState = (model: Model, design: Design): ModelState => ({
  app: model.app,
  name: model.name,
  external: model.external,
  bases: model.bases.map((base) => baseName(base, design)),
  fields: model.fields.map((field) => fieldState(field, design)),
  meta: optionsState(model.meta, design),
  managers: model.managers.map(({ name, code }) => ({ name, python: code })),
});

function fieldState(field: Field, design: Design): ModelState['fields'][number] {
  const { to } = field.options;
  const target = to === undefined ? null : valueState(to, design);
  return {
    name: field.name,
    class: field.type,
    arguments: optionsState(field.options, design),
    relation: findFieldType(field.type)?.relation ?? null,
    target: typeof target === 'string' ? target : null,
  };
}

const baseName = (base: Base, design: Design): string => {
  if (isCode(base)) return base.code;
  return isMissing(base) ? base.missing : labelOf(base.model, design);
};

const labelOf = (id: Model['id'], design: Design): string => {
  const model = findModel(design, id);
  return model ? modelLabel(model) : id;
};

const optionsState = (options: Options, design: Design): Json =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, valueState(value, design)]),
  );

/** A value as JSON: names for models and fields, `{"python": …}` for what is kept as code. */
function valueState(value: OptionValue, design: Design): Json {
  if (isCode(value)) return { python: value.code };
  if (isNumberLiteral(value)) return { python: value.number };
  if (isModelRef(value)) return labelOf(value.model, design);
  if (isMissing(value)) return value.missing;
  if (isFieldRef(value)) {
    return (value.descending ? '-' : '') + (findField(design, value.field)?.name ?? value.field);
  }
  if (isNested(value))
    return { class: value.nested, arguments: optionsState(value.options, design) };
  if (isChoices(value)) {
    const choices = value.choices.map((choice) => ({ ...choice }));
    return value.name === undefined ? { choices } : { enumeration: value.name, choices };
  }
  return isList(value) ? value.map((item) => valueState(item, design)) : value;
}

/** One line a model, one a field. */
function spoken({ models }: State): string {
  return models
    .map(({ app, name, external, bases, fields }) => {
      const made = bases.length === 0 ? '' : `(${bases.join(', ')})`;
      const lines = fields.map((field) => {
        const target = field.target === null ? '' : ` → ${field.target}`;
        return `  ${field.name}: ${field.class}${target}\n`;
      });
      return `${app}.${name}${made}${external ? ' (elsewhere)' : ''}\n${lines.join('')}`;
    })
    .join('');
}
