/** Names that must be had once in a project, made anew in copies of models: ways back, tables, constraints. */
import type { Design, Field, Model } from '../design/design.ts';
import { freeName } from '../design/names.ts';
import {
  argumentOf,
  joinCall,
  joinItems,
  plainText,
  splitCall,
  splitItems,
  withArgument,
} from '../design/python/callText.ts';
import { isCode, isList, isModelRef } from '../fieldTypes/values.ts';
import type { ModelId, Options, OptionValue } from '../fieldTypes/values.ts';

/** Lets each copy have names of its own where two models can't have the same one. `copies` are their ids. */
export function withOwnNames(
  design: Design,
  models: readonly Model[],
  copies: ReadonlySet<ModelId>,
): readonly Model[] {
  const taken = namesIn(design);
  return models.map((model) => ({
    ...model,
    fields: model.fields.map((field) => fieldOf(field, taken, copies)),
    meta: metaOf(model.meta, taken),
  }));
}

/** In lower case, as names of tables are compared. */
type Taken = Set<string>;

/** Every text that names a way back, a table, an index or a constraint, and every name of a field. */
function namesIn({ models }: Design): Taken {
  const names = new Set<string>();
  const add = (value: OptionValue | undefined): void => {
    if (typeof value === 'string' && value !== '') names.add(value.toLowerCase());
  };
  for (const { app, name, fields, meta } of models) {
    add(`${app}_${name}`);
    add(name);
    for (const field of fields) {
      add(field.name);
      for (const option of ['related_name', 'related_query_name', 'db_table'])
        add(field.options[option]);
    }
    for (const option of ['default_related_name', 'db_table']) add(meta[option]);
    for (const option of ['indexes', 'constraints'])
      for (const code of codesIn(meta[option])) add(plainText(argumentOf(code, 'name')));
  }
  return names;
}

const codesIn = (value: OptionValue | undefined) =>
  (isCode(value) ? (splitItems(value.code) ?? []) : isList(value) ? value : []).flatMap((item) => {
    const code = typeof item === 'string' ? item : isCode(item) ? item.code : '';
    return splitCall(code) ?? [];
  });

/** Whether Django fills the name of the model in, so that it differs in the copy. */
const isFilled = (name: string): boolean => /%\((class|model_name)\)s/.test(name);

/** The name, or one like it that nobody has; taken from then on. */
function own(name: string, names: Taken, longest = Infinity): string {
  if (isFilled(name)) return name;
  let wanted = freeName(name, names);
  if (wanted.length > longest) wanted = freeName(name.slice(0, longest - 3), names);
  names.add(wanted.toLowerCase());
  return wanted;
}

/**
 * The way back of a relation whose target is no copy leads from a model that has one of that name already. A link table
 * made by hand knows the original only, so the copy has one of its own.
 */
function fieldOf(field: Field, taken: Taken, copies: ReadonlySet<ModelId>): Field {
  const { to, related_name: name, through, db_table: table } = field.options;
  const options: Record<string, OptionValue> = { ...field.options };
  if (to !== undefined && !(isModelRef(to) && copies.has(to.model))) {
    if (typeof name === 'string' && name !== '' && !name.endsWith('+'))
      options['related_name'] = own(name, taken);
    const query = options['related_query_name'];
    if (typeof query === 'string' && !isFilled(query)) delete options['related_query_name'];
  }
  if (typeof table === 'string' && table !== '') options['db_table'] = own(table, taken);
  if (through !== undefined && !(isModelRef(through) && copies.has(through.model))) {
    delete options['through'];
    delete options['through_fields'];
  }
  return { ...field, options };
}

function metaOf(meta: Options, taken: Taken): Options {
  const next: Record<string, OptionValue> = { ...meta };
  for (const option of ['default_related_name', 'db_table']) {
    const name = meta[option];
    if (typeof name === 'string' && name !== '' && !name.endsWith('+'))
      next[option] = own(name, taken);
  }
  for (const option of ['indexes', 'constraints']) {
    const value = meta[option];
    if (isCode(value)) {
      const items = splitItems(value.code);
      const renamed = items?.map((item) => declarationOf(item, taken));
      if (items && renamed?.some((item, i) => item !== items[i]))
        next[option] = { code: joinItems(renamed) };
    } else if (isList(value)) {
      next[option] = value.map((item) =>
        isCode(item) ? { code: declarationOf(item.code, taken) } : item,
      );
    }
  }
  return next;
}

/** The longest name of an index that every database takes (`Index.max_name_length`). */
const LONGEST = 30;

function declarationOf(code: string, taken: Taken): string {
  const call = splitCall(code);
  const name = call && plainText(argumentOf(call, 'name'));
  if (!call || !name || isFilled(name)) return code;
  return joinCall(withArgument(call, 'name', JSON.stringify(own(name, taken, LONGEST))));
}
