import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { lint } from '../../../testing/django.ts';
import { runProject } from '../../../testing/runProject.ts';
import { setSettings } from '../../commands/design.ts';
import type { Design } from '../../design/design.ts';
import { exampleOf, remarksOn } from '../../rows/example.ts';
import type { Table } from '../../rows/population.ts';
import { resolve } from '../../schema/resolve.ts';
import type { ExportedFile } from '../exporter.ts';
import { fixtureText } from '../fixture/fixtureExporter.ts';
import { djangoExporter } from './djangoExporter.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 7);
const seed = Number(process.env['CARDINAL_SEED'] ?? 1);

type Range = readonly [min: number, max: number | null];
/** A number that is stated: where, and the name of its test. */
interface Numbered {
  readonly at: 'rows' | 'key' | 'one' | 'forward' | 'reverse';
  readonly test: string;
}

const numbers: readonly Numbered[] = [
  { at: 'rows', test: 'test_rows_of_team' },
  { at: 'key', test: 'test_reverse_player_team' },
  { at: 'one', test: 'test_reverse_badge_team' },
  { at: 'forward', test: 'test_forward_team_sponsors' },
  { at: 'reverse', test: 'test_reverse_team_sponsors' },
];

type Stated = Readonly<Record<Numbered['at'], Range>>;

const bounds = (end: 'forward' | 'reverse', [min, max]: Range): Record<string, number> => ({
  ...(min > 0 && { [`${end}_min`]: min }),
  ...(max !== null && { [`${end}_max`]: max }),
});

/** Teams with players, a badge and sponsors, in two apps. */
function designOf({ rows, key, one, forward, reverse }: Stated, isThrough: boolean): Design {
  const [least, most] = rows;
  const link: Readonly<Record<string, GivenModel>> = isThrough
    ? { 'club.Deal': { team: fk('Team'), sponsor: fk('money.Sponsor') } }
    : {};
  const through = isThrough ? { through: 'Deal' } : {};
  const design = aDesign('Club', {
    'money.Sponsor': {},
    'club.Team': {
      sponsors: m2m('money.Sponsor', {
        ...through,
        ...bounds('forward', forward),
        ...bounds('reverse', reverse),
      }),
    },
    'club.Player': {
      team: fk('Team', { null: true, blank: true, ...bounds('reverse', key), related_name: '+' }),
    },
    'club.Badge': { team: o2o('Team', bounds('reverse', one)) },
    ...link,
  });
  const models = design.models.map((model) =>
    model.name === 'Team' ? { ...model, rows: { min: least, max: most } } : model,
  );
  return setSettings.run(
    { ...design, models },
    { exports: { 'django.project': true, 'django.tests': true } },
  );
}

const filesOf = (design: Design): readonly ExportedFile[] =>
  djangoExporter.export(resolve(design)).files;

/** The tests that fail over each fixture, those that are skipped where there are no rows. */
const tryFixtures = `
import json
import unittest
from pathlib import Path
from club.tests.test_cardinality import CardinalityTests
told = {}
for path in [None, *sorted(Path("rows").glob("*.json"))]:
    CardinalityTests.fixtures = [] if path is None else [str(path.resolve())]
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(CardinalityTests).run(result)
    if result.errors:
        raise SystemExit(result.errors)
    told[path.stem if path else ""] = {
        "ran": result.testsRun,
        "failed": sorted({test.id().split(".")[-1] for test, _ in result.failures}),
        "skipped": len(result.skipped),
    }
print(json.dumps(told))
`;

interface Told {
  readonly ran: number;
  readonly failed: readonly string[];
  readonly skipped: number;
}

/** The tables of example rows; null where a model has none. */
function tablesOf(design: Design): readonly Table[] | null {
  const made = exampleOf(resolve(design));
  return remarksOn(made).length === 0 ? made.tables : null;
}

async function judged(
  design: Design,
  fixtures: Readonly<Record<string, readonly Table[]>>,
): Promise<Readonly<Record<string, Told>>> {
  const rows = Object.entries(fixtures).map(([name, tables]): ExportedFile => {
    return { path: `rows/${name}.json`, text: fixtureText(tables).text, origins: [] };
  });
  const said = await runProject(
    [...filesOf(design), ...rows],
    [
      ['makemigrations'],
      ['migrate', '--verbosity', '0'],
      ['shell', '--no-imports', '-c', tryFixtures],
    ],
  );
  try {
    return JSON.parse(said.at(-1)?.split('\n').at(-1) ?? '') as Readonly<Record<string, Told>>;
  } catch {
    throw new Error(said.join('\n'));
  }
}

const range = (most: number): fc.Arbitrary<Range> =>
  fc.tuple(fc.nat(most), fc.option(fc.nat(2))).map(([min, more]) => {
    const max = more === null ? null : Math.max(1, min + more);
    return min === 0 && max === null ? [1, null] : [min, max];
  });

const anyCase = fc.record({
  stated: fc.record<Stated>({
    rows: range(3),
    key: range(3),
    one: fc.constant<Range>([1, 1]),
    forward: range(2),
    reverse: range(2),
  }),
  isThrough: fc.boolean(),
});

/** Numbers that break the range, as near to it as can be. */
const broken = ([min, max]: Range): readonly Range[] => [
  ...(min > 0 ? [[0, min - 1] as const] : []),
  ...(max === null ? [] : [[max + 1, null] as const]),
];

/** Rows that break the number and no other, as near to it as can be; none where nothing would be left to break it. */
function badRows(
  stated: Stated,
  isThrough: boolean,
  at: Numbered['at'],
): readonly (readonly Table[])[] {
  // More than one is kept by the database.
  if (at === 'one') {
    const good = tablesOf(designOf(stated, isThrough)) ?? [];
    return [good.filter(({ model }) => model.model.name !== 'Badge')];
  }
  return broken(stated[at]).flatMap((other) => {
    const tables = tablesOf(designOf({ ...stated, [at]: other }, isThrough));
    return tables?.some(({ model }) => model.model.name === 'Team') === true ? [tables] : [];
  });
}

test('each test passes over rows that keep its number, and it alone fails over rows that do not', async () => {
  const cases = fc.sample(anyCase, { numRuns: RUNS, seed });
  const failed = new Map<string, number>();
  for (const [n, { stated, isThrough }] of cases.entries()) {
    const design = designOf(stated, isThrough);
    const good = tablesOf(design);
    if (!good) continue;
    const bad = numbers.flatMap(({ at, test: name }) =>
      badRows(stated, isThrough, at).map((tables, i) => ({ key: `${at}${i}`, name, tables })),
    );
    const told = await judged(design, {
      good,
      ...Object.fromEntries(bad.map(({ key, tables }) => [key, tables])),
    });
    const ran = numbers.length;
    const expected = {
      '': { ran, failed: [], skipped: ran },
      good: { ran, failed: [], skipped: 0 },
      ...Object.fromEntries(
        bad.map(({ key, name }) => [key, { ran, failed: [name], skipped: 0 }] as const),
      ),
    };
    expect({ n, told }).toEqual({ n, told: expected });
    for (const { name } of bad) failed.set(name, (failed.get(name) ?? 0) + 1);
  }
  expect([...failed.keys()].toSorted()).toEqual(numbers.map((one) => one.test).toSorted());
  expect(Math.min(...failed.values())).toBeGreaterThan(1);
}, 240_000);

test('manage.py test finds them, and they are as black and ruff leave them in any style', async () => {
  const stated: Stated = {
    rows: [1, 2],
    key: [2, 5],
    one: [1, 1],
    forward: [1, 3],
    reverse: [0, 4],
  };
  const design = designOf(stated, false);
  const text = filesOf(design).map((file) =>
    file.path === 'club/tests/test_cardinality.py'
      ? { ...file, text: file.text.replace('fixtures = ()', 'fixtures = ("good",)') }
      : file,
  );
  const rows = fixtureText(exampleOf(resolve(design)).tables).text;
  const [, said = ''] = await runProject(
    [...text, { path: 'club/fixtures/good.json', text: rows, origins: [] }],
    [['makemigrations'], ['test']],
  );
  expect(said).toMatch(/Ran 5 tests[^]*\nOK\n/);
  for (const lineLength of [72, 88]) {
    for (const quotes of ['single', 'double'] as const) {
      const { exports } = design.settings;
      const styled = { ...exports, 'django.line_length': lineLength, 'django.quotes': quotes };
      const files = filesOf(setSettings.run(design, { exports: styled }));
      expect(await lint({ club: files }, { lineLength, quotes })).toEqual({ black: '', ruff: '' });
    }
  }
}, 120_000);
