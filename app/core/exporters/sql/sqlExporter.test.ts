import { describe, expect, test } from 'vitest';
import {
  aDesign,
  code,
  external,
  fk,
  m2m,
  missing,
  modelIn,
  o2o,
} from '../../../testing/builders.ts';
import { statementsIn } from '../../../testing/sqlStatements.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { setSettings } from '../../commands/design.ts';
import { addModel } from '../../commands/models.ts';
import type { Database, Design } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { sqlExporter } from './sqlExporter.ts';

const exported = (design: Design, database: Database = 'sqlite') =>
  sqlExporter.export(resolve(setSettings.run(design, { database })));

const sqlOf = (models: Readonly<Record<string, GivenModel>>, database?: Database): string =>
  exported(aDesign('A design', models), database)
    .files.map(({ text }) => text)
    .join('\n');

/** The comments right above a line that holds this. */
function above(sql: string, part: string): readonly string[] {
  const lines = sql.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.includes(part) && !line.startsWith('--'));
  const start = lines.slice(0, at).findLastIndex((line) => !line.startsWith('-- ')) + 1;
  return lines.slice(start, at).map((line) => line.slice(3));
}

describe('what enforces how many', () => {
  test('of a required key, an optional one, and a one-to-one', () => {
    const sql = sqlOf({
      'shop.Product': {
        category: fk('Category'),
        brand: fk('Category', { null: true, related_name: '+' }),
        twin: o2o('Category', { related_name: '+' }),
      },
      'shop.Category': {},
    });
    expect(above(sql, '"category_id" bigint')).toEqual([
      'each Product has exactly one Category: NOT NULL',
      'each Category has any number of Products: nothing limits it',
    ]);
    expect(above(sql, '"brand_id" bigint')[0]).toBe(
      'each Product has at most one Category: NULL stands for none',
    );
    expect(above(sql, '"twin_id" bigint')[1]).toBe('each Category has at most one Product: UNIQUE');
  });

  test('of a key that is the primary key, one to the same model, and one that nothing checks', () => {
    const sql = sqlOf({
      'shop.Profile': { user: o2o('auth.User', { primary_key: true }) },
      'shop.Node': { parent: fk('Node', { null: true }) },
      'shop.Log': { node: fk('Node', { db_constraint: false }) },
      'auth.User': external,
    });
    expect(above(sql, '"user_id" integer')[1]).toBe(
      'each User has at most one Profile: PRIMARY KEY',
    );
    expect(above(sql, '"parent_id" bigint')).toEqual([
      'each Node has at most one Node as its parent: NULL stands for none',
      'each Node is the parent of any number of Nodes: nothing limits it',
    ]);
    expect(above(sql, '"node_id" bigint')).toContain('nothing checks that the Node exists');
    expect(sql).not.toContain('auth_user" (\n');
  });

  test('of numbers a person states, which nothing enforces', () => {
    const sql = sqlOf({
      'a.Team': {},
      'a.Club': { fans: m2m('Fan', { forward_max: 3 }) },
      'a.Fan': {},
      'a.Player': {
        team: fk('Team', { reverse_min: 11 }),
        badge: fk('Team', { reverse_max: 1, related_name: '+' }),
        seat: o2o('Team', { reverse_min: 1, related_name: '+' }),
      },
    });
    const [, team] = above(sql, '"team_id" bigint');
    expect(team).toBe('each Team has any number of Players; nothing enforces "at least 11"');
    const [, badge] = above(sql, '"badge_id" bigint');
    expect(badge).toBe('each Team has any number of Players; nothing enforces "at most one"');
    const [, seat] = above(sql, '"seat_id" bigint');
    expect(seat).toBe('each Team has at most one Player: UNIQUE; nothing enforces "exactly one"');
    expect(above(sql, 'CREATE TABLE "a_club_fans"')[0]).toBe(
      'Club.fans: each Club has any number of Fans; nothing enforces "at most 3"',
    );
  });

  test('of a many-to-many: a row for each link, and no pair twice', () => {
    const sql = sqlOf({ 'a.Post': { tags: m2m('Tag') }, 'a.Tag': {} });
    expect(above(sql, 'CREATE TABLE "a_post_tags"')).toEqual([
      'Post.tags: each Post has any number of Tags, a row for each',
      'each Tag has any number of Posts',
    ]);
    expect(above(sql, 'CREATE UNIQUE INDEX')).toEqual([
      'no Post is linked twice with the same Tag',
    ]);
  });

  test.each([
    [{}, 'nothing keeps a pair from being linked twice'],
    [{ unique_together: [['post', 'tag']] }, 'no pair twice: UNIQUE'],
    [
      { constraints: code('[models.UniqueConstraint(fields=["tag", "post"], name="once")]') },
      'no pair twice: UNIQUE',
    ],
    [
      {
        constraints: code(
          '[models.UniqueConstraint(fields=["tag", "post"], condition=Q(pk=1), name="once")]',
        ),
      },
      'nothing keeps a pair from being linked twice',
    ],
  ])('of a many-to-many through a model with %j', (Meta, want) => {
    const sql = sqlOf({
      'a.Post': { tags: m2m('Tag', { through: 'Tagging' }) },
      'a.Tag': {},
      'a.Tagging': { post: fk('Post'), tag: fk('Tag'), Meta },
    });
    expect(above(sql, 'CREATE TABLE "a_tagging"')).toEqual([
      `Post.tags: a row links Post and Tag; ${want}`,
    ]);
  });
});

test('models without a table have none', () => {
  const sql = sqlOf({
    'a.Base': { name: 'CharField', Meta: { abstract: true } },
    'a.Child': { __bases__: ['Base'] },
    'a.Grandchild': { __bases__: ['Child'], age: 'IntegerField' },
    'a.Shown': { __bases__: ['Child'], Meta: { proxy: true } },
    'a.View': { Meta: { managed: false } },
  });
  expect(sql.match(/CREATE TABLE "\w+"/g)).toEqual([
    'CREATE TABLE "a_child"',
    'CREATE TABLE "a_grandchild"',
  ]);
  expect(sql).toContain('"name" varchar(200) NOT NULL');
  expect(sql).toMatch(/"child_ptr_id" bigint NOT NULL PRIMARY KEY REFERENCES "a_child" \("id"\)/);
  expect(sql).toContain('-- View has no table: managed is False');
});

test('what is not understood is given as it is, in a comment and a note', () => {
  const design = aDesign('A design', {
    'a.B': {
      x: ['IntegerField', { db_default: code('MyFunc("y")') }],
      other: 'money.MoneyField',
      Meta: { constraints: code('[ExclusionConstraint(name="n", expressions=[("x", "=")])]') },
    },
  });
  const { files, notes } = exported(design);
  expect(files[0]?.text).toMatch(/^ {4}-- computed, in Django's words: MyFunc\("y"\)$/m);
  expect(files[0]?.text).toMatch(
    /^ {4}-- "other": SQLite has no column for this money.MoneyField$/m,
  );
  expect(files[0]?.text).toMatch(
    /^-- on \S+, in Django's words: ExclusionConstraint\(name="n", expressions=\[\("x", "="\)\]\)$/m,
  );
  expect(notes).toHaveLength(3);
});

test('a constraint the database lacks is said to be left out', () => {
  const models = {
    'a.B': {
      x: 'IntegerField',
      Meta: { constraints: code('[UniqueConstraint(fields=["x"], condition=Q(x=1), name="u")]') },
    },
  };
  expect(sqlOf(models, 'mysql')).toContain(
    '-- u is not made: MySQL has no unique constraint with a condition',
  );
  expect(sqlOf(models, 'sqlite')).toContain(
    'CREATE UNIQUE INDEX "u" ON "a_b" ("x") WHERE "x" = 1;',
  );
});

test('a broken design is still shown as far as it goes', () => {
  const sql = sqlOf({
    'a.B': {
      lost: ['ForeignKey', { to: missing('Nowhere') }],
      key: fk('C', { to_field: missing('gone') }),
      Meta: { unique_together: [[missing('gone')]] },
    },
    'a.C': { a: o2o('D', { primary_key: true }) },
    'a.D': { c: o2o('C', { primary_key: true }) },
  });
  expect(sql).toContain('-- "lost_id": SQLite has no column for this ForeignKey');
  expect(sql).toContain('CREATE TABLE "a_d"');
});

test('no name of a design gets out of a comment', () => {
  const design = aDesign('A design', { 'a.B': {}, 'a.C': { b: fk('B') }, 'a.D': { cs: m2m('C') } });
  const models = design.models.map((model) => ({ ...model, name: `${model.name}\nx; DROP` }));
  const { files } = exported({ ...design, models });
  const statements = files.flatMap(({ text }) => statementsIn(text, 'sqlite'));
  expect(
    statements.filter((statement) => !/^CREATE (TABLE|INDEX|UNIQUE INDEX) "/.test(statement)),
  ).toEqual([]);
  expect(files[0]?.text).toContain('-- each C x; DROP has exactly one B x; DROP: NOT NULL');
});

test('no name or text of a design ends its quotes', () => {
  const evil = '"; DROP TABLE x; --';
  const sql = sqlOf({
    'a.B': {
      x: ['IntegerField', { db_column: evil }],
      y: ['CharField', { db_default: "'; DROP TABLE x; --", db_collation: evil }],
      Meta: {
        db_table: evil,
        indexes: code(`[Index(fields=["x"], name="i", opclasses=["); DROP TABLE x; --"])]`),
      },
    },
  });
  expect(statementsIn(sql, 'sqlite')).toHaveLength(1);
  expect(sql).toContain("DEFAULT '''; DROP TABLE x; --'");
});

test('a relation leads to its column, its constraint, its index and the table of its links', () => {
  const design = aDesign('A design', {
    'a.Post': { by: fk('User'), tags: m2m('Tag') },
    'a.Tag': {},
    'a.User': {},
  });
  const [file] = exported(design, 'postgresql').files;
  const post = modelIn(design, 'Post');
  const linesOf = (name: string): string => {
    const { id } = post.fields.find((field) => field.name === name) ?? {};
    return (file?.origins ?? [])
      .filter((origin) => origin.model === post.id && origin.field === id)
      .flatMap(({ from, to }) => file?.text.split('\n').slice(from - 1, to) ?? [])
      .join('\n');
  };
  for (const part of ['"by_id" bigint NOT NULL', 'FOREIGN KEY ("by_id")', 'CREATE INDEX']) {
    expect(linesOf('by')).toContain(part);
  }
  for (const part of [
    'CREATE TABLE "a_post_tags"',
    '"tag_id" bigint',
    'UNIQUE ("post_id", "tag_id")',
  ]) {
    expect(linesOf('tags')).toContain(part);
  }
});

test('an app whose label is no name gives no file, for the label would be its path', () => {
  const place = { position: { x: 0, y: 0 }, app: '../up' };
  const { files, notes } = exported(addModel.run(aDesign('A', {}), place));
  expect(files).toEqual([]);
  expect(notes).toEqual(['The app ../up is left out: its label is no Python name.']);
});
