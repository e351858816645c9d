import type { Design, Position } from '../core/design/design.ts';
import { findModel } from '../core/design/queries.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import { aligned, distributed } from '../state/layout/align.ts';
import type { Line } from '../state/layout/align.ts';
import { cancelTidying, tidy, tidying } from '../state/layout/tidy.ts';
import { movedTo } from '../state/moved.ts';
import { announce, transaction, workspace } from '../state/workspace.ts';
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

const words: Readonly<Record<Line, readonly [label: string, icon: string]>> = {
  left: ['Align left edges', 'AlignStartVertical'],
  centre: ['Align centres', 'AlignCenterVertical'],
  right: ['Align right edges', 'AlignEndVertical'],
  top: ['Align top edges', 'AlignStartHorizontal'],
  middle: ['Align middles', 'AlignCenterHorizontal'],
  bottom: ['Align bottom edges', 'AlignEndHorizontal'],
};

const hasSelected =
  (least: number) =>
  (state: Workspace): boolean =>
    canEdit(state) && state.selection.models.length >= least;

const align = (line: Line): Action => {
  const [label, icon] = words[line];
  return {
    id: `align.${line}`,
    label,
    group: 'Edit',
    icon,
    keywords: 'arrange line up selected models',
    enabled: hasSelected(2),
    perform: () => move(label, (design, models) => aligned(design, models, line)),
  };
};

const distribute = (axis: 'x' | 'y', label: string, icon: string): Action => ({
  id: `distribute.${axis}`,
  label,
  group: 'Edit',
  icon,
  keywords: 'arrange space evenly gap selected models',
  enabled: hasSelected(3),
  perform: () => move(label, (design, models) => distributed(design, models, axis)),
});

function move(
  label: string,
  placesOf: (design: Design, models: readonly ModelId[]) => Readonly<Record<string, Position>>,
): void {
  const { models } = workspace.getState().selection;
  const moved = transaction(label, (design) => movedTo(design, placesOf(design, models)));
  announce(moved ? `${label}: ${models.length} models.` : 'They stand so already.');
}

/** Lining up and spacing several selected models. */
export const arrangements: readonly Action[] = [
  ...(Object.keys(words) as Line[]).map(align),
  distribute('x', 'Distribute horizontally', 'AlignHorizontalDistributeCenter'),
  distribute('y', 'Distribute vertically', 'AlignVerticalDistributeCenter'),
];
