import type { Design, Field, Model } from '../../core/design/design.ts';
import { emptyDesign, emptyModel } from '../../core/design/design.ts';
import { fieldId, modelId } from '../../core/design/ids.ts';

const FIELDS = 10;
const RELATIONS_EACH = 1.3;
const MOST_AT_HUB = 100;
const MODELS_IN_APP = 20;
const STEP = { x: 300, y: 380 } as const;

/** The name of the model that many others point at; it stands in the middle. */
export const HUB = 'Hub';

/**
 * A project as wide as a screen: `size` models of 10 fields on a grid, 1.3 relations a model. As many as 100 models, from all
 * over the grid, point at the hub in its middle (all others where there are fewer); the other relations join neighbours, one in
 * ten reaches far. The same for the same size.
 */
export function crossroads(size: number): Design {
  const columns = Math.ceil(Math.sqrt((size * 1.6 * STEP.y) / STEP.x));
  const hub = Math.floor(Math.ceil(size / columns) / 2) * columns + Math.floor(columns / 2);
  const targets = targetsOf(size, columns, hub);
  let next = size;
  const models = targets.map((pointedAt, n): Model => {
    const keys = pointedAt.map((target, i): Field => ({
      id: fieldId(++next),
      name: `link${i}`,
      type: 'ForeignKey',
      options: {
        to: { model: modelId(target) },
        on_delete: 'CASCADE',
        related_name: `links_${n}_${i}`,
      },
    }));
    const plain = Array.from({ length: FIELDS - keys.length }, (_, i): Field => ({
      id: fieldId(++next),
      name: `field${i}`,
      ...(i % 2 === 0
        ? { type: 'CharField', options: { max_length: 100 } }
        : { type: 'IntegerField', options: {} }),
    }));
    return emptyModel({
      id: modelId(n),
      name: n === hub ? HUB : `Model${n}`,
      app: `app${Math.floor(n / MODELS_IN_APP)}`,
      position: { x: (n % columns) * STEP.x, y: Math.floor(n / columns) * STEP.y },
      fields: [...plain, ...keys],
    });
  });
  const labels = [...new Set(models.map(({ app }) => app))];
  const apps = labels.map((label, i) => ({ label, hue: i % 8, code: '' }));
  return { ...emptyDesign(`Crossroads ${size}`), apps, models, nextId: next + 1 };
}

/** For each model the models it points at. */
function targetsOf(size: number, columns: number, hub: number): readonly (readonly number[])[] {
  const targets = Array.from({ length: size }, (): number[] => []);
  const atHub = Math.min(MOST_AT_HUB, size - 1);
  for (let i = 0; i < atHub; i += 1) {
    const owner = Math.floor((i * size) / atHub);
    targets[owner === hub ? (owner + 1) % size : owner]?.push(hub);
  }
  const others = Math.round(size * RELATIONS_EACH) - atHub;
  for (let i = 0; i < others; i += 1) {
    const owner = (i * 7) % size;
    const away = i % 10 === 0 ? Math.floor(size / 3) : i % 2 === 0 ? 1 : columns;
    targets[owner]?.push((owner + away) % size);
  }
  return targets;
}
