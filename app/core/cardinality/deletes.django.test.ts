import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDesign, code, fk, m2m } from '../../testing/builders.ts';
import { startDeleter } from '../../testing/deleteRows.ts';
import type { Deleter, TriedDeletion } from '../../testing/deleteRows.ts';
import { validDesign } from '../../testing/validDesigns.ts';
import { setSettings } from '../commands/design.ts';
import type { Design } from '../design/design.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { fixtureExporter } from '../exporters/fixture/fixtureExporter.ts';
import { brokenByClearing } from '../rows/clearing.ts';
import { conditionOf } from '../rows/oneOfKeys.ts';
import { resolve } from '../schema/resolve.ts';
import type { Schema } from '../schema/schema.ts';
import { deleteOf } from './deletes.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 30);
/** The same designs each time, unless a seed is given to look for more. */
const seed = Number(process.env['CARDINAL_SEED'] ?? 1);

let deleter: Deleter;
beforeAll(() => {
  deleter = startDeleter();
});
afterAll(() => deleter.stop());

/** What Django did, by how the deletion was foretold; so that no test passes because nothing was tried. */
interface Seen {
  succeeded: number;
  refused: number;
  open: number;
  /** Designs whose rows could not be loaded, which is for the tests of fixtures to tell. */
  unloaded: number;
}

const unseen = (): Seen => ({ succeeded: 0, refused: 0, open: 0, unloaded: 0 });

/** Where Django's deletions differ from what is foretold of them. */
async function differences(design: Design, seen: Seen): Promise<readonly string[]> {
  const schema = resolve(design);
  const { files } = fixtureExporter.export(schema);
  // A model that asks for another database has no table here, and keys to it fail for that.
  const isElsewhere = schema.models.some(
    ({ meta }) => meta['required_db_vendor'] ?? meta['required_db_features'],
  );
  if (files.length === 0 || isElsewhere) return [];
  const { refused, deletions } = await deleter.deleteEach([
    ...djangoExporter.export(schema).files,
    ...files,
  ]);
  if (refused !== null) seen.unloaded += 1;
  return deletions.flatMap((tried) => difference(schema, tried, seen));
}

function difference(schema: Schema, { model, outcome, gone }: TriedDeletion, seen: Seen): string[] {
  const deleted = schema.models.find(({ label }) => label === model);
  if (!deleted) return [`${model} is no model`];
  const { goes, stops, cleared } = deleteOf(schema, deleted);
  const isAlways = stops.some((stop) => stop.isAlways);
  // What a default or code gives may be taken already, or point at nothing.
  const mayFail =
    stops.length > 0 ||
    cleared.some(({ relation, to }) => to !== 'nothing' || brokenByClearing(relation));
  if (isAlways) seen.refused += 1;
  else if (mayFail) seen.open += 1;
  else seen.succeeded += 1;
  if (outcome !== null) return mayFail ? [] : [`${model}: ${outcome}, where none was foretold`];
  if (isAlways) return [`${model} could be deleted, where that was said never to be`];
  const told = new Map(goes.map((one) => [one.model.label, one.rows]));
  const along = { ...gone, [model]: (gone[model] ?? 0) - 1 };
  const untold = Object.keys(along).filter((label) => along[label] !== 0 && !told.has(label));
  const missing = [...told].filter(([label, { min }]) => (along[label] ?? 0) < min);
  const over = [...told].filter(([label, { max }]) => (along[label] ?? 0) > max);
  return [
    ...untold.map((label) => `${model} took ${label} along, which was not told`),
    ...missing.map(([label, { min }]) => `${model} took fewer ${label} along than ${min}`),
    ...over.map(([label, { max }]) => `${model} took more ${label} along than ${max}`),
  ];
}

const withRows = (design: Design, rows: number): Design =>
  setSettings.run(design, { exports: { ...design.settings.exports, 'fixture.rows': rows } });

test('what is protected, restricted, cleared and taken along', async () => {
  const seen = unseen();
  const design = aDesign('Records', {
    'music.Label': { name: 'TextField' },
    'music.Artist': {
      label: fk('music.Label', { on_delete: 'PROTECT', reverse_min: 1 }),
      manager: fk('self', { null: true, on_delete: 'SET_NULL' }),
    },
    'music.Album': { artist: fk('music.Artist', { reverse_min: 2 }) },
    'music.Song': {
      artist: fk('music.Artist'),
      album: fk('music.Album', { on_delete: 'RESTRICT' }),
      tags: m2m('music.Tag', { forward_min: 1 }),
    },
    'music.Tag': { name: 'TextField' },
    'music.Play': { song: fk('music.Song', { on_delete: 'DO_NOTHING', reverse_min: 1 }) },
    'music.Venue': { name: 'TextField' },
    'music.Club': { __bases__: ['music.Venue'] },
    'music.Bar': { __bases__: ['music.Venue'] },
  });
  expect(await differences(withRows(design, 3), seen)).toEqual([]);
  expect(seen.unloaded).toBe(0);
  expect(seen.refused).toBeGreaterThan(3);
  expect(seen.succeeded).toBeGreaterThan(5);
});

test('what is always restricted, since fewer rows go along than refer', async () => {
  const seen = unseen();
  const design = aDesign('Records', {
    'music.Artist': { name: 'TextField' },
    'music.Album': { artist: fk('music.Artist', { reverse_min: 1 }) },
    'music.Song': {
      artist: fk('music.Artist', { null: true, blank: true, reverse_max: 2 }),
      album: fk('music.Album', { on_delete: 'RESTRICT', reverse_min: 3 }),
    },
  });
  const artist = resolve(design).models.find(({ model }) => model.name === 'Artist');
  expect(artist && deleteOf(resolve(design), artist).stops).toMatchObject([{ isAlways: true }]);
  expect(await differences(withRows(design, 2), seen)).toEqual([]);
  expect(seen).toMatchObject({ unloaded: 0 });
  expect(seen.refused).toBeGreaterThan(0);
});

test('what is refused since a check wants the key that would be cleared', async () => {
  const key = (to: string) => fk(to, { null: true, blank: true, on_delete: 'SET_NULL' });
  const condition = conditionOf('one', ['post', 'page']);
  const design = aDesign('Blog', {
    'blog.Post': { name: 'TextField' },
    'blog.Page': { name: 'TextField' },
    'blog.Attachment': {
      post: key('blog.Post'),
      page: key('blog.Page'),
      Meta: {
        constraints: code(`[models.CheckConstraint(condition=${condition}, name="one")]`),
      },
    },
  });
  const seen = unseen();
  expect(await differences(withRows(design, 4), seen)).toEqual([]);
  expect(seen.unloaded).toBe(0);
  const schema = resolve(withRows(design, 4));
  const { deletions } = await deleter.deleteEach([
    ...djangoExporter.export(schema).files,
    ...fixtureExporter.export(schema).files,
  ]);
  const refused = deletions.filter(({ outcome }) => outcome === 'IntegrityError');
  expect(new Set(refused.map(({ model }) => model))).toEqual(new Set(['blog.Post', 'blog.Page']));
});

test('so it is with any design without errors, for every row of every model', async () => {
  const seen = unseen();
  const designs = fc.sample(validDesign(), { numRuns: RUNS, seed: seed + 100 });
  const found: string[] = [];
  for (const [n, design] of designs.entries()) {
    const all = await differences(withRows(design, 1 + (n % 3)), seen);
    found.push(...all.map((one) => `${n}: ${one}`));
  }
  expect(found).toEqual([]);
  expect(seen.unloaded).toBeLessThan(RUNS / 20);
  expect(seen.succeeded).toBeGreaterThan(RUNS);
  expect(seen.refused + seen.open).toBeGreaterThan(RUNS / 4);
}, 300_000);
