import { cancelTidying, tidy, tidying } from '../state/layout/tidy.ts';
import { findModel } from '../core/design/queries.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import { workspace } from '../state/workspace.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Action } from './action.ts';
import { canEdit } from './editing.ts';

/** What is tidied: several selected models, else all. */
function chosen({ design, selection }: Workspace): readonly ModelId[] {
  return selection.models.length > 1 ? selection.models : design.models.map(({ id }) => id);
}

const isAnyThere = (state: Workspace): boolean => canEdit(state) && state.design.models.length > 1;

const scope = ({ selection }: Workspace): string =>
  selection.models.length > 1 ? 'the selected models' : 'everything';

export const tidyUp: Action = {
  id: 'tidy',
  label: (state) => `Tidy ${scope(state)}`,
  group: 'View',
  shortcuts: ['Shift+T'],
  icon: 'Workflow',
  keywords: 'layout arrange order organize clean auto',
  enabled: isAnyThere,
  perform: () => tidy(chosen(workspace.getState())),
};

export const tidyCompactly: Action = {
  id: 'tidyCompactly',
  label: (state) => `Tidy ${scope(state)} compactly`,
  group: 'View',
  icon: 'LayoutGrid',
  keywords: 'layout arrange pack grid close',
  enabled: isAnyThere,
  perform: () => tidy(chosen(workspace.getState()), 'compact'),
};

const appOf = ({ design, selection }: Workspace): string | undefined => {
  const [id] = selection.models;
  return id === undefined ? undefined : findModel(design, id)?.app;
};

export const tidyApp: Action = {
  id: 'tidyApp',
  label: (state) => `Tidy the app ${appOf(state) ?? 'of the selected model'}`,
  group: 'View',
  icon: 'Workflow',
  keywords: 'layout arrange group',
  enabled: (state) => canEdit(state) && appOf(state) !== undefined,
  perform: () => {
    const state = workspace.getState();
    const app = appOf(state);
    tidy(state.design.models.flatMap((model) => (model.app === app ? model.id : [])));
  },
};

export const stopTidying: Action = {
  id: 'stopTidying',
  label: 'Stop tidying',
  group: 'View',
  icon: 'CircleStop',
  enabled: () => tidying.getState().current !== null,
  perform: () => void cancelTidying(),
};
