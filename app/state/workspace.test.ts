import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../core/commands/command.ts';
import { addField, deleteFields, renameField } from '../core/commands/fields.ts';
import { addModel, deleteModels, renameModel } from '../core/commands/models.ts';
import { changeRelationKind, connect } from '../core/commands/relations.ts';
import type { Design } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { findApp, findModel, findOwner } from '../core/design/queries.ts';
import { isFieldRef, isModelRef } from '../core/fieldTypes/values.ts';
import { replaceReferences } from '../core/design/references.ts';
import { anyChange } from '../testing/anyChange.ts';
import { anyDesign } from '../testing/arbitraries.ts';
import { aDesign, fk } from '../testing/builders.ts';
import {
  apply,
  endStep,
  nothing,
  open,
  redo,
  run,
  selectField,
  selectModel,
  takeOver,
  transaction,
  undo,
  workspace,
} from './workspace.ts';

const state = () => workspace.getState();
/** Values that point at nothing: what points somewhere then was made by the commands. */
const plain = fc.oneof(fc.boolean(), fc.integer(), fc.string());
const own = { kind: 'own', id: 'test' } as const;
const blog = () =>
  aDesign('Blog', {
    'blog.Post': { title: 'CharField' },
    'blog.Comment': { post: fk('blog.Post', { related_name: 'comments' }) },
  });
const post = () => {
  const found = state().design.models.find(({ name }) => name === 'Post');
  if (!found) throw new Error('no Post');
  return found;
};
const field = (name: string) => {
  const found = state()
    .design.models.flatMap((model) => model.fields)
    .find((other) => other.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/** What the design refers to and does not hold. */
function lostIn(design: Design): unknown[] {
  const lost: unknown[] = [];
  replaceReferences(design, (value) => {
    if (isModelRef(value) && !findModel(design, value.model)) lost.push(value);
    if (isFieldRef(value) && !findOwner(design, value.field)) lost.push(value);
    return value;
  });
  for (const { display, fields, app } of design.models) {
    if (display !== null && !fields.some(({ id }) => id === display)) lost.push(display);
    if (!findApp(design, app)) lost.push(app);
  }
  return lost;
}

beforeEach(() => open(blog(), own));

describe('history', () => {
  test('undoing any changes gives back the very document, and redoing them the other', () => {
    fc.assert(
      fc.property(anyDesign(), fc.array(anyChange(), { maxLength: 30 }), (design, all) => {
        open(design, own);
        const versions = [design];
        for (const make of all) {
          const made = make(state().design);
          if (made && apply(made)) versions.push(state().design);
        }
        for (const version of versions.toReversed()) {
          expect(state().design).toBe(version);
          undo();
        }
        for (const version of versions) {
          expect(state().design).toBe(version);
          redo();
        }
      }),
      { numRuns: 150 },
    );
  });

  test('no change leaves a reference to something that is not there', () => {
    fc.assert(
      fc.property(fc.array(anyChange(plain), { maxLength: 40 }), (all) => {
        open(blog(), own);
        for (const make of all) {
          const made = make(state().design);
          if (made) apply(made);
        }
        expect(lostIn(state().design)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('typing in one box is one step, until the box is left', () => {
    const { id } = post();
    for (const name of ['A', 'Ar', 'Art']) run(renameModel, { model: id, name }, { join: 'name' });
    endStep();
    run(renameModel, { model: id, name: 'Article' }, { join: 'name' });
    const called = () => state().design.models.find((model) => model.id === id)?.name;
    undo();
    expect(called()).toBe('Art');
    undo();
    expect(called()).toBe('Post');
  });

  test('what is typed and taken back again leaves no step', () => {
    const { id } = post();
    run(renameModel, { model: id, name: 'Article' });
    endStep();
    const before = state();
    for (const name of ['Articles', 'Article'])
      run(renameModel, { model: id, name }, { join: 'n' });
    expect(state().design).toBe(before.design);
    expect(state().past).toEqual(before.past);
    run(renameModel, { model: id, name: 'Text' }, { join: 'n' });
    undo();
    expect(state().design).toBe(before.design);
  });

  test('a command that changes nothing is no step', () => {
    expect(run(renameModel, { model: post().id, name: 'Post' })).toBe(false);
    expect(state().past).toEqual([]);
  });

  test('a new change forgets what was undone', () => {
    run(addModel, { position: { x: 0, y: 0 } });
    undo();
    run(renameModel, { model: post().id, name: 'Article' });
    expect(state().future).toEqual([]);
  });

  test('undo brings back the selection of the time', () => {
    const { id } = field('title');
    selectField(id);
    run(deleteFields, { fields: [id] });
    expect(state().selection).toEqual(nothing);
    undo();
    expect(state().selection.field).toBe(id);
  });

  test('a change of kind and back again is undone to the letter', () => {
    const before = state().design;
    const { id } = field('post');
    run(changeRelationKind, { field: id, kind: 'manyToMany' });
    run(changeRelationKind, { field: id, kind: 'oneToOne' });
    undo();
    undo();
    expect(state().design).toBe(before);
  });
});

describe('the one door', () => {
  test('a refusal is said and changes nothing', () => {
    const before = state().design;
    const done = transaction('Try', () => {
      throw new Refusal('That can’t be.');
    });
    expect(done).toBe(false);
    expect(state().design).toBe(before);
    expect(state().announcement).toMatchObject({ text: 'That can’t be.', tone: 'refused' });
  });

  test('a transaction that is refused half-way leaves no trace', () => {
    const before = state().design;
    transaction('Two', (design) =>
      connect.run(addField.run(design, { model: post().id }), {
        owner: 'm999' as never,
        target: post().id,
        kind: 'oneToOne',
      }),
    );
    expect(state().design).toBe(before);
    expect(state().past).toEqual([]);
  });

  test('a shared design is not changed', () => {
    const design = blog();
    open(design, { kind: 'shared' });
    expect(run(renameField, { field: field('title').id, name: 'heading' })).toBe(false);
    expect(state().design).toBe(design);
  });

  test('what is deleted is no longer selected', () => {
    const { id } = post();
    selectModel(id);
    run(deleteModels, { models: [id] });
    expect(state().selection).toEqual(nothing);
  });

  test('what another tab saved comes as a step that can be undone', () => {
    const before = state().design;
    takeOver(emptyDesign('Other'), 'Changes of another tab');
    expect(state().design.name).toBe('Other');
    undo();
    expect(state().design).toBe(before);
  });
});
