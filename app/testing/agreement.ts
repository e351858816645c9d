import { checkDesign } from '../core/constraints/checkDesign.ts';
import type { Design } from '../core/design/design.ts';
import { relationKind } from '../core/design/relation.ts';
import { modelLabel } from '../core/design/queries.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { DjangoAnswer } from './django.ts';

/** Checks whose object is no model and no field: the place is not compared. */
const withoutPlace = new Set(['models.E022', 'models.E028']);

const line = (id: string, place: string): string => (withoutPlace.has(id) ? id : `${id} ${place}`);

const sorted = (lines: Iterable<string>): string[] => [...new Set(lines)].toSorted();

/** What Cardinal's rules say Django would: `fields.E300 shop.Book.author`. Advice is left out. */
export function cardinalSays(design: Design): string[] {
  const labels = new Map<string, string>();
  for (const model of design.models) {
    labels.set(model.id, modelLabel(model));
    for (const field of model.fields) labels.set(field.id, `${modelLabel(model)}.${field.name}`);
  }
  return sorted(
    checkDesign(resolve(design)).flatMap(({ django, along, severity, at }) => {
      if (django === null || severity === 'info') return [];
      const place = labels.get(at.field ?? at.model ?? '') ?? '';
      return [django, ...along].map((id) => line(id, place));
    }),
  );
}

/** What Django said, in the same words; the keys of the links it makes itself count as their many-to-many. */
export function djangoSays(design: Design, { checks }: DjangoAnswer): string[] {
  const links = design.models.flatMap((model) =>
    model.fields
      .filter((field) => relationKind(field) === 'manyToMany')
      .map((field) => [
        `${modelLabel(model)}_${field.name}.`,
        `${modelLabel(model)}.${field.name}`,
      ]),
  );
  // Django also tells the other side of a clash with its own models.
  const ownApps = new Set(design.models.flatMap((model) => (model.external ? [] : model.app)));
  return sorted(
    checks.flatMap(({ id, obj }) => {
      const place = obj ?? '';
      if (!withoutPlace.has(id) && !ownApps.has(place.split('.')[0] ?? '')) return [];
      const link = links.find(([start = '']) => place.startsWith(start));
      return line(id, link?.[1] ?? place);
    }),
  );
}
