import { addNote } from '../core/commands/design.ts';
import { addModel } from '../core/commands/models.ts';
import type { Position } from '../core/design/design.ts';
import { nextModelId, nextNoteId } from '../core/design/ids.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { freePlace } from './freePlace.ts';
import { edit, run, select, workspace } from './workspace.ts';

/** What the canvas lets others do with its view; null while no canvas is mounted. */
export interface Stage {
  /** The middle of what is in sight, in canvas pixels. */
  readonly middle: () => Position;
  readonly fit: () => void;
  /** Brings models into sight; leaves the view alone when they are. */
  readonly reveal: (models: readonly ModelId[]) => void;
  /** Puts the keyboard's focus on a model or the row of a field, as soon as it is drawn. */
  readonly focus: (id: ModelId | FieldId) => void;
  /** 1 is full size. */
  readonly zoomTo: (zoom: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Lets models glide to the places they have just been given, and shows everything. */
  readonly settle: () => void;
}

let mounted: Stage | null = null;

export const mountStage = (stage: Stage | null): void => {
  mounted = stage;
};

export const stage = (): Stage | null => mounted;

/** A place in sight where nothing lies yet. */
export const placeInSight = (): Position =>
  freePlace(workspace.getState().design, mounted?.middle() ?? { x: 0, y: 0 });

/** Adds a model, there or in the middle of the view, and lets its name be typed at once. */
export function addModelHere(position: Position = placeInSight()): void {
  const id = nextModelId(workspace.getState().design);
  if (!run(addModel, { position }, { join: `name ${id}` })) return;
  const { joining } = workspace.getState();
  select({ models: [id] });
  // Naming it joins the step that made it.
  workspace.setState({ joining });
  edit({ model: id });
}

/** Adds a note, there or in the middle of the view. */
export function addNoteHere(position: Position = placeInSight()): void {
  const id = nextNoteId(workspace.getState().design);
  if (run(addNote, { position, text: '' })) select({ note: id });
}
