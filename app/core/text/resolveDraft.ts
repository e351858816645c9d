/** Second half of reading: what the names in each line mean, once every model and field is known. */
import type { Base, Design, Field, Model, Muted } from '../design/design.ts';
import { fieldId, modelId, noteId } from '../design/ids.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { metaOptions } from '../fieldTypes/metaOptions.ts';
import type { FieldId, Options, OptionValue } from '../fieldTypes/values.ts';
import { readAuthUser } from './authUser.ts';
import { readBases } from './bases.ts';
import { conventionalText, snake } from './conventions.ts';
import { meaningOfBare, readFieldOptions } from './fieldLine.ts';
import { lookupOf } from './lookup.ts';
import type { NamedModel } from './lookup.ts';
import type { At, Draft, DraftModel, Problem } from './readLines.ts';
import { readMuted } from './muted.ts';
import { readOwnField } from './references.ts';
import type { Context } from './references.ts';
import { readValue } from './spellings.ts';
import { sentence, shown, Unreadable } from './unreadable.ts';

export function resolveDraft(draft: Draft): {
  design: Design;
  notes: string[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const attempt = <T>(line: number, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ line, reason: sentence(error.message) });
      return otherwise;
    }
  };

  let next = 1;
  const named = draft.models.map(({ name, app, fields }): NamedModel => ({
    id: modelId(next++),
    app,
    name,
    fields: fields.map(({ value }) => ({ id: fieldId(next++), name: value.name })),
  }));
  const lookup = lookupOf(named);

  const models = draft.models.map((model, i): Model => {
    const { id, fields: ids } = named[i] ?? { id: modelId(0), fields: [] };
    const one = snake(model.name);
    const context: Context = { lookup, app: model.app, fieldsOf: id };
    const fields = model.fields.map(({ line, value }, at): Field => ({
      id: ids[at]?.id ?? fieldId(0),
      name: value.name,
      type: value.type,
      options: attempt(line, () => readFieldOptions(value, one, context), {}),
    }));
    const { display } = model;
    const readDisplay = (word: string): FieldId => readOwnField(word, 'display', context);
    const basesOf = (at: At<string> | undefined): readonly Base[] =>
      at ? attempt(at.line, () => readBases(at.value, context), []) : [];
    return {
      id,
      name: model.name,
      app: model.app,
      position: model.position,
      external: model.external,
      bases: basesOf(model.bases),
      fields,
      meta: readMeta(model, one, context, attempt),
      metaBases: basesOf(model.metaBases),
      managers: model.managers,
      rows: model.rows,
      display: display ? attempt(display.line, () => readDisplay(display.value), null) : null,
      note: model.note.join('\n'),
      code: model.code.join('\n'),
      muted: model.muted.flatMap(({ line, value }): readonly Muted[] =>
        attempt(line, () => [readMuted(value, context)], []),
      ),
      unknown: model.unknown,
    };
  });
  const notes = draft.notes.map((note) => ({ id: noteId(next++), ...note }));
  const { name, authUser: user, apps, unknown } = draft;
  const authUser = user ? attempt(user.line, () => readAuthUser(user.value, lookup), null) : null;
  const settings = { ...draft.settings, authUser };
  const design: Design = {
    name,
    settings,
    apps: [...apps.values()],
    models,
    notes,
    unknown,
    nextId: next,
  };
  return { design, notes: remarks(design), problems };
}

function readMeta(
  model: DraftModel,
  one: string,
  context: Context,
  attempt: <T>(line: number, read: () => T, otherwise: T) => T,
): Options {
  const meta = new Map<string, OptionValue>();
  for (const { line, value } of model.meta) {
    const { name, written } = value;
    const option = Object.hasOwn(metaOptions, name) ? metaOptions[name] : undefined;
    attempt(
      line,
      () => {
        if (meta.has(name)) throw new Unreadable(`Meta.${shown(name)} is given twice`);
        const usual = conventionalText(name, { one });
        meta.set(
          name,
          written === undefined
            ? meaningOfBare(name, option, usual)
            : readValue(written, option?.kind, context),
        );
      },
      undefined,
    );
  }
  return Object.fromEntries(meta);
}

/** What the reader of a text should be told that is no problem. */
function remarks(design: Design): string[] {
  const isKept = (line: string): boolean => line.startsWith(':');
  const lines = [...design.unknown, ...design.models.flatMap((model) => model.unknown)].filter(
    isKept,
  );
  const types = new Set(
    design.models
      .flatMap((model) => model.fields)
      .filter(({ type }) => !type.includes('.') && findFieldType(type) === undefined)
      .map((field) => shown(field.type)),
  );
  return [
    ...(lines.length === 0
      ? []
      : [
          `Kept as it stands, since this version does not know it: ${lines.map(shown).slice(0, 5).join(', ')}.`,
        ]),
    ...(types.size === 0
      ? []
      : [`Field classes that Cardinal does not know: ${[...types].slice(0, 5).join(', ')}.`]),
  ];
}
