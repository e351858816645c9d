import { setKind } from '../core/commands/bases.ts';
import { commonFields, extractBase } from '../core/commands/extractBase.ts';
import type { Model } from '../core/design/design.ts';
import { nextModelId } from '../core/design/ids.ts';
import { findModel } from '../core/design/queries.ts';
import { installedModels } from '../core/schema/installed.ts';
import { startConnecting } from '../state/connecting.ts';
import { addExternal } from '../state/externals.ts';
import { addModelHere, addNoteHere } from '../state/stage.ts';
import { edit, run, select, workspace } from '../state/workspace.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Action } from './action.ts';
import { canEdit, selectedModel } from './editing.ts';

export const addModel: Action = {
  id: 'addModel',
  label: 'Add model',
  group: 'Model',
  shortcuts: ['N'],
  icon: 'SquarePlus',
  keywords: 'new create table entity class',
  enabled: canEdit,
  perform: () => addModelHere(),
};

export const connect: Action = {
  id: 'connect',
  label: 'Connect…',
  group: 'Model',
  shortcuts: ['C'],
  icon: 'Spline',
  keywords: 'relation foreign key one to many link new',
  enabled: (state) =>
    canEdit(state) && (state.selection.models.length === 2 || selectedModel(state) !== undefined),
  perform: () => {
    const state = workspace.getState();
    const [from, to] = state.selection.models;
    const model = selectedModel(state);
    if (from !== undefined && to !== undefined) startConnecting(from, to);
    else if (model) startConnecting(model.id);
  },
};

export const rename: Action = {
  id: 'rename',
  label: 'Rename',
  group: 'Model',
  shortcuts: ['F2'],
  icon: 'PencilLine',
  keywords: 'name edit',
  enabled: (state) => canEdit(state) && selectedModel(state) !== undefined,
  perform: () => {
    const state = workspace.getState();
    const model = selectedModel(state);
    if (state.selection.field !== null) edit({ field: state.selection.field });
    else if (model) edit({ model: model.id });
  },
};

export const addNote: Action = {
  id: 'addNote',
  label: 'Add note',
  group: 'Model',
  icon: 'StickyNote',
  keywords: 'comment text sticky',
  enabled: canEdit,
  perform: () => addNoteHere(),
};

/** One action for each ready-made model: found in the palette by its name. */
export const addExternals: readonly Action[] = installedModels.map((installed) => ({
  id: `addExternal.${installed.app}.${installed.name}`,
  label: `Add ${installed.name} of ${installed.from}`,
  group: 'Model',
  icon: 'Boxes',
  keywords: `external installed ${installed.reference ?? ''} ${installed.app}`,
  enabled: canEdit,
  perform: () => addExternal(installed),
}));

const selectedModels = ({ design, selection }: Workspace): readonly Model[] =>
  selection.models.flatMap((id) => findModel(design, id) ?? []);

const isAbstract = ({ meta }: Model): boolean => meta['abstract'] === true;

export const makeAbstract: Action = {
  id: 'makeAbstract',
  label: (state) => {
    const models = selectedModels(state);
    return models.length > 0 && models.every(isAbstract) ? 'Give it a table' : 'Make abstract';
  },
  group: 'Model',
  icon: 'SquareDashed',
  keywords: 'abstract base inheritance mixin concrete',
  enabled: (state) => {
    const models = selectedModels(state);
    return canEdit(state) && models.length > 0 && models.every(({ external }) => !external);
  },
  perform: () => {
    const state = workspace.getState();
    const models = selectedModels(state);
    const kind = models.every(isAbstract) ? 'table' : 'abstract';
    run(setKind, { models: models.map(({ id }) => id), kind });
  },
};

export const extractBaseOfSelected: Action = {
  id: 'extractBase',
  label: 'Extract abstract base from selected models',
  group: 'Model',
  icon: 'Combine',
  keywords: 'common fields inheritance mixin refactor',
  enabled: (state) =>
    canEdit(state) &&
    selectedModels(state).every(({ external }) => !external) &&
    commonFields(selectedModels(state)).length > 0,
  perform: () => {
    const { design, selection } = workspace.getState();
    const base = nextModelId(design);
    if (!run(extractBase, { models: selection.models })) return;
    select({ models: [base] });
    edit({ model: base });
  },
};
