import { addModel } from '../core/commands/models.ts';
import { nextModelId } from '../core/design/ids.ts';
import { findModel } from '../core/design/queries.ts';
import type { InstalledModel } from '../core/schema/installed.ts';
import { focusOn } from './focus.ts';
import { placeInSight } from './stage.ts';
import { run, workspace } from './workspace.ts';

/** Adds a model of an installed app to the design, to be referred to; goes to it if it is there already. */
export function addExternal({ app, name }: Pick<InstalledModel, 'app' | 'name'>): void {
  const { design } = workspace.getState();
  const there = design.models.find((model) => model.app === app && model.name === name);
  if (there) {
    focusOn({ model: there.id });
    return;
  }
  const id = nextModelId(design);
  if (!run(addModel, { position: placeInSight(), name, app, external: true })) return;
  if (findModel(workspace.getState().design, id)) focusOn({ model: id });
}
