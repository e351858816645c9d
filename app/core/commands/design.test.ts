import { describe, expect, test } from 'vitest';
import { aDesign, modelIn } from '../../testing/builders.ts';
import { emptyDesign, HUES } from '../design/design.ts';
import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { Command } from './command.ts';
import { change, changes, Refusal } from './command.ts';
import {
  addApp,
  addNote,
  deleteApp,
  deleteNote,
  editNote,
  renameApp,
  renameDesign,
  setAppHue,
  setSettings,
} from './design.ts';
import { setOption, setOptions } from './fields.ts';
import { setMeta } from './models.ts';

describe('apps', () => {
  test('a new one gets the hue used least', () => {
    let design = emptyDesign();
    for (let n = 0; n < HUES + 1; n += 1) design = addApp.run(design, { label: `app${n}` });
    expect(design.apps.map(({ hue }) => hue)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
  });

  test('one that is there already changes nothing', () => {
    const design = addApp.run(emptyDesign(), { label: 'shop' });
    expect(addApp.run(design, { label: 'shop' })).toBe(design);
    expect(() => addApp.run(design, { label: '' })).toThrow(Refusal);
  });

  test('a renamed one takes its models along', () => {
    const design = renameApp.run(aDesign('A', { 'shop.Book': {} }), {
      app: 'shop',
      label: 'store',
    });
    expect(modelIn(design, 'Book').app).toBe('store');
    expect(design.apps.map(({ label }) => label)).toEqual(['store']);
  });

  test('two cannot have one label', () => {
    const design = aDesign('A', { 'shop.Book': {}, 'crm.Client': {} });
    expect(() => renameApp.run(design, { app: 'shop', label: 'crm' })).toThrow(
      'There is an app called crm already.',
    );
  });

  test('one that holds models cannot be deleted, an empty one can', () => {
    const design = aDesign('A', { 'shop.Book': {} }, { apps: ['crm'] });
    expect(() => deleteApp.run(design, { app: 'shop' })).toThrow('shop still holds models.');
    expect(deleteApp.run(design, { app: 'crm' }).apps.map(({ label }) => label)).toEqual(['shop']);
  });

  test('hues go round', () => {
    const design = addApp.run(emptyDesign(), { label: 'shop' });
    expect(setAppHue.run(design, { app: 'shop', hue: HUES + 2 }).apps[0]?.hue).toBe(2);
    expect(setAppHue.run(design, { app: 'shop', hue: -1 }).apps[0]?.hue).toBe(HUES - 1);
  });
});

test('notes are put on the grid, edited and deleted', () => {
  const one = addNote.run(emptyDesign(), { position: { x: 9, y: 11 }, text: 'Ask!' });
  const [note] = one.notes;
  expect(note).toMatchObject({ text: 'Ask!', position: { x: 0, y: 20 } });
  if (!note) throw new Error('no note');
  const edited = editNote.run(one, { note: note.id, text: 'Asked.' });
  expect(edited.notes).toEqual([{ ...note, text: 'Asked.' }]);
  expect(deleteNote.run(edited, { note: note.id }).notes).toEqual([]);
});

test('name and settings', () => {
  const design = renameDesign.run(emptyDesign(), { name: 'Shop' });
  expect(design.name).toBe('Shop');
  expect(renameDesign.run(design, { name: 'Shop' })).toBe(design);
  expect(setSettings.run(design, { defaultAutoField: 'AutoField' }).settings).toMatchObject({
    defaultAutoField: 'AutoField',
  });
});

test('a step is called after the option it changes', () => {
  const field = 'f1' as FieldId;
  const model = 'm1' as ModelId;
  const label = <Args>(command: Command<Args>, args: Args) => change(command, args).label;
  expect(label(setOption, { field, option: 'max_length', value: 20 })).toBe('Change max_length');
  expect(label(setOptions, { field, options: { null: true, blank: true } })).toBe(
    'Change null, blank',
  );
  expect(label(setMeta, { model, option: 'ordering', value: [] })).toBe('Change ordering');
  expect(label(renameDesign, { name: 'Shop' })).toBe('Rename design');
});

test('a change is a command with its arguments, several are one', () => {
  const both = changes('Begin', [
    change(renameDesign, { name: 'Shop' }),
    change(addApp, { label: 'shop' }, 'Make the shop'),
  ]);
  expect(both.label).toBe('Begin');
  expect(both.apply(emptyDesign())).toMatchObject({ name: 'Shop', apps: [{ label: 'shop' }] });
});
