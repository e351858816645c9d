import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { aDesign } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django } from '../../testing/django.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { resolve } from '../schema/resolve.ts';
import { findingsOf } from './checkDesign.ts';
import { commentWithPercent } from './rules/comment-with-percent.ts';

const given = process.env['CARDINAL_POSTGRES'];

let django: Django;
let server: Awaited<ReturnType<typeof startPostgres>> | null = null;
beforeAll(async () => {
  if (given === undefined) {
    server = await startPostgres();
    process.env['CARDINAL_POSTGRES'] = server.address;
  }
  django = startDjango();
});
afterAll(async () => {
  django.stop();
  if (!server) return;
  delete process.env['CARDINAL_POSTGRES'];
  await server.stop();
});

const comments = ['all', '100 %', '%s', '%%', '50%%, 1%', "it's 5%%"];
const places: Readonly<Record<string, (comment: string) => GivenModel>> = {
  'a column': (db_comment) => ({ title: ['CharField', { db_comment }] }),
  'a table': (db_table_comment) => ({ Meta: { db_table_comment } }),
};
const cases = Object.entries(places).flatMap(([where, model]) =>
  comments.map((comment) => [comment, where, model(comment)] as const),
);

test.each(cases)(
  '%s for %s: migrate fails if the rule says so',
  async (_comment, _where, model) => {
    const schema = resolve(aDesign('A', { Book: model }, { settings: { database: 'postgresql' } }));
    const { files } = djangoExporter.export(schema, {});
    const answer = await django.ask(files, { database: 'postgresql' });
    const isTold = findingsOf(schema, [commentWithPercent]).length > 0;
    expect([answer.import_error, answer.makemigrations]).toEqual([null, null]);
    expect(answer.migrate === null).toBe(!isTold);
  },
);
