/** How a line names models and fields. Reading and printing of each form stand side by side. */
import type { FieldId, FieldRef, Missing, ModelId, ModelRef } from '../fieldTypes/values.ts';
import { Cursor } from './cursor.ts';
import type { Lookup } from './lookup.ts';
import { printName, printNth, readName, readNth } from './names.ts';
import { quoted } from './quoting.ts';
import { shown, Unreadable } from './unreadable.ts';

/** Where in the design a value stands, which decides what a short name means. */
export interface Context {
  readonly lookup: Lookup;
  /** The app of the model the line belongs to: its models go by their names alone. */
  readonly app: string;
  /** The model whose fields go by their names alone, if it is in the design. */
  readonly fieldsOf: ModelId | undefined;
}

const bareMissing = /[\w.-]+/y;

/** `?auth.User`: a name that leads nowhere, and is not to be looked up. */
export const printMissing = ({ missing }: Missing): string =>
  `?${/^[\w.-]+$/.test(missing) ? missing : quoted(missing)}`;

export function readMissing(cursor: Cursor): Missing {
  cursor.skip('?');
  if (cursor.peek() === '"') return { missing: cursor.string() };
  const missing = cursor.take(bareMissing);
  if (missing === undefined) throw new Unreadable('a name is missing after ?');
  return { missing };
}

/** `Product` in its own app, `shop.Product` elsewhere, `Product#2` for the second of that name. */
export function printModelName(id: ModelId, { lookup, app }: Context): string {
  const model = lookup.model(id);
  if (!model) return printMissing({ missing: id });
  const prefix = model.app === app ? '' : `${printName(model.app)}.`;
  return prefix + printName(model.name) + printNth(model.nth);
}

export function readModelName(cursor: Cursor, context: Context): ModelRef | Missing {
  const first = readName(cursor, 'model');
  const [app, name] = cursor.skip('.') ? [first, readName(cursor, 'model')] : [context.app, first];
  const nth = readNth(cursor);
  const model = context.lookup.modelNamed(app, name, nth);
  return model === undefined ? { missing: `${app}.${name}${printNth(nth)}` } : { model };
}

/** A missing model may stand as plain `shop.Product` if that leads nowhere, and so means the same. */
export function printMissingModel(missing: Missing, { lookup }: Context): string {
  const [, app, name] = /^([A-Za-z_]\w*)\.([A-Za-z_]\w*)$/.exec(missing.missing) ?? [];
  return app !== undefined && name !== undefined && lookup.modelNamed(app, name, 0) === undefined
    ? missing.missing
    : printMissing(missing);
}

const fieldName = (id: FieldId, lookup: Lookup): string | undefined => {
  const field = lookup.field(id);
  return field && printName(field.name) + printNth(field.nth);
};

/** `-created`, or `-&shop.Product/created` where the model is not clear. */
export function printField(ref: FieldRef, context: Context): string {
  const owner = context.lookup.field(ref.field)?.owner;
  if (owner === undefined || owner !== context.fieldsOf) return printFieldInFull(ref, context);
  return sign(ref) + (fieldName(ref.field, context.lookup) ?? '');
}

export function printFieldInFull(ref: FieldRef, context: Context): string {
  const { lookup } = context;
  const field = lookup.field(ref.field);
  const name = fieldName(ref.field, lookup);
  return field && name !== undefined
    ? `${sign(ref)}&${printModelName(field.owner, context)}/${name}`
    : printMissing({ missing: sign(ref) + ref.field });
}

const sign = (ref: FieldRef): string => (ref.descending ? '-' : '');

export function printMissingField(missing: Missing, { lookup, fieldsOf }: Context): string {
  const [, name] = /^-?([A-Za-z_]\w*)$/.exec(missing.missing) ?? [];
  const leadsNowhere =
    name !== undefined &&
    (fieldsOf === undefined || lookup.fieldNamed(fieldsOf, name, 0) === undefined);
  return leadsNowhere ? missing.missing : printMissing(missing);
}

/** A field of the context's model, by its name; one that is not there is missing. */
export function readField(cursor: Cursor, { lookup, fieldsOf }: Context): FieldRef | Missing {
  const descending = cursor.skip('-');
  const name = readName(cursor, 'field');
  const nth = readNth(cursor);
  const field = fieldsOf === undefined ? undefined : lookup.fieldNamed(fieldsOf, name, nth);
  if (field === undefined) return { missing: `${descending ? '-' : ''}${name}${printNth(nth)}` };
  return descending ? { field, descending } : { field };
}

/**
 * The field of the context's model that the whole word names; `purpose` is what it is for, in words of a message.
 * @throws Unreadable for one that is not there.
 */
export function readOwnField(word: string, purpose: string, context: Context): FieldId {
  const cursor = new Cursor(word);
  const found = readField(cursor, context);
  cursor.end();
  if ('missing' in found)
    throw new Unreadable(`there is no field ${shown(found.missing)} to ${purpose}`);
  if (found.descending) throw new Unreadable(`a field to ${purpose} has no descending order`);
  return found.field;
}

/** What follows `&` or `-&`: a model, or a field of it after a slash. */
export function readInFull(cursor: Cursor, context: Context): ModelRef | FieldRef | Missing {
  const descending = cursor.skip('-');
  cursor.skip('&');
  const model = readModelName(cursor, context);
  if (!cursor.skip('/')) {
    if (descending) throw new Unreadable('a model has no descending order');
    return model;
  }
  const fieldsOf = 'model' in model ? model.model : undefined;
  const field = readField(cursor, { ...context, fieldsOf });
  if ('missing' in field) {
    const owner = 'missing' in model ? `${model.missing}/` : '';
    return { missing: `${descending ? '-' : ''}${owner}${field.missing}` };
  }
  return descending ? { field: field.field, descending } : field;
}
