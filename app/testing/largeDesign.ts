import type { Design, Field, Model } from '../core/design/design.ts';
import { emptyDesign, emptyModel } from '../core/design/design.ts';
import { fieldId, modelId } from '../core/design/ids.ts';

/** `size` models with 1.3 relations each, in apps of 20. */
export function largeDesign(size: number, fieldsEach = 10): Design {
  let next = size;
  const models = Array.from({ length: size }, (_, n): Model => {
    const targets = [(n * 7 + 3) % size, ...(n % 10 < 3 ? [(n * 11 + 5) % size] : [])];
    const keys = targets.map((target, i): Field => ({
      id: fieldId(++next),
      name: `link${i}`,
      type: 'ForeignKey',
      options: {
        to: { model: modelId(target) },
        on_delete: 'CASCADE',
        null: true,
        related_name: `links_${n}_${i}`,
      },
    }));
    const rest = Array.from({ length: fieldsEach - keys.length }, (__, i): Field => ({
      id: fieldId(++next),
      name: `field${i}`,
      type: i % 3 === 0 ? 'CharField' : i % 3 === 1 ? 'IntegerField' : 'DateTimeField',
      options: i % 3 === 0 ? { max_length: 100 } : {},
    }));
    return emptyModel({
      id: modelId(n),
      name: `Model${n}`,
      app: `app${Math.floor(n / 20)}`,
      position: { x: (n % 40) * 300, y: Math.floor(n / 40) * 400 },
      fields: [...rest, ...keys],
    });
  });
  const apps = [...new Set(models.map(({ app }) => app))].map((label, i) => ({
    label,
    hue: i % 8,
    code: '',
  }));
  return { ...emptyDesign('Large'), apps, models, nextId: next + 1 };
}
