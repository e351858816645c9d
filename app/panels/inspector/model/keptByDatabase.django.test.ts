import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDesign, fk } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { lint } from '../../../testing/django.ts';
import { runProject } from '../../../testing/runProject.ts';
import { setSettings } from '../../../core/commands/design.ts';
import { setMeta } from '../../../core/commands/models.ts';
import type { Design } from '../../../core/design/design.ts';
import { djangoExporter } from '../../../core/exporters/django/djangoExporter.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import { resolve } from '../../../core/schema/resolve.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import type { HowMany } from '../../../core/rows/oneOfKeys.ts';
import { optionalKeys, withOneOfKeys } from '../../../core/rows/oneOfKeys.ts';
import { asSingleton } from './singleton.ts';

const seed = Number(process.env['CARDINAL_SEED'] ?? 1);

const filesOf = (design: Design) =>
  djangoExporter.export(resolve(setSettings.run(design, { exports: { 'django.project': true } })))
    .files;

/** The design with the constraints that `made` gives for each model it gives some for. */
function kept(design: Design, made: (model: ResolvedModel) => OptionValue | null): Design {
  return resolve(design).models.reduce((before, model) => {
    const value = made(model);
    return value === null
      ? before
      : setMeta.run(before, { model: model.id, option: 'constraints', value });
  }, design);
}

/** What a program run in the project's shell prints, read as JSON. */
async function ask<Answer>(design: Design, program: string): Promise<Answer> {
  const said = await runProject(filesOf(design), [
    ['makemigrations'],
    ['migrate', '--verbosity', '0'],
    ['shell', '--no-imports', '-c', program],
  ]);
  try {
    return JSON.parse(said.at(-1)?.split('\n').at(-1) ?? '') as Answer;
  } catch {
    throw new Error(said.join('\n'));
  }
}

const numbers: readonly HowMany[] = ['one', 'most', 'least'];
const takes: Readonly<Record<HowMany, (count: number) => boolean>> = {
  one: (count) => count === 1,
  most: (count) => count <= 1,
  least: (count) => count >= 1,
};

/** Every way to fill the keys, by model: whether the database takes the row, and whether `full_clean()` does. */
const fillKeys = `
import itertools, json
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
told = {}
for model in apps.get_app_config("blog").get_models():
    keys = [f for f in model._meta.concrete_fields if f.is_relation]
    if not keys:
        continue
    told[model.__name__] = rows = []
    for filled in itertools.product([False, True], repeat=len(keys)):
        values = {f.name: f.related_model.objects.create() for f, on in zip(keys, filled) if on}
        try:
            model(**values).full_clean()
            cleaned = True
        except ValidationError:
            cleaned = False
        try:
            with transaction.atomic():
                model.objects.create(**values)
            stored = True
        except IntegrityError:
            stored = False
        rows.append([[f.name for f, on in zip(keys, filled) if on], stored, cleaned])
print(json.dumps(told))
`;

type Filled = readonly [keys: readonly string[], stored: boolean, cleaned: boolean];

interface Case {
  readonly count: number;
  readonly chosen: readonly number[];
  readonly many: HowMany;
}

/** A model of each case, with so many keys of which some are chosen. */
function designOf(cases: readonly Case[]): Design {
  const parents = Object.fromEntries(
    Array.from({ length: 6 }, (_, n): [string, GivenModel] => [`blog.Parent${n}`, {}]),
  );
  const children = cases.map(({ count }, i): [string, GivenModel] => [
    `blog.Child${i}`,
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `key${n}`,
        fk(`Parent${n}`, { null: true, blank: true, on_delete: 'CASCADE', related_name: '+' }),
      ]),
    ),
  ]);
  const design = aDesign('Keys', { ...parents, ...Object.fromEntries(children) });
  return kept(design, (model) => {
    const one = cases[Number(/^Child(\d+)$/.exec(model.model.name)?.[1] ?? -1)];
    const keys = one?.chosen.map((n) => `key${n}`) ?? [];
    return one ? withOneOfKeys(model, one.many, keys) : null;
  });
}

const anyCase = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    chosen: fc.shuffledSubarray([...Array(count).keys()], { minLength: 2 }),
    many: fc.constantFrom(...numbers),
  }),
);

test('of several keys the database takes just as many as the check says, whichever they are', async () => {
  const cases: readonly Case[] = [
    ...numbers.flatMap((many) => [
      { count: 2, chosen: [0, 1], many },
      { count: 3, chosen: [0, 1, 2], many },
    ]),
    ...fc.sample(anyCase, { numRuns: 24, seed }),
  ];
  const design = designOf(cases);
  const told = await ask<Readonly<Record<string, readonly Filled[]>>>(design, fillKeys);
  expect(Object.keys(told)).toHaveLength(cases.length);
  for (const [i, { count, chosen, many }] of cases.entries()) {
    const rows = told[`Child${i}`] ?? [];
    expect(rows).toHaveLength(2 ** count);
    for (const [keys, stored, cleaned] of rows) {
      const right = takes[many](chosen.filter((n) => keys.includes(`key${n}`)).length);
      expect({ i, keys, stored, cleaned }).toEqual({ i, keys, stored: right, cleaned: right });
    }
  }
  expect(await lint({ keys: filesOf(design) })).toEqual({ black: '', ruff: '' });
}, 120_000);

test('a singleton has room for one row, the one with the key 1', async () => {
  const design = kept(
    aDesign('Site', {
      'web.Setting': { name: 'TextField' },
      'web.Counter': { id: ['SmallIntegerField', { primary_key: true }] },
    }),
    asSingleton,
  );
  expect(optionalKeys(resolve(design).models[0] as ResolvedModel)).toEqual([]);
  const program = `
import json
from django.apps import apps
from django.db import IntegrityError, transaction
told = {}
for model in apps.get_app_config("web").get_models():
    told[model.__name__] = rows = []
    for key in [0, 2, 1, 1, 3]:
        try:
            with transaction.atomic():
                model.objects.create(pk=key)
            rows.append(key)
        except IntegrityError:
            pass
print(json.dumps(told))
`;
  expect(await ask(design, program)).toEqual({ Setting: [1], Counter: [1] });
  expect(await lint({ site: filesOf(design) })).toEqual({ black: '', ruff: '' });
}, 60_000);
