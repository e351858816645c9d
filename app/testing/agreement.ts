import { checkDesign } from '../core/constraints/checkDesign.ts';
import type { Design } from '../core/design/design.ts';
import { modelLabel } from '../core/design/queries.ts';
import type { Place } from '../core/constraints/rule.ts';
import { impliedName } from '../core/schema/relations.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { AskOptions, DjangoAnswer } from './django.ts';

/** Checks whose object is no model and no field: the place is not compared. */
const withoutPlace = new Set([
  'models.E017',
  'models.E022',
  'models.E028',
  'models.E029',
  'models.E030',
  'models.E031',
  'models.E032',
]);

/** Checks that go through all models themselves; others are part of a model's own, which its `check` runs. */
const ofAllModels =
  /^(?:fields\.E307|models\.E02[028]|models\.E029|models\.E03[012]|auth\.E\d+|contenttypes\.E005)$/;

/** Checks that the model with a many-to-many runs, and tells at the model the links are rows of. */
const toldOfThrough = /^fields\.E33[36]$/;

const line = (id: string, place: string): string => (withoutPlace.has(id) ? id : `${id} ${place}`);

const sorted = (lines: Iterable<string>): string[] => [...new Set(lines)].toSorted();

/** What Cardinal's rules say Django would: `fields.E300 shop.Book.author`. Advice is left out. */
export function cardinalSays(design: Design): string[] {
  const labels = new Map<string, string>();
  for (const model of design.models) {
    labels.set(model.id, modelLabel(model));
    for (const field of model.fields) labels.set(field.id, field.name);
  }
  const findings = checkDesign(resolve(design));
  // Django leaves out the models whose `check` is hidden; Cardinal does not.
  const unchecked = new Set(
    findings.flatMap(({ django, at }) => (django === 'models.E020' ? at.model : [])),
  );
  return sorted(
    findings.flatMap(({ django, along, severity, at, also }) => {
      if (django === null || severity === 'info') return [];
      // Told of a model of Django's own, it stands where the relation is.
      const through = at.field && toldOfThrough.test(django) ? also?.[0] : undefined;
      const place = placeOf(labels, through ?? at);
      const asked = toldOfThrough.test(django) && !through ? also?.[0]?.model : at.model;
      return [django, ...along].flatMap((id) =>
        unchecked.has(asked) && !ofAllModels.test(id) ? [] : [line(id, place)],
      );
    }),
  );
}

/** `shop.Book.author`; an inherited field is told with the model that has it. */
function placeOf(labels: ReadonlyMap<string, string>, { model, field }: Place): string {
  const name = field && (impliedName(field) ?? labels.get(field));
  return [model && labels.get(model), name].filter((one) => one !== undefined).join('.');
}

/** What Django is told of the project besides its files. */
export function projectOf(design: Design): Required<Pick<AskOptions, 'database' | 'authUser'>> {
  const { authUser } = resolve(design);
  return { database: design.settings.database, authUser: authUser?.label };
}

/** What Django said, in the same words; the keys of the links it makes itself count as their many-to-many. */
export function djangoSays(design: Design, { checks }: DjangoAnswer): string[] {
  const links = resolve(design)
    .models.flatMap(({ relations }) => relations)
    .filter(({ kind }) => kind === 'manyToMany')
    .map(({ owner, field }) => [`${owner.label}_${field.name}`, `${owner.label}.${field.name}`]);
  // Django also tells the other side of a clash with its own models.
  const ownApps = new Set(design.models.flatMap((model) => (model.external ? [] : model.app)));
  return sorted(
    checks.flatMap(({ id, obj }) => {
      const place = obj ?? '';
      const isOwn = ownApps.has(place.split('.')[0] ?? '') || toldOfThrough.test(id);
      if (!withoutPlace.has(id) && !isOwn) return [];
      const link = links.find(([made]) => place === made || place.startsWith(`${made}.`));
      return line(id, link?.[1] ?? place);
    }),
  );
}
