/**
 * What the things of a design were called in the files it was opened from. Ids are written nowhere, so that after a reload
 * only these names tell a field that was renamed from one that was deleted while another was added.
 */
import type { Design } from '../../core/design/design.ts';
import { modelLabel } from '../../core/design/queries.ts';
import type { FieldId, ModelId } from '../../core/fieldTypes/values.ts';

/** A model whose label, or one of whose fields, is another than in the files. */
export interface Rename {
  /** Labels: `shop.Product`. */
  readonly now: string;
  readonly was: string;
  readonly fields: readonly FieldRename[];
}

type FieldRename = readonly [now: string, was: string];

/** By id, the label of a model and the name of a field in the files; none for what is new. */
export type FileNames = ReadonlyMap<ModelId | FieldId, string>;

/** The names of a design's things in the files, where all but what `renames` tells is called as in the design. */
export function fileNames(design: Design, renames: readonly Rename[] = []): FileNames {
  const names = new Map<ModelId | FieldId, string>();
  const taken = new Set(renames.map(({ was }) => was));
  for (const model of design.models) {
    const label = modelLabel(model);
    const renamed = renames.find(({ now }) => now === label);
    if (!renamed && taken.has(label)) continue;
    names.set(model.id, renamed?.was ?? label);
    const fields = new Map(renamed?.fields);
    const takenFields = new Set(fields.values());
    for (const { id, name } of model.fields) {
      const was = fields.get(name) ?? (takenFields.has(name) ? undefined : name);
      if (was !== undefined) names.set(id, was);
    }
  }
  return names;
}

/** What is called otherwise in the design than in the files. */
export function renamesIn(design: Design, names: FileNames): readonly Rename[] {
  return design.models.flatMap((model): readonly Rename[] => {
    const now = modelLabel(model);
    const was = names.get(model.id);
    if (was === undefined) return [];
    const fields = model.fields.flatMap(({ id, name }): readonly FieldRename[] => {
      const before = names.get(id);
      return before === undefined || before === name ? [] : [[name, before]];
    });
    return now === was && fields.length === 0 ? [] : [{ now, was, fields }];
  });
}

/** The design that was read from the files, with everything called as it is now. Ids stay. */
export function calledAsNow(read: Design, renames: readonly Rename[]): Design {
  const labels = new Map(renames.map((rename) => [rename.was, rename]));
  const given = new Set(renames.map(({ now }) => now));
  return {
    ...read,
    models: read.models.map((model) => {
      const label = modelLabel(model);
      const rename = labels.get(label);
      if (!rename) return given.has(label) ? { ...model, name: noLonger(model.name) } : model;
      const dot = rename.now.lastIndexOf('.');
      const fields = new Map(rename.fields.map(([now, was]) => [was, now]));
      const givenNow = new Set(fields.values());
      return {
        ...model,
        app: rename.now.slice(0, dot),
        name: rename.now.slice(dot + 1),
        fields: model.fields.map((field) => {
          const now = fields.get(field.name);
          if (now !== undefined) return { ...field, name: now };
          return givenNow.has(field.name) ? { ...field, name: noLonger(field.name) } : field;
        }),
      };
    }),
  };
}

/** A name that nothing has: what had the name before is gone, and something else has it. */
const noLonger = (name: string): string => `${name} (before)`;

/** The stored value as renames, or undefined: nothing in a browser's storage can be trusted to be ours. */
export function asRenames(value: unknown): readonly Rename[] | undefined {
  return Array.isArray(value) && value.every(isRename) ? value : undefined;
}

const isRename = (value: unknown): value is Rename =>
  typeof value === 'object' &&
  value !== null &&
  'now' in value &&
  typeof value.now === 'string' &&
  'was' in value &&
  typeof value.was === 'string' &&
  'fields' in value &&
  Array.isArray(value.fields) &&
  value.fields.every(
    (pair: unknown) =>
      Array.isArray(pair) && pair.length === 2 && pair.every((name) => typeof name === 'string'),
  );
