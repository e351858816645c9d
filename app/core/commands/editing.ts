/** Small steps the commands share: finding what is meant, and replacing one model or field of the immutable document. */
import type { App, Design, Field, Model } from '../design/design.ts';
import { HUES } from '../design/design.ts';
import { redirectMuted } from '../design/muted.ts';
import { findField, findModel, findOwner } from '../design/queries.ts';
import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import { Refusal } from './command.ts';

export function getModel(design: Design, id: ModelId): Model {
  const model = findModel(design, id);
  if (!model) throw new Refusal('That model is no longer in the design.');
  return model;
}

export function getField(design: Design, id: FieldId): { owner: Model; field: Field } {
  const owner = findOwner(design, id);
  const field = findField(design, id);
  if (!owner || !field) throw new Refusal('That field is no longer in the design.');
  return { owner, field };
}

/** The design with one model replaced; the same design when `edit` returns the same model. */
export function updateModel(design: Design, id: ModelId, edit: (model: Model) => Model): Design {
  const before = getModel(design, id);
  const after = edit(before);
  if (after === before) return design;
  return { ...design, models: design.models.map((model) => (model.id === id ? after : model)) };
}

/** The design with one field replaced; the same design when `edit` returns the same field. */
export function updateField(design: Design, id: FieldId, edit: (field: Field) => Field): Design {
  const { owner } = getField(design, id);
  return updateModel(design, owner.id, (model) => {
    const fields = model.fields.map((field) => (field.id === id ? edit(field) : field));
    return fields.some((field, i) => field !== model.fields[i]) ? { ...model, fields } : model;
  });
}

/** The model with these of its fields alone; what it says of the others goes with them. */
export function withFields(model: Model, fields: readonly Field[]): Model {
  const kept = new Set(fields.map(({ id }) => id));
  const gone = new Set(model.fields.map(({ id }) => id).filter((id) => !kept.has(id)));
  const { display } = model;
  return {
    ...model,
    fields,
    display: display !== null && gone.has(display) ? null : display,
    muted: redirectMuted(model.muted, (field) => (gone.has(field) ? undefined : field)),
  };
}

/** The design with an app of that label, made with the least used hue if it was not there. */
export function withApp(design: Design, label: string): Design {
  if (design.apps.some((app) => app.label === label)) return design;
  return { ...design, apps: [...design.apps, { label, hue: nextHue(design.apps), code: '' }] };
}

function nextHue(apps: readonly App[]): number {
  const uses = Array.from(
    { length: HUES },
    (_, hue) => apps.filter((app) => app.hue === hue).length,
  );
  return uses.indexOf(Math.min(...uses));
}

/** The app a new model belongs to when none is named: that of the latest model that is written out. */
export const usualApp = (design: Design): string =>
  design.models.findLast((model) => !model.external)?.app ?? design.apps[0]?.label ?? 'app';
