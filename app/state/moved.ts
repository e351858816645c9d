import { editNote } from '../core/commands/design.ts';
import { moveModels } from '../core/commands/models.ts';
import type { Design, Position } from '../core/design/design.ts';

/** The design with models and notes at these places, by their ids; the same design if all of them stood there. */
export function movedTo(design: Design, places: Readonly<Record<string, Position>>): Design {
  const moved = moveModels.run(design, { positions: places });
  return design.notes.reduce((next, note) => {
    const position = places[note.id];
    const same = !position || (position.x === note.position.x && position.y === note.position.y);
    return same ? next : editNote.run(next, { note: note.id, position });
  }, moved);
}
