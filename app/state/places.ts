/** Places for models and notes that were given none. */
import type { Design, Model, Note, Position } from '../core/design/design.ts';
import { snap } from '../core/design/design.ts';
import { targetId } from '../core/design/relation.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import { isModelRef } from '../core/fieldTypes/values.ts';
import { BELOW, BESIDE, heightOf, WIDTH } from './freePlace.ts';

const NOTE = { width: 200, height: 120 };

/** A screen is wider than high: so much wider should be what is placed. */
const SHAPE = 1.6;

const isAtOrigin = ({ position: { x, y } }: { readonly position: Position }): boolean =>
  x === 0 && y === 0;

/**
 * Gives places to what has none. The text form writes no place for the origin, so of several things that stand there at
 * most one was put there: the first model, if anything stands elsewhere. Nothing lies on anything else afterwards that did
 * not before: models stand in columns to the right of those they point at, below what has a place; notes left of them.
 */
export function withPlaces(design: Design): Design {
  const atOrigin = [...design.models, ...design.notes].filter(isAtOrigin);
  if (atOrigin.length < 2) return design;
  const isAnyPlaced = atOrigin.length < design.models.length + design.notes.length;
  const kept = isAnyPlaced ? atOrigin[0] : undefined;
  const isLoose = (one: Model | Note): boolean => isAtOrigin(one) && one !== kept;
  const loose = design.models.filter(isLoose);
  const looseNotes = design.notes.filter(isLoose);

  const start = below(design, isLoose);
  const places = new Map<string, Position>();
  let { x } = start;
  for (const column of columnsOf(design, loose)) {
    let { y } = start;
    for (const model of column) {
      const place = upToGrid({ x, y });
      places.set(model.id, place);
      y = place.y + heightOf(design, model) + BELOW;
    }
    x += WIDTH + BESIDE;
  }
  looseNotes.forEach(({ id }, i) => {
    const y = start.y + i * (NOTE.height + BELOW);
    places.set(id, upToGrid({ x: start.x - NOTE.width - BESIDE, y }));
  });

  const put = <T extends { readonly id: string; readonly position: Position }>(one: T): T => {
    const position = places.get(one.id);
    return position ? { ...one, position } : one;
  };
  return { ...design, models: design.models.map(put), notes: design.notes.map(put) };
}

const upToGrid = ({ x, y }: Position): Position => snap({ x: x + 9, y: y + 9 });

/** Where free ground begins, under everything that has a place. */
function below(design: Design, isLoose: (one: Model | Note) => boolean): Position {
  const placed = [
    ...design.models
      .filter((model) => !isLoose(model))
      .map((model) => ({ ...model.position, height: heightOf(design, model) })),
    ...design.notes
      .filter((note) => !isLoose(note))
      .map((note) => ({ ...note.position, height: NOTE.height })),
  ];
  if (placed.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.min(...placed.map(({ x }) => x)),
    y: Math.max(...placed.map(({ y, height }) => y + height)) + 2 * BELOW,
  };
}

/** The models in columns: each to the right of those it points at, as far as they don't point in a circle. */
function columnsOf(design: Design, models: readonly Model[]): readonly (readonly Model[])[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  const pointsAt = (model: Model): readonly Model[] =>
    [...model.fields.map(targetId), ...model.bases.map((base) => isModelRef(base) && base.model)]
      .flatMap((id) => (id ? (byId.get(id) ?? []) : []))
      .filter((target) => target !== model);
  const layers = layersOf(models, pointsAt);
  const byLayer: Model[][] = [];
  for (const model of models) (byLayer[layers.get(model.id) ?? 0] ??= []).push(model);
  const taken = models.reduce((sum, model) => sum + heightOf(design, model) + BELOW, 0);
  const highest = Math.max(480, Math.sqrt((taken * (WIDTH + BESIDE)) / SHAPE));

  const columns: Model[][] = [];
  const rank = new Map<ModelId, number>();
  for (const inLayer of byLayer) {
    // Beside what it points at, so that few lines cross.
    const level = new Map(inLayer.map((model) => [model.id, mean(pointsAt(model), rank)]));
    inLayer.sort((a, b) => (level.get(a.id) ?? 0) - (level.get(b.id) ?? 0));
    let height = Infinity;
    for (const model of inLayer) {
      const own = heightOf(design, model) + BELOW;
      if (height + own > highest) {
        columns.push([]);
        height = 0;
      }
      rank.set(model.id, height);
      height += own;
      columns.at(-1)?.push(model);
    }
  }
  return columns;
}

/** How many steps each model's chain of targets has; a step that closes a circle is not counted. */
function layersOf(
  models: readonly Model[],
  pointsAt: (model: Model) => readonly Model[],
): ReadonlyMap<ModelId, number> {
  const layers = new Map<ModelId, number>();
  const seen = new Set<ModelId>();
  // On a list of its own: a chain of thousands of models is longer than calls may be nested.
  const path: Model[] = [];
  for (const first of models) {
    if (!seen.has(first.id)) path.push(first);
    for (let model = path.at(-1); model; model = path.at(-1)) {
      seen.add(model.id);
      const targets = pointsAt(model);
      const next = targets.find(({ id }) => !seen.has(id));
      if (next) path.push(next);
      else {
        layers.set(model.id, 1 + Math.max(-1, ...targets.map(({ id }) => layers.get(id) ?? -1)));
        path.pop();
      }
    }
  }
  return layers;
}

function mean(models: readonly Model[], rank: ReadonlyMap<ModelId, number>): number {
  const known = models.flatMap(({ id }) => rank.get(id) ?? []);
  return known.length === 0 ? 0 : known.reduce((sum, one) => sum + one, 0) / known.length;
}
