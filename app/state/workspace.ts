import { createStore } from 'zustand/vanilla';
import type { Change, Command } from '../core/commands/command.ts';
import { change, Refusal } from '../core/commands/command.ts';
import type { BaseOf } from '../core/design/bases.ts';
import { hasBase } from '../core/design/bases.ts';
import type { Design, NoteId } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { findField, findModel } from '../core/design/queries.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';

/** What is selected; a relation is selected as its field. A field's model is not in `models` unless selected itself. */
export interface Selection {
  readonly models: readonly ModelId[];
  readonly field: FieldId | null;
  readonly note: NoteId | null;
  /** A base of a model: the line between them, where no field of the design is that line. */
  readonly base: BaseOf | null;
}

export const nothing: Selection = { models: [], field: null, note: null, base: null };

/** Where the open design lives. */
export type Source =
  | { readonly kind: 'own'; readonly id: string }
  /** Opened from a link: to look at, changed only after "Keep a copy". */
  | { readonly kind: 'shared' };

/** One step of history: what it was called, and the document and selection to go back (or forward) to. */
interface Step {
  readonly label: string;
  readonly design: Design;
  readonly selection: Selection;
}

export interface Offer {
  readonly label: string;
  readonly perform: () => void;
}

/** A message for the person: shown for a while and spoken by screen readers. */
export interface Announcement {
  readonly text: string;
  readonly tone: 'done' | 'refused';
  /** A button beside the words, such as the way back. */
  readonly offer?: Offer | undefined;
  /** Grows with every announcement, so that the same words are said again. */
  readonly count: number;
}

/** A name being edited in place on the canvas. */
export type Editing = { readonly model: ModelId } | { readonly field: FieldId } | null;

export interface Workspace {
  readonly design: Design;
  readonly source: Source;
  /** Whether it was opened from files that are kept beside it (`project/openedFiles.ts`). */
  readonly hasFiles: boolean;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly selection: Selection;
  readonly editing: Editing;
  readonly announcement: Announcement;
  /** Steps with the same key join into one as long as nothing else happens between: typing in one box. */
  readonly joining: string | null;
}

const LONGEST_HISTORY = 500;

/** The one open design. Views subscribe to it; everything changes through the functions below. */
export const workspace = createStore<Workspace>(() => ({
  design: emptyDesign(),
  source: { kind: 'own', id: '' },
  hasFiles: false,
  past: [],
  future: [],
  selection: nothing,
  editing: null,
  announcement: { text: '', tone: 'done', count: 0 },
  joining: null,
}));

/** Says something to the person: a toast, and the live region of screen readers. */
export function announce(
  text: string,
  tone: Announcement['tone'] = 'done',
  offer?: Offer | undefined,
): void {
  workspace.setState(({ announcement }) => ({
    announcement: { text, tone, offer, count: announcement.count + 1 },
  }));
}

/**
 * The one door: changes the design and remembers the way back. A `Refusal` is announced and changes nothing.
 * `join`: steps in a row with the same key are one step for undo.
 * @returns whether the design changed.
 */
export function run<Args>(
  command: Command<Args>,
  args: Args,
  options: { join?: string } = {},
): boolean {
  return apply(change(command, args), options);
}

/** `run` for a command with its arguments filled in, such as a quick fix. */
export function apply({ label, apply: edit }: Change, { join }: { join?: string } = {}): boolean {
  const before = workspace.getState();
  if (before.source.kind === 'shared') {
    announce('This is a shared design. Keep a copy to change it.', 'refused');
    return false;
  }
  let design: Design;
  try {
    design = edit(before.design);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    announce(error.message, 'refused');
    return false;
  }
  if (design === before.design) return false;
  const joins = join !== undefined && join === before.joining && before.past.length > 0;
  const step: Step = { label, design: before.design, selection: before.selection };
  const past = joins ? before.past : [...before.past, step].slice(-LONGEST_HISTORY);
  // Whoever typed and took it back has done nothing that could be undone.
  const began = past.at(-1)?.design;
  const isTakenBack = joins && began !== undefined && isSameContent(began, design);
  workspace.setState({
    design: isTakenBack ? began : design,
    past: isTakenBack ? past.slice(0, -1) : past,
    future: [],
    selection: stillThere(design, before.selection),
    joining: isTakenBack ? null : (join ?? null),
  });
  return true;
}

/** Whether two versions of a design say the same; quick where they share most of their models. */
function isSameContent(a: Design, b: Design): boolean {
  const isSame = (one: unknown, other: unknown): boolean =>
    one === other || JSON.stringify(one) === JSON.stringify(other);
  const { models, ...rest } = a;
  const { models: others, ...otherRest } = b;
  return (
    models.length === others.length &&
    models.every((model, i) => isSame(model, others[i])) &&
    isSame(rest, otherRest)
  );
}

/** Several commands as one step: `steps` gives the changes one after another, seeing the design as it is by then. */
export function transaction(label: string, edit: (design: Design) => Design): boolean {
  return apply({ label, apply: edit });
}

/** Ends the joining of steps: the next change of the same box is a step of its own. */
export const endStep = (): void => workspace.setState({ joining: null });

export function undo(): void {
  const { past, future, design, selection } = workspace.getState();
  const step = past.at(-1);
  if (!step) return;
  workspace.setState({
    design: step.design,
    selection: stillThere(step.design, step.selection),
    past: past.slice(0, -1),
    future: [{ label: step.label, design, selection }, ...future],
    editing: null,
    joining: null,
  });
  announce(`Undone: ${step.label}`);
}

export function redo(): void {
  const { past, future, design, selection } = workspace.getState();
  const [step, ...rest] = future;
  if (!step) return;
  workspace.setState({
    design: step.design,
    selection: stillThere(step.design, step.selection),
    past: [...past, { label: step.label, design, selection }],
    future: rest,
    editing: null,
    joining: null,
  });
  announce(`Redone: ${step.label}`);
}

/** Opens a design in place of the one that was open, with no history. The caller has kept the old one. */
export function open(design: Design, source: Source): void {
  workspace.setState({
    design,
    source,
    hasFiles: false,
    past: [],
    future: [],
    selection: nothing,
    editing: null,
    joining: null,
  });
}

/**
 * Takes in a newer version written by another tab, under the ids of the open one (`withIdsOf`), so that whoever selects,
 * reads or types here goes on; such versions in a row become one step that can be undone.
 */
export function takeOver(design: Design, label: string): void {
  if (apply({ label, apply: () => design }, { join: 'other tab' })) {
    workspace.setState({ editing: null });
  }
}

export const select = (selection: Partial<Selection>): void =>
  workspace.setState({ selection: { ...nothing, ...selection }, joining: null });

export const selectModel = (model: ModelId): void => select({ models: [model] });
export const selectField = (field: FieldId): void => select({ field });

/** Begins or ends editing a name in place. */
export const edit = (editing: Editing): void => workspace.setState({ editing });

function stillThere(design: Design, selection: Selection): Selection {
  const models = selection.models.filter((id) => findModel(design, id));
  const field =
    selection.field !== null && findField(design, selection.field) ? selection.field : null;
  const note = design.notes.some(({ id }) => id === selection.note) ? selection.note : null;
  const base = selection.base && hasBase(design, selection.base) ? selection.base : null;
  const same =
    models.length === selection.models.length &&
    field === selection.field &&
    note === selection.note &&
    base === selection.base;
  return same ? selection : { models, field, note, base };
}
