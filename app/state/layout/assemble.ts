import type { Design, Note, Position } from '../../core/design/design.ts';
import { snap } from '../../core/design/design.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { heightOf, WIDTH } from '../freePlace.ts';
import { pack } from './packing.ts';
import type { Packed } from './packing.ts';
import type { Piece } from './pieces.ts';

const BETWEEN_PIECES: Position = { x: 100, y: 60 };
const BETWEEN_APPS: Position = { x: 180, y: 140 };

type Places = Readonly<Record<string, Position>>;

/**
 * Puts the pieces together: those of an app beside each other, the apps in rows, all where the models stood before. What is
 * not laid out stays where it is, and the rest moves down until it is clear of it. Notes go with the model next to them.
 */
export function assemble(
  design: Design,
  pieces: readonly Piece[],
  laid: readonly Packed[],
): Places {
  const apps = [...new Set(pieces.map(({ app }) => app))];
  const groups = apps.map((app) => {
    const own = pieces.flatMap((piece, n) => {
      const packed = laid[n];
      return piece.app === app && packed ? [{ id: String(n), packed }] : [];
    });
    const sizes = own.map(({ id, packed: { width, height } }) => ({ id, width, height }));
    return { app, own, packed: pack(sizes, BETWEEN_PIECES) };
  });
  const whole = pack(
    groups.map(({ app, packed: { width, height } }) => ({ id: app, width, height })),
    BETWEEN_APPS,
  );
  const places: Record<string, Position> = {};
  for (const { app, own, packed } of groups) {
    for (const { id, packed: piece } of own) {
      for (const [model, place] of piece.places) {
        places[model] = sum(place, packed.places.get(id), whole.places.get(app));
      }
    }
  }
  const start = startOf(design, places, whole);
  const settled = Object.fromEntries(
    Object.entries(places).map(([id, place]) => [id, snap(sum(place, start))]),
  );
  return { ...settled, ...notesAlong(design, settled) };
}

const sum = (...all: readonly (Position | undefined)[]): Position => ({
  x: all.reduce((x, one) => x + (one?.x ?? 0), 0),
  y: all.reduce((y, one) => y + (one?.y ?? 0), 0),
});

/** Where the top left corner of all that is laid out goes. */
function startOf({ models, ...rest }: Design, places: Places, { width, height }: Packed): Position {
  const moved = models.filter(({ id }) => places[id]);
  const others = models.filter(({ id }) => !places[id]);
  // Deleted while they were laid out.
  if (moved.length === 0) return { x: 0, y: 0 };
  const x = Math.min(...moved.map(({ position }) => position.x));
  let y = Math.min(...moved.map(({ position }) => position.y));
  const design = { models, ...rest };
  const boxes = others.map((model) => ({ ...model.position, height: heightOf(design, model) }));
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    const isBeside = box.x + WIDTH + BETWEEN_PIECES.x <= x || box.x >= x + width + BETWEEN_PIECES.x;
    const isAbove = box.y + box.height + BETWEEN_PIECES.y <= y;
    const isBelow = box.y >= y + height + BETWEEN_PIECES.y;
    if (!isBeside && !isAbove && !isBelow) y = box.y + box.height + BETWEEN_PIECES.y;
  }
  return { x, y };
}

/** Notes keep their distance to the model nearest to them, if it moves. */
function notesAlong({ notes, models }: Design, places: Places): Places {
  return Object.fromEntries(
    notes.flatMap((note): readonly (readonly [string, Position])[] => {
      const nearest = models.toSorted((a, b) => far(a, note) - far(b, note))[0];
      const to = nearest && places[nearest.id];
      if (!nearest || !to) return [];
      const by = { x: to.x - nearest.position.x, y: to.y - nearest.position.y };
      return [[note.id, snap(sum(note.position, by))]];
    }),
  );
}

const far = ({ position: { x, y } }: { readonly position: Position }, { position }: Note): number =>
  Math.hypot(x - position.x, y - position.y);

/** The models of all that are given places. */
export const modelsIn = (places: Places, { models }: Design): readonly ModelId[] =>
  models.flatMap(({ id }) => (places[id] ? id : []));
