import { replaceReferences } from '../design/references.ts';
import { HUES } from '../design/design.ts';
import type {
  App,
  Design,
  ExportChoice,
  Field,
  Model,
  Muted,
  Position,
  Settings,
} from '../design/design.ts';
import { fieldId, modelId, noteId } from '../design/ids.ts';
import { isRuleName, redirectMuted } from '../design/muted.ts';
import { isChoices, isFieldRef, isMissing, isModelRef, isNested } from '../fieldTypes/values.ts';
import { isUsualUser } from './authUser.ts';
import { byCodeUnit } from './optionName.ts';
import { isExportChoice } from './settings.ts';
import type { Choice, FieldId, ModelId, Options, OptionValue } from '../fieldTypes/values.ts';

/** How far from the origin anything may lie, in pixels. */
const FARTHEST = 1_000_000;

/** The hue of an app that was given none: that of its place in the list. */
export const usualHue = (index: number): number => index % HUES;

/**
 * The design as the text knows it: models, fields and notes numbered in reading order, every app listed once, positions
 * finite, and references to what is not there turned into names of something missing. `parse(print(design))` is this.
 */
export function renumber(design: Design): Design {
  let next = 1;
  const models = new Map<ModelId, ModelId>();
  const fields = new Map<FieldId, FieldId>();
  for (const model of design.models) {
    models.set(model.id, modelId(next++));
    for (const field of model.fields) fields.set(field.id, fieldId(next++));
  }
  const notes = design.notes.map(({ text, position }) => ({
    id: noteId(next++),
    text,
    position: within(position),
  }));

  const renamed: Design = {
    ...design,
    settings: cleanSettings(design.settings),
    apps: listedApps(design),
    models: design.models.map((model): Model => ({
      ...model,
      position: within(model.position),
      meta: cleanOptions(model.meta),
      fields: model.fields.map((field): Field => ({
        ...field,
        options: cleanOptions(field.options),
      })),
    })),
    notes,
    nextId: next,
  };
  const pointed = replaceReferences(renamed, (value) => {
    if (isModelRef(value)) {
      const model = models.get(value.model);
      return model === undefined ? { missing: value.model } : { model };
    }
    if (isFieldRef(value)) {
      const field = fields.get(value.field);
      if (field === undefined) return { missing: (value.descending ? '-' : '') + value.field };
      return value.descending ? { field, descending: true } : { field };
    }
    return value;
  });
  return {
    ...pointed,
    models: pointed.models.map((model): Model => ({
      ...model,
      id: models.get(model.id) ?? model.id,
      display: model.fields.some(({ id }) => id === model.display)
        ? ((model.display && fields.get(model.display)) ?? null)
        : null,
      fields: model.fields.map((field) => ({ ...field, id: fields.get(field.id) ?? field.id })),
      muted: cleanMuted(redirectMuted(model.muted, (field) => fields.get(field))),
    })),
  };
}

/** Each once, of rules the text form can name. */
function cleanMuted(muted: readonly Muted[]): readonly Muted[] {
  const named = muted.filter(({ rule }) => isRuleName(rule));
  return [...new Map(named.map((one) => [`${one.rule} ${one.field}`, one])).values()];
}

/** Every app of the design or of one of its models, once. */
function listedApps({ apps, models }: Design): readonly App[] {
  const listed = new Map<string, App>();
  for (const { label, hue, code } of apps) {
    if (!listed.has(label))
      listed.set(label, {
        label,
        hue: wrappedHue(hue, listed.size),
        code: code.replace(/^\n+/, ''),
      });
  }
  for (const { app } of models) {
    if (!listed.has(app)) listed.set(app, { label: app, hue: usualHue(listed.size), code: '' });
  }
  return [...listed.values()];
}

/** Export choices in the order they are printed, without any that has no spelling; Django's own user goes without saying. */
function cleanSettings(settings: Settings): Settings {
  const names = Object.keys(settings.exports).toSorted(byCodeUnit);
  const exports: Record<string, ExportChoice> = {};
  for (const name of names) {
    const value = settings.exports[name];
    // No text tells -0 from 0.
    if (isExportChoice(name, value)) exports[name] = value === 0 ? 0 : value;
  }
  const user = settings.authUser;
  const authUser = user && isMissing(user) && isUsualUser(user.missing) ? null : user;
  return { ...settings, authUser, exports };
}

const wrappedHue = (hue: number, index: number): number =>
  Number.isInteger(hue) ? ((hue % HUES) + HUES) % HUES : usualHue(index);

const within = ({ x, y }: Position): Position => ({ x: nearest(x), y: nearest(y) });

const nearest = (n: number): number =>
  Number.isNaN(n) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, n)) + 0;

/** Values that JSON could not hold are brought to ones it can; `__proto__` is never an option. */
function cleanOptions(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => name !== '__proto__')
      .map(([name, value]) => [name, clean(value)]),
  );
}

function clean(value: OptionValue): OptionValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { number: String(value) };
  if (Array.isArray(value)) return value.map(clean);
  if (isNested(value)) return { ...value, options: cleanOptions(value.options) };
  if (!isChoices(value)) return value;
  const choices = value.choices.map((choice): Choice =>
    typeof choice.value === 'number' ? { ...choice, value: finite(choice.value) } : choice,
  );
  return { ...value, choices };
}

const finite = (n: number): string | number => (Number.isFinite(n) ? n + 0 : String(n));
