import { addField } from '../commands/fields.ts';
import {
  addModel,
  setDisplay,
  setExternal,
  setMeta,
  setModelNote,
  setMuted,
} from '../commands/models.ts';
import { connect } from '../commands/relations.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { nextFieldId, nextModelId } from '../design/ids.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';
import type { Choice, FieldId, ModelId, Options, OptionValue } from '../fieldTypes/values.ts';

/** A design in the making: each step runs one command, as a person at the canvas would, and gives back what it made. */
export interface Drawing {
  readonly model: (label: string, x: number, y: number, note?: string) => ModelId;
  readonly external: (label: string, x: number, y: number) => ModelId;
  readonly field: (model: ModelId, name: string, type: string, options?: Options) => FieldId;
  readonly relate: (
    owner: ModelId,
    kind: RelationKind,
    target: ModelId,
    name: string,
    options?: Options,
  ) => FieldId;
  readonly meta: (model: ModelId, option: string, value: OptionValue) => void;
  readonly display: (model: ModelId, field: FieldId) => void;
  /** Stops advice about a field that the example means as it is. */
  readonly mute: (model: ModelId, field: FieldId, rule: string) => void;
  readonly design: () => Design;
}

/** Starts a design with this name. */
export function drawing(name: string): Drawing {
  let design = emptyDesign(name);

  const model = (label: string, x: number, y: number, note?: string): ModelId => {
    const id = nextModelId(design);
    const [app, className] = label.split('.');
    design = addModel.run(design, { name: className ?? label, app: app ?? '', position: { x, y } });
    if (note !== undefined) design = setModelNote.run(design, { model: id, note });
    return id;
  };

  return {
    model,
    external: (label, x, y) => {
      const id = model(label, x, y);
      design = setExternal.run(design, { model: id, external: true });
      return id;
    },
    field: (owner, fieldName, type, options = {}) => {
      const id = nextFieldId(design);
      design = addField.run(design, { model: owner, name: fieldName, type, options });
      return id;
    },
    relate: (owner, kind, target, fieldName, options = {}) => {
      const id = nextFieldId(design);
      design = connect.run(design, { owner, kind, target, name: fieldName, options });
      return id;
    },
    meta: (owner, option, value) => {
      design = setMeta.run(design, { model: owner, option, value });
    },
    mute: (owner, field, rule) => {
      design = setMuted.run(design, { model: owner, field, rule, muted: true });
    },
    display: (owner, field) => {
      design = setDisplay.run(design, { model: owner, field });
    },
    design: () => design,
  };
}

/** Choices from what is stored to what is shown. */
export const choicesOf = (shown: Readonly<Record<string, string>>): OptionValue => ({
  choices: Object.entries(shown).map(([value, label]): Choice => ({ value, label })),
});
