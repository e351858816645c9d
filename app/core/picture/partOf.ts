import { deleteModels } from '../commands/models.ts';
import type { Design, NoteId } from '../design/design.ts';
import type { ModelId } from '../fieldTypes/values.ts';

/**
 * The design with these models and notes alone. Relations to what is left out stay and name what they have lost, as after
 * a deletion; of apps and settings only what concerns the rest is kept.
 */
export function partOf(design: Design, only: ReadonlySet<ModelId | NoteId>): Design {
  const others = design.models.filter(({ id }) => !only.has(id)).map(({ id }) => id);
  const part = deleteModels.run(design, { models: others });
  const used = new Set(part.models.map(({ app }) => app));
  return {
    ...part,
    apps: part.apps.filter(({ label }) => used.has(label)),
    notes: part.notes.filter(({ id }) => only.has(id)),
  };
}
