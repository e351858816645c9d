/** What the right button offers, depending on what it was pressed on. */
import { keepers, oneOfKeys, writeNumbersTest } from '../actions/fieldActions.ts';
import type { Action } from '../actions/action.ts';
import { arrangements, tidyUp } from '../actions/layoutActions.ts';
import { menuItem } from '../actions/menuItem.ts';
import { takePicture } from '../actions/pictureActions.ts';
import { setKind } from '../core/commands/bases.ts';
import type { Kind } from '../core/commands/bases.ts';
import { flipRelation } from '../core/commands/relations.ts';
import { setModelApp } from '../core/commands/models.ts';
import type { BaseOf } from '../core/design/bases.ts';
import { nextFieldId } from '../core/design/ids.ts';
import type { Model, Position } from '../core/design/design.ts';
import { findField, findModel } from '../core/design/queries.ts';
import { relationKind } from '../core/design/relation.ts';
import type { RelationKind } from '../core/fieldTypes/fieldType.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { changeKind } from '../state/changeKind.ts';
import { askAboutRelation, startConnecting } from '../state/connecting.ts';
import { focusOn } from '../state/focus.ts';
import { startField } from '../state/newField.ts';
import { deleteSelected, duplicateSelected, selectAll } from '../state/selected.ts';
import { addModelHere, addNoteHere, stage } from '../state/stage.ts';
import { arrange } from '../state/view.ts';
import { edit, run, selectField, workspace } from '../state/workspace.ts';
import type { MenuItem } from '../ui/Menu.tsx';

/** What a menu is about. */
export type Spot =
  | { readonly on: 'canvas'; readonly place: Position }
  | { readonly on: 'model'; readonly model: ModelId }
  | { readonly on: 'field'; readonly field: FieldId }
  | { readonly on: 'base'; readonly base: BaseOf }
  | { readonly on: 'note' };

export function menuFor(spot: Spot): readonly MenuItem[] {
  if (spot.on === 'canvas') return canvasMenu(spot.place);
  if (spot.on === 'model') return modelMenu(spot.model);
  if (spot.on === 'field') return fieldMenu(spot.field);
  if (spot.on === 'base') return baseMenu(spot.base);
  return [{ label: 'Delete note', shortcut: 'Delete', danger: true, onSelect: deleteSelected }];
}

const canvasMenu = (place: Position): readonly MenuItem[] => [
  { label: 'Add model here', onSelect: () => soon(() => addModelHere(place)) },
  { label: 'Add note here', onSelect: () => soon(() => addNoteHere(place)) },
  'rule',
  { label: 'Select all', shortcut: 'Mod+A', onSelect: selectAll },
  { label: 'Show everything', shortcut: 'Shift+1', onSelect: () => stage()?.fit() },
  menuItem(tidyUp),
  'rule',
  menuItem(takePicture),
];

/** Those of the actions that can be done now. */
const possible = (some: readonly Action[]) =>
  some.map(menuItem).filter(({ disabled }) => !disabled);

/** After the menu has given the focus back: what is opened now may keep it. */
const soon = (open: () => void): void => {
  setTimeout(open);
};

function modelMenu(id: ModelId): readonly MenuItem[] {
  const { design, selection } = workspace.getState();
  const model = findModel(design, id);
  if (!model) return [];
  const several = selection.models.length > 1;
  const models = several ? selection.models : [id];
  return [
    { label: 'Rename', shortcut: 'F2', onSelect: () => soon(() => edit({ model: id })) },
    {
      label: 'Add field',
      disabled: model.external,
      onSelect: () => soon(() => startField(id)),
    },
    { label: 'Connect…', shortcut: 'C', onSelect: () => soon(() => startConnecting(id)) },
    { label: 'Duplicate', shortcut: 'Mod+D', onSelect: duplicateSelected },
    ...(model.external ? [] : [kindMenu(model, models)]),
    {
      label: 'App',
      items: design.apps.map(({ label }) => ({
        label,
        checked: label === model.app,
        onSelect: () => run(setModelApp, { models, app: label }),
      })),
    },
    ...possible([oneOfKeys, writeNumbersTest]),
    ...(several ? [{ label: 'Arrange', items: [tidyUp, ...arrangements].map(menuItem) }] : []),
    menuItem(takePicture),
    'rule',
    {
      label: several ? `Delete ${selection.models.length} models` : 'Delete',
      shortcut: 'Delete',
      danger: true,
      onSelect: deleteSelected,
    },
  ];
}

const modelKinds: readonly (readonly [Kind, string])[] = [
  ['table', 'Table'],
  ['abstract', 'Abstract base'],
  ['proxy', 'Proxy'],
];

const kindOf = ({ meta }: Model): Kind =>
  meta['abstract'] === true ? 'abstract' : meta['proxy'] === true ? 'proxy' : 'table';

const kindMenu = (model: Model, models: readonly ModelId[]): MenuItem => ({
  label: 'Kind',
  items: modelKinds.map(([kind, label]) => ({
    label,
    checked: kind === kindOf(model),
    onSelect: () => run(setKind, { models, kind }),
  })),
});

function baseMenu(spot: BaseOf): readonly MenuItem[] {
  const base = findModel(workspace.getState().design, spot.base);
  return [
    { label: `Go to ${base?.name ?? 'the base'}`, onSelect: () => focusOn({ model: spot.base }) },
    { label: 'Edit', onSelect: () => arrange({ inspector: true }) },
    'rule',
    { label: 'Remove base', shortcut: 'Delete', danger: true, onSelect: deleteSelected },
  ];
}

const kinds: Readonly<Record<RelationKind, string>> = {
  oneToMany: 'One to many',
  oneToOne: 'One to one',
  manyToMany: 'Many to many',
};

function fieldMenu(id: FieldId): readonly MenuItem[] {
  const { design } = workspace.getState();
  const field = findField(design, id);
  if (!field) return [];
  const kind = relationKind(field);
  const keeping = possible(keepers);
  const relation: readonly MenuItem[] =
    kind === undefined
      ? []
      : [
          ...Object.entries(kinds).map(([key, label]) => ({
            label,
            checked: key === kind,
            onSelect: () => changeKind(id, key as RelationKind),
          })),
          'rule',
          { label: 'Move to the other model', onSelect: () => flip(id) },
          { label: 'Not sure?', onSelect: () => soon(() => askAboutRelation(id)) },
          ...(keeping.length === 0 ? [] : ['rule' as const, ...keeping, 'rule' as const]),
        ];
  return [
    ...relation,
    { label: 'Rename', shortcut: 'F2', onSelect: () => soon(() => edit({ field: id })) },
    {
      label: 'Edit',
      onSelect: () => {
        selectField(id);
        arrange({ inspector: true });
      },
    },
    { label: 'Duplicate', shortcut: 'Mod+D', onSelect: duplicateSelected },
    'rule',
    { label: 'Delete', shortcut: 'Delete', danger: true, onSelect: deleteSelected },
  ];
}

function flip(field: FieldId): void {
  const moved = nextFieldId(workspace.getState().design);
  if (run(flipRelation, { field })) selectField(moved);
}
