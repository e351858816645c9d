/** What is laid out by itself: models of one app that relations or bases join, directly or by others. */
import type { Design, Model } from '../../core/design/design.ts';
import { targetId } from '../../core/design/relation.ts';
import { isModelRef } from '../../core/fieldTypes/values.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { heightOf, WIDTH } from '../freePlace.ts';

/** A model as far as its place goes, in canvas pixels. */
export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** From a model to one it points at or is made of. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Piece {
  readonly app: string;
  readonly models: readonly Sized[];
  readonly links: readonly Link[];
}

/** A head may have a second line. */
const SECOND_LINE = 14;

/** The pieces of these models, by apps in the design's order; within an app those of more models first. */
export function piecesOf(design: Design, chosen: ReadonlySet<ModelId>): readonly Piece[] {
  const models = design.models.filter(({ id }) => chosen.has(id));
  const labels = [...new Set([...design.apps.map(({ label }) => label), ...models.map(appOf)])];
  return labels.flatMap((app) => {
    const inApp = models.filter((model) => model.app === app);
    const links = linksAmong(inApp);
    return componentsOf(inApp, links)
      .toSorted((a, b) => b.length - a.length)
      .map((members): Piece => {
        const ids = new Set<string>(members.map(({ id }) => id));
        return {
          app,
          models: members.map((model) => ({
            id: model.id,
            width: WIDTH,
            height: heightOf(design, model) + SECOND_LINE,
          })),
          links: links.filter(({ from }) => ids.has(from)),
        };
      });
  });
}

const appOf = ({ app }: Model): string => app;

/** Each pair of models once. */
function linksAmong(models: readonly Model[]): readonly Link[] {
  const ids = new Set<string>(models.map(({ id }) => id));
  const links = new Map<string, Link>();
  for (const model of models) {
    const bases = model.bases.flatMap((base) => (isModelRef(base) ? base.model : []));
    for (const to of [...model.fields.flatMap((field) => targetId(field) ?? []), ...bases]) {
      if (to === model.id || !ids.has(to) || links.has(`${to} ${model.id}`)) continue;
      links.set(`${model.id} ${to}`, { from: model.id, to });
    }
  }
  return [...links.values()];
}

function componentsOf(
  models: readonly Model[],
  links: readonly Link[],
): readonly (readonly Model[])[] {
  const beside = new Map<string, string[]>(models.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const seen = new Set<string>();
  return models.flatMap((first) => {
    if (seen.has(first.id)) return [];
    const found = new Set<string>([first.id]);
    // The set grows while it is gone through.
    for (const id of found) for (const next of beside.get(id) ?? []) found.add(next);
    for (const id of found) seen.add(id);
    return [models.filter(({ id }) => found.has(id))];
  });
}
