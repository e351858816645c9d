import type { NoteId, Position, Settings } from '../design/design.ts';
import { HUES, snap } from '../design/design.ts';
import { nextNoteId } from '../design/ids.ts';
import { defineCommand, Refusal } from './command.ts';
import { withApp } from './editing.ts';

/** Gives the design another name. */
export const renameDesign = defineCommand<{ name: string }>({
  id: 'renameDesign',
  label: 'Rename design',
  run: (design, { name }) => (design.name === name ? design : { ...design, name }),
});

/** Changes what the project's settings say. */
export const setSettings = defineCommand<Partial<Settings>>({
  id: 'setSettings',
  label: 'Change settings',
  run: (design, settings) => ({ ...design, settings: { ...design.settings, ...settings } }),
});

/** Adds an app without models. */
export const addApp = defineCommand<{ label: string }>({
  id: 'addApp',
  label: 'Add app',
  run: (design, { label }) => {
    if (label === '') throw new Refusal('An app needs a label.');
    return withApp(design, label);
  },
});

/** Gives an app another label; its models move along. */
export const renameApp = defineCommand<{ app: string; label: string }>({
  id: 'renameApp',
  label: 'Rename app',
  run: (design, { app, label }) => {
    if (app === label) return design;
    if (label === '') throw new Refusal('An app needs a label.');
    if (design.apps.some((other) => other.label === label))
      throw new Refusal(`There is an app called ${label} already.`);
    return {
      ...design,
      apps: design.apps.map((other) => (other.label === app ? { ...other, label } : other)),
      models: design.models.map((model) => (model.app === app ? { ...model, app: label } : model)),
    };
  },
});

/** Changes the hue that marks an app. */
export const setAppHue = defineCommand<{ app: string; hue: number }>({
  id: 'setAppHue',
  label: 'Change colour of app',
  run: (design, { app, hue }) => ({
    ...design,
    apps: design.apps.map((other) =>
      other.label === app ? { ...other, hue: ((hue % HUES) + HUES) % HUES } : other,
    ),
  }),
});

/** Sets the Python that is kept above the classes of the app's file. */
export const setAppCode = defineCommand<{ app: string; code: string }>({
  id: 'setAppCode',
  label: 'Edit code of app',
  run: (design, { app, code }) =>
    design.apps.some((other) => other.label === app && other.code !== code)
      ? {
          ...design,
          apps: design.apps.map((other) => (other.label === app ? { ...other, code } : other)),
        }
      : design,
});

/** Takes away an app that holds no model. */
export const deleteApp = defineCommand<{ app: string }>({
  id: 'deleteApp',
  label: 'Delete app',
  run: (design, { app }) => {
    if (design.models.some((model) => model.app === app))
      throw new Refusal(`${app} still holds models.`);
    return { ...design, apps: design.apps.filter((other) => other.label !== app) };
  },
});

/** Puts a note on the canvas. */
export const addNote = defineCommand<{ position: Position; text: string }>({
  id: 'addNote',
  label: 'Add note',
  run: (design, { position, text }) => ({
    ...design,
    notes: [...design.notes, { id: nextNoteId(design), text, position: snap(position) }],
    nextId: design.nextId + 1,
  }),
});

/** Changes a note's text or place. */
export const editNote = defineCommand<{ note: NoteId; text?: string; position?: Position }>({
  id: 'editNote',
  label: 'Edit note',
  run: (design, { note: id, text, position }) => ({
    ...design,
    notes: design.notes.map((note) =>
      note.id === id
        ? { ...note, text: text ?? note.text, position: position ? snap(position) : note.position }
        : note,
    ),
  }),
});

/** Deletes a note. */
export const deleteNote = defineCommand<{ note: NoteId }>({
  id: 'deleteNote',
  label: 'Delete note',
  run: (design, { note: id }) => ({
    ...design,
    notes: design.notes.filter((note) => note.id !== id),
  }),
});
