import type { Change } from '../core/commands/command.ts';
import { flipRelation } from '../core/commands/relations.ts';
import { moveField, setOptions } from '../core/commands/fields.ts';
import { findOwner } from '../core/design/queries.ts';
import { relationKind } from '../core/design/relation.ts';
import type { RelationKind } from '../core/fieldTypes/fieldType.ts';
import { findFieldType } from '../core/fieldTypes/catalogue.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { ResolvedRelation, Schema } from '../core/schema/schema.ts';
import { changeKind } from '../state/changeKind.ts';
import { askAboutRelation } from '../state/connecting.ts';
import { cleanFor, keepMostByClean } from '../state/cleaned.ts';
import { startField } from '../state/newField.ts';
import { keepOneOfKeys, keysSelected, listed } from '../state/oneOfKeys.ts';
import { keepMostBySlots, slotsFor } from '../state/slots.ts';
import { testFor, testForRows, writeTests } from '../state/tested.ts';
import { run, selectModel, workspace } from '../state/workspace.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Action } from './action.ts';
import { canEdit, selectedField, selectedModel, selectedRelation } from './editing.ts';

export const addField: Action = {
  id: 'addField',
  label: 'Add field',
  group: 'Field',
  shortcuts: ['F', 'Enter'],
  icon: 'ListPlus',
  keywords: 'new column attribute',
  enabled: (state) => canEdit(state) && selectedModel(state)?.external === false,
  perform: () => {
    const state = workspace.getState();
    const model = selectedModel(state);
    if (!model) return;
    const field = selectedField(state);
    startField(model.id, field ? model.fields.indexOf(field) + 1 : undefined);
  },
};

function move(by: 1 | -1): void {
  const { design, selection } = workspace.getState();
  if (selection.field === null) return;
  const owner = findOwner(design, selection.field);
  const at = owner?.fields.findIndex(({ id }) => id === selection.field) ?? -1;
  if (at >= 0) run(moveField, { field: selection.field, to: at + by });
}

export const moveFieldUp: Action = {
  id: 'moveFieldUp',
  label: 'Move field up',
  group: 'Field',
  shortcuts: ['Alt+ArrowUp'],
  icon: 'ArrowUp',
  keywords: 'order',
  enabled: (state) => canEdit(state) && selectedModel(state)?.fields[0] !== selectedField(state),
  perform: () => move(-1),
};

export const moveFieldDown: Action = {
  id: 'moveFieldDown',
  label: 'Move field down',
  group: 'Field',
  shortcuts: ['Alt+ArrowDown'],
  icon: 'ArrowDown',
  keywords: 'order',
  enabled: (state) =>
    canEdit(state) &&
    selectedField(state) !== undefined &&
    selectedModel(state)?.fields.at(-1) !== selectedField(state),
  perform: () => move(1),
};

export const toggleNull: Action = {
  id: 'toggleNull',
  label: (state) =>
    selectedField(state)?.options['null'] === true ? 'Require a value' : 'Allow none',
  group: 'Field',
  icon: 'CircleDashed',
  keywords: 'null optional blank empty required',
  enabled: (state) => {
    const field = selectedField(state);
    const type = field && findFieldType(field.type);
    return (
      canEdit(state) &&
      type !== undefined &&
      Object.hasOwn(type.options, 'null') &&
      type.forced?.['null'] === undefined &&
      type.pointless?.includes('null') !== true
    );
  },
  perform: () => {
    const field = selectedField(workspace.getState());
    if (!field) return;
    const allowed = field.options['null'] === true;
    run(setOptions, { field: field.id, options: { null: !allowed, blank: !allowed } });
  },
};

const makeKind = (id: string, kind: RelationKind, words: string, key: string): Action => ({
  id,
  label: `Make it ${words}`,
  group: 'Relation',
  shortcuts: [key],
  icon: 'Spline',
  keywords: 'change kind type relation cardinality',
  enabled: (state) => {
    const field = selectedRelation(state);
    return canEdit(state) && field !== undefined && relationKind(field) !== kind;
  },
  perform: () => {
    const field = selectedRelation(workspace.getState());
    if (field) changeKind(field.id, kind);
  },
});

export const makeOneToOne = makeKind('makeOneToOne', 'oneToOne', 'one to one', 'Alt+1');
export const makeOneToMany = makeKind('makeOneToMany', 'oneToMany', 'one to many', 'Alt+2');
export const makeManyToMany = makeKind('makeManyToMany', 'manyToMany', 'many to many', 'Alt+3');

const onRelation = (state: Parameters<typeof canEdit>[0]): boolean =>
  canEdit(state) && selectedRelation(state) !== undefined;

export const flip: Action = {
  id: 'flipRelation',
  label: 'Move relation to the other model',
  group: 'Relation',
  icon: 'ArrowLeftRight',
  keywords: 'flip reverse direction swap',
  enabled: onRelation,
  perform: () => {
    const field = selectedRelation(workspace.getState());
    if (field) run(flipRelation, { field: field.id });
  },
};

export const notSure: Action = {
  id: 'notSure',
  label: 'Which kind is right?',
  group: 'Relation',
  icon: 'CircleHelp',
  keywords: 'not sure questions help decide cardinality',
  enabled: onRelation,
  perform: () => {
    const field = selectedRelation(workspace.getState());
    if (field) askAboutRelation(field.id);
  },
};

export const oneOfKeys: Action = {
  id: 'oneOfKeys',
  label: (state) => {
    const together = keysSelected(state);
    return together ? `Exactly one of ${listed(together.keys)}` : 'Exactly one of several keys';
  },
  group: 'Relation',
  icon: 'ListChecks',
  keywords: 'exclusive arc either or xor at most at least check constraint foreign keys',
  enabled: (state) => canEdit(state) && keysSelected(state) !== null,
  perform: () => {
    const together = keysSelected(workspace.getState());
    if (together && keepOneOfKeys(together, 'one')) selectModel(together.model.id);
  },
};

/** What an action on the numbers of the selected relation does, if it can be done. */
function onNumbers(
  state: Workspace,
  found: (schema: Schema, relation: ResolvedRelation) => Change | null,
): { readonly relation: ResolvedRelation; readonly change: Change } | null {
  const field = selectedRelation(state);
  if (!field || !canEdit(state)) return null;
  const schema = resolve(state.design);
  const relation = schema.relations.find((one) => one.field.id === field.id);
  const change = relation && found(schema, relation);
  return relation && change ? { relation, change } : null;
}

export const keepMostInDatabase: Action = {
  id: 'keepMostInDatabase',
  label: 'Have the database keep the most',
  group: 'Relation',
  icon: 'Database',
  keywords: 'slot column maximum at most limit cardinality unique constraint check enforce',
  enabled: (state) => onNumbers(state, slotsFor) !== null,
  perform: () => {
    const found = onNumbers(workspace.getState(), slotsFor);
    if (found) keepMostBySlots(found.relation, found.change);
  },
};

export const keepMostInClean: Action = {
  id: 'keepMostInClean',
  label: 'Have clean() keep the most',
  group: 'Relation',
  icon: 'ShieldCheck',
  keywords: 'validation maximum at most limit cardinality full_clean enforce',
  enabled: (state) => onNumbers(state, cleanFor) !== null,
  perform: () => {
    const found = onNumbers(workspace.getState(), cleanFor);
    if (found) keepMostByClean(found.relation, found.change);
  },
};

/** What has a test count the numbers of the selected relation or model, where only counting can tell. */
function onCounted(state: Workspace): Change | null {
  if (state.selection.field !== null) return onNumbers(state, testFor)?.change ?? null;
  const model = selectedModel(state);
  if (!model || !canEdit(state)) return null;
  const schema = resolve(state.design);
  const resolved = schema.byId.get(model.id);
  return resolved ? testForRows(schema, resolved) : null;
}

export const writeNumbersTest: Action = {
  id: 'writeNumbersTest',
  label: 'Write a test of its numbers',
  group: 'Relation',
  icon: 'FlaskConical',
  keywords: 'generated unit test count least minimum at least most rows cardinality enforce',
  enabled: (state) => onCounted(state) !== null,
  perform: () => {
    const adding = onCounted(workspace.getState());
    if (adding) writeTests(adding);
  },
};

/** Who can see to it that the numbers of the selected relation are kept. */
export const keepers: readonly Action[] = [keepMostInDatabase, keepMostInClean, writeNumbersTest];
