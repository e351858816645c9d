/** Where the models of a project that was read stand at first: apps beside one another, each in columns of like height. */
import type { Model } from '../../design/design.ts';
import { GRID } from '../../design/design.ts';

/** A box as wide as the canvas draws it, and what its title and each of its rows take, in pixels, with room around. */
const COLUMN = 320;
const TITLE = 100;
const ROW = 28;
const BETWEEN_APPS = 120;

export function placed(models: readonly Model[]): readonly Model[] {
  const apps = [...new Set(models.map(({ app }) => app))];
  const places = new Map<Model, { x: number; y: number }>();
  let left = 0;
  for (const app of apps) {
    const own = models.filter((model) => model.app === app);
    const columns = Math.max(1, Math.round(Math.sqrt(own.length / 1.6)));
    const heights = Array.from({ length: columns }, () => 0);
    for (const model of own) {
      const column = heights.indexOf(Math.min(...heights));
      places.set(model, { x: left + column * COLUMN, y: heights[column] ?? 0 });
      heights[column] = (heights[column] ?? 0) + toGrid(TITLE + ROW * model.fields.length);
    }
    left += columns * COLUMN + BETWEEN_APPS;
  }
  return models.map((model) => ({ ...model, position: places.get(model) ?? model.position }));
}

const toGrid = (length: number): number => Math.ceil(length / GRID) * GRID;
