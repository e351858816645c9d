import { isFieldRef, isList, isModelRef, isNested } from '../fieldTypes/values.ts';
import type { FieldId, ModelId, Options, OptionValue } from '../fieldTypes/values.ts';
import type { Design, Model, Settings } from './design.ts';

type Replace = (value: OptionValue) => OptionValue;

function replaceIn(value: OptionValue, replace: Replace): OptionValue {
  if (isList(value)) {
    const next = value.map((item) => replaceIn(item, replace));
    return next.some((item, i) => item !== value[i]) ? next : value;
  }
  if (isNested(value)) {
    const options = replaceInOptions(value.options, replace);
    return options === value.options ? value : { ...value, options };
  }
  return replace(value);
}

function replaceInOptions(options: Options, replace: Replace): Options {
  const entries = Object.entries(options);
  const next = entries.map(([name, value]) => [name, replaceIn(value, replace)] as const);
  return next.some(([, value], i) => value !== entries[i]?.[1])
    ? Object.fromEntries(next)
    : options;
}

/** The design with every reference in every option and setting passed through `replace`; what does not change keeps its identity. */
export function replaceReferences(design: Design, replace: Replace): Design {
  let changed = false;
  const models = design.models.map((model) => {
    const meta = replaceInOptions(model.meta, replace);
    const fields = model.fields.map((field) => {
      const options = replaceInOptions(field.options, replace);
      return options === field.options ? field : { ...field, options };
    });
    const bases = replaceIn(model.bases, replace) as Model['bases'];
    const metaBases = replaceIn(model.metaBases, replace) as Model['metaBases'];
    const same =
      meta === model.meta &&
      bases === model.bases &&
      metaBases === model.metaBases &&
      fields.every((field, i) => field === model.fields[i]);
    if (same) return model;
    changed = true;
    return { ...model, bases, meta, metaBases, fields };
  });
  const settings = settingsWith(design.settings, replace);
  return changed || settings !== design.settings ? { ...design, settings, models } : design;
}

function settingsWith(settings: Settings, replace: Replace): Settings {
  const authUser = settings.authUser && (replace(settings.authUser) as Settings['authUser']);
  return authUser === settings.authUser ? settings : { ...settings, authUser };
}

/**
 * References to models and fields that are about to go become names of something missing, so that the reader is told
 * instead of the reference silently vanishing. `lost` gives the name to leave behind, or undefined to keep the reference.
 */
export function detachReferences(
  design: Design,
  lost: {
    model?: (id: ModelId) => string | undefined;
    field?: (id: FieldId) => string | undefined;
  },
): Design {
  return replaceReferences(design, (value) => {
    if (isModelRef(value)) {
      const name = lost.model?.(value.model);
      return name === undefined ? value : { missing: name };
    }
    if (isFieldRef(value)) {
      const name = lost.field?.(value.field);
      return name === undefined ? value : { missing: (value.descending ? '-' : '') + name };
    }
    return value;
  });
}
