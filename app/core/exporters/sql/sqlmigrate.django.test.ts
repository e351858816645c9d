import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setSettings } from '../../commands/design.ts';
import type { Database, Design } from '../../design/design.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { aDesign, code, fk, number } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { projectOf } from '../../../testing/agreement.ts';
import { groundUp, madeOfDjangos } from '../../../testing/designs/ownUser.ts';
import { samples } from '../../../testing/designs/samples.ts';
import type { AppSql, Django } from '../../../testing/django.ts';
import { startDjango } from '../../../testing/django.ts';
import { statementsIn } from '../../../testing/sqlStatements.ts';
import { validDesign } from '../../../testing/validDesigns.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from '../django/djangoExporter.ts';
import { dialects } from './dialect.ts';
import { sqlExporter } from './sqlExporter.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 50);
const seed = Number(process.env['CARDINAL_SEED'] ?? 1);

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

const databases = Object.keys(dialects) as Database[];
const inDatabase = (design: Design, database: Database): Design =>
  setSettings.run(design, { database });

/** The tables whose SQL the exporter does not give, for it knows some of their code only in Django's words. */
const tableOf = (statement: string): string =>
  /^(?:CREATE TABLE|ALTER TABLE|CREATE (?:UNIQUE )?INDEX \S+ ON|COMMENT ON (?:TABLE|COLUMN)) (\S+)/.exec(
    statement,
  )?.[1] ?? statement;

interface Compared {
  readonly ours: readonly string[];
  readonly django: readonly string[];
  /** How many tables Django makes, and how many of them could not be compared. */
  readonly tables: number;
  readonly left: number;
  /** Why Django makes nothing of the design, so that there is nothing to compare. */
  readonly refused: string | null;
}

async function compare(design: Design, acceptedCode = false): Promise<Compared> {
  const { settings } = design;
  const { database } = settings;
  const models = djangoExporter.export(resolve(design), { acceptedCode }).files;
  const { sql, refused } = await django.askSql(models, { ...settings, ...projectOf(design) });
  const { files } = refused === null ? sqlExporter.export(resolve(design)) : { files: [] };
  const unsure = new Set(files.flatMap(({ text }) => unsureTables(text, database)));
  const known = (statements: readonly string[]): readonly string[] =>
    statements
      .filter((statement) => !unsure.has(tableOf(statement)))
      .map(inAnyOrder)
      .toSorted();
  const theirs = Object.values(sql).flatMap((answer) => whole(answer, database));
  return {
    ours: known(files.flatMap(({ text }) => statementsIn(text, database))),
    django: known(theirs),
    tables: theirs.filter((statement) => statement.startsWith('CREATE TABLE')).length,
    left: unsure.size,
    refused,
  };
}

/** A table with its columns sorted: the order of its keys depends on how Django splits and joins the steps of a migration. */
const inAnyOrder = (statement: string): string =>
  statement.replace(
    /^(CREATE TABLE \S+ \( )(.*)( \).*)$/,
    (_, start: string, columns: string, end: string) =>
      start + columns.split(' , ').toSorted().join(' , ') + end,
  );

/** Django sends MySQL the word None for constraints it does not have. */
function whole(
  { printed, tables, at_once: isAtOnce }: AppSql,
  database: Database,
): readonly string[] {
  const [one, other] = [printed, tables].map((list) =>
    list
      .filter((statement) => statement !== 'None;')
      .flatMap((statement) =>
        statementsIn(statement.replaceAll('_binary _binary', '_binary'), database),
      ),
  );
  if (isAtOnce) expect(one?.toSorted()).toEqual(other?.toSorted());
  return other ?? [];
}

/** The tables above whose columns, or among whose statements, there is code in Django's words. */
function unsureTables(text: string, database: Database): readonly string[] {
  const blocks = text.split(/\n(?=CREATE |ALTER |COMMENT |-- )/);
  let table = '';
  return blocks.flatMap((block) => {
    const [statement = ''] = statementsIn(block, database);
    if (statement !== '') table = tableOf(statement);
    const named = /-- on (.*), in Django's words/.exec(block)?.[1];
    if (named !== undefined) return [quotedIn(named, database)];
    return /-- .*(in Django's words|has no column for)/.test(block) ? [table] : [];
  });
}

const quotedIn = (name: string, database: Database): string =>
  database === 'mysql' ? `\`${name}\`` : `"${name}"`;

/** What people write in `Meta`, in defaults of the database and in generated columns. */
const inCode = (): Design =>
  aDesign('Code', {
    'shop.Product': {
      name: ['CharField', { max_length: 20, unique: true, db_comment: "it's" }],
      text: 'TextField',
      price: ['DecimalField', { max_digits: 5, decimal_places: 2, db_default: number('1.50') }],
      count: ['IntegerField', { db_default: 4 }],
      many: ['BigIntegerField', { null: true, db_default: null }],
      ratio: ['FloatField', { db_default: 1e-7 }],
      live: ['BooleanField', { db_default: true }],
      word: ['CharField', { db_default: 'a\\b\'c"d' }],
      at: ['DateTimeField', { db_default: '2024-02-29T12:30:00Z' }],
      day: ['DateField', { db_default: code('datetime.date(2024, 2, 29)') }],
      time: ['TimeField', { db_default: '12:30:00.5' }],
      span: ['DurationField', { db_default: '1 02:30:00' }],
      uuid: ['UUIDField', { db_default: '6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e' }],
      json: ['JSONField', { db_default: 'é' }],
      bytes: ['BinaryField', { db_default: 'é' }],
      ip: ['GenericIPAddressField', { db_default: '192.0.2.1' }],
      now: ['DateTimeField', { db_default: code('Now()') }],
      half: [
        'DecimalField',
        { max_digits: 5, decimal_places: 2, db_default: code('Decimal("0.5")') },
      ],
      low: ['CharField', { db_default: code('Lower(Value("X"))') }],
      bare: ['CharField', { db_default: code('Value("x")') }],
      double: generated('F("count") * 2 + 1', 'IntegerField'),
      cost: generated('F("price") * F("count")', 'DecimalField', {
        max_digits: 9,
        decimal_places: 2,
      }),
      label: generated('Concat("name", Value(" "), Upper("name"))', 'CharField', {
        max_length: 99,
      }),
      sure: generated('Coalesce("many", 0)', 'BigIntegerField'),
      length: generated('Length("name")', 'PositiveIntegerField'),
      less: generated('Abs(-F("count"))', 'IntegerField'),
      Meta: {
        db_table_comment: 'What is sold',
        constraints: code(`[
          CheckConstraint(condition=Q(count__gte=0) & ~Q(name="x"), name="c1"),
          CheckConstraint(condition=Q(price__gt=0) | Q(many__isnull=True) | ~Q(many=1) | ~Q(many__gt=1, count=2), name="c2"),
          CheckConstraint(condition=Q(count__in=[1, 2, 2]) | Q(count__range=(1, 2)), name="c3"),
          CheckConstraint(condition=Q(day__lte=F("day")) & Q(at__lt="2024-02-29T00:00:00Z"), name="c4"),
          CheckConstraint(condition=Q(name__startswith="a%") | Q(name__iexact="q") | Q(text__contains="_"), name="c5"),
          CheckConstraint(condition=Q(name__icontains="b") | Q(name__endswith="c") | Q(name__iendswith="d"), name="c6"),
          CheckConstraint(condition=Q(live=True) | Q(live=False) | ~Q(live=True), name="%(app_label)s_%(class)s_c7"),
          CheckConstraint(condition=Q(count__gt=F("ratio") + 1), name="c8"),
          CheckConstraint(condition=Q(price__gt=Decimal("1.5"), ratio__gt=1.5) & Q(uuid="6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e"), name="c9"),
          CheckConstraint(condition=~(Q(name="") | Q(many=None)) | Q(Q(count=1), many=2), name="c10"),
          CheckConstraint(condition=~Q(maker=F("seller")) & Q(seller__isnull=False), name="c11"),
          UniqueConstraint(fields=["count", "ratio"], name="u1"),
          UniqueConstraint(fields=["count"], condition=Q(live=True), name="u2"),
          UniqueConstraint(Lower("name"), F("count").desc(), name="u3"),
          UniqueConstraint(fields=["count", "price"], deferrable=Deferrable.DEFERRED, name="u4"),
          UniqueConstraint(fields=["count", "day"], include=["ratio"], name="u5"),
          UniqueConstraint(fields=["count", "at"], nulls_distinct=False, name="u6"),
        ]`),
        indexes: code(`[
          Index(fields=["-count", "name"]),
          Index(Lower("name"), name="i2"),
          Index(fields=["count"], condition=Q(count__gt=5), name="i3"),
          Index(F("count").desc(), F("count") + 1, name="i4"),
          Index(fields=["word"], opclasses=["text_pattern_ops"], include=["name"], name="i5"),
        ]`),
      },
      maker: fk('Maker', { related_name: '+' }),
      seller: fk('Maker', { null: true, related_name: '+' }),
    },
    'shop.Maker': { code: ['SlugField', { primary_key: true }], Meta: { db_tablespace: 'fast' } },
  });

const generated = (
  expression: string,
  nested: string,
  options: Options = {},
): readonly [string, GivenOptions] => [
  'GeneratedField',
  { expression: code(expression), output_field: { nested, options }, db_persist: true },
];

/** Django hands PostgreSQL no half of a character. */
const isRefused = (name: string, database: Database): boolean =>
  name === 'hostile' && database === 'postgresql';

describe.each(databases)('%s', (database) => {
  test.each(samples)('$name has the tables sqlmigrate prints', async ({ name, design }) => {
    const { ours, django: theirs, refused } = await compare(inDatabase(design(), database));
    expect(refused === null).toBe(!isRefused(name, database));
    expect(ours).toEqual(theirs);
  });

  test('code in models comes to the same SQL', async () => {
    const found = await compare(inDatabase(inCode(), database), true);
    const { ours, django: theirs, left, refused } = found;
    expect({ refused, left }).toEqual({ refused: null, left: 0 });
    expect(ours).toEqual(theirs);
  });

  test('keys to the user point at the model in its place', async () => {
    const found = await compare(inDatabase(groundUp(), database), true);
    const { ours, django: theirs, left, refused } = found;
    expect({ refused, left }).toEqual({ refused: null, left: 0 });
    expect(ours).toEqual(theirs);
  });

  test('a user made of Django’s has the links of its groups and permissions', async () => {
    const found = await compare(inDatabase(madeOfDjangos(), database), true);
    const { ours, django: theirs, refused } = found;
    expect(refused).toBeNull();
    expect(ours).toEqual(theirs);
    expect(JSON.stringify(ours)).toContain('people_member_user_permissions');
  });

  test('so has any design that Django takes', async () => {
    const sum = { tables: 0, left: 0, refused: 0 };
    const property = fc.asyncProperty(validDesign(), async (design) => {
      const {
        ours,
        django: theirs,
        refused,
        ...counts
      } = await compare(inDatabase(design, database));
      sum.tables += counts.tables;
      sum.left += counts.left;
      sum.refused += refused === null ? 0 : 1;
      expect(ours).toEqual(theirs);
    });
    await fc.assert(property, { numRuns: RUNS, seed, interruptAfterTimeLimit: 110_000 });
    expect(sum.left).toBeLessThan(sum.tables / 10);
    expect(sum.refused).toBeLessThan(RUNS / 4);
  });
});
