import { isMadeOf } from '../design/bases.ts';
import type { Design, Field, Model } from '../design/design.ts';
import { isUsableName } from '../design/names.ts';
import { renameInCode } from '../design/python/renameInCode.ts';
import { findModel } from '../design/queries.ts';
import { isCode, isList, isModelRef } from '../fieldTypes/values.ts';
import type { FieldId, Options, OptionValue } from '../fieldTypes/values.ts';
import { getField } from './editing.ts';

/** Options of `Meta` in which a text that is in no call names a field. */
const orders = new Set(['ordering', 'unique_together', 'get_latest_by', 'order_with_respect_to']);

/** Options of a field that read other fields of the same row. */
const expressions: ReadonlySet<string> = new Set(['expression']);

/**
 * The design in which the Python kept in `Meta`, and what is generated from other fields, calls a field as it is called
 * now; `before` is the design in which it still had its old name. So in its own model and in those made of it, and in what
 * keys to these ask of their rows.
 */
export function withCodeRenamed(before: Design, after: Design, id: FieldId): Design {
  const { owner } = getField(before, id);
  const from = nameInCode(owner, getField(before, id).field);
  const renamedOwner = getField(after, id).owner;
  const to = nameInCode(renamedOwner, getField(after, id).field);
  if (from === to) return after;
  const hasIt = (model: Model | undefined): boolean => {
    if (!model || !isMadeOf(after, model.id, owner.id)) return false;
    return model.id === owner.id || model.fields.every(({ name }) => name !== from);
  };
  const models = after.models.map((model) => {
    const own = hasIt(model) ? renamedIn(model, from, to) : model;
    return inFields(own, ({ options }, option, code) => {
      const target = isModelRef(options['to']) ? findModel(after, options['to'].model) : undefined;
      return option === 'limit_choices_to' && hasIt(target)
        ? renameInCode(code, { from, to, keys: true })
        : code;
    });
  });
  return models.some((model, i) => model !== after.models[i]) ? { ...after, models } : after;
}

/**
 * What code calls a field: its name, or while that is being typed and is none yet, or is that of another, a stand-in that
 * no other has. So nothing is mixed up on the way from one name to the next.
 */
const nameInCode = ({ fields }: Model, { id, name }: Field): string =>
  isUsableName(name) && fields.every((other) => other.id === id || other.name !== name)
    ? name
    : `field_${id}`;

function renamedIn(model: Model, from: string, to: string): Model {
  const meta = inOptions(model.meta, (name, code) =>
    renameInCode(code, { from, to, bare: orders.has(name) }),
  );
  return inFields(meta === model.meta ? model : { ...model, meta }, (_field, option, code) =>
    expressions.has(option) ? renameInCode(code, { from, to }) : code,
  );
}

/** The model with each piece of code in options of its fields passed through `edit`. */
function inFields(
  model: Model,
  edit: (field: Field, option: string, code: string) => string,
): Model {
  const fields = model.fields.map((field) => {
    const options = inOptions(field.options, (option, code) => edit(field, option, code));
    return options === field.options ? field : { ...field, options };
  });
  return fields.every((field, i) => field === model.fields[i]) ? model : { ...model, fields };
}

/** The options with each piece of code passed through `edit`; the same where nothing changes. */
function inOptions(options: Options, edit: (option: string, code: string) => string): Options {
  let changed = false;
  const inValue = (option: string, value: OptionValue): OptionValue => {
    if (isList(value)) return value.map((item) => inValue(option, item));
    if (!isCode(value)) return value;
    const code = edit(option, value.code);
    if (code === value.code) return value;
    changed = true;
    return { code };
  };
  const entries = Object.entries(options).map(([name, value]) => [name, inValue(name, value)]);
  return changed ? (Object.fromEntries(entries) as Options) : options;
}
