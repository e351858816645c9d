import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { samples } from '../../../testing/designs/samples.ts';
import { pythonPath } from '../../../testing/django.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from '../django/djangoExporter.ts';
import * as everyField from './golden/every-field-chosen/kinds.zod.ts';
import * as genericBlog from './golden/generic-chosen/blog.zod.ts';
import * as genericTags from './golden/generic-chosen/tags.zod.ts';
import * as inheritanceCommon from './golden/inheritance-chosen/common.zod.ts';
import * as inheritancePeople from './golden/inheritance-chosen/people.zod.ts';
import * as inheritanceStock from './golden/inheritance-chosen/stock.zod.ts';
import * as shopAccounts from './golden/shop-chosen/accounts.zod.ts';
import * as shopCatalog from './golden/shop-chosen/catalog.zod.ts';
import * as shopOrders from './golden/shop-chosen/orders.zod.ts';

const program = fileURLToPath(new URL('../../../testing/python/api_rows.py', import.meta.url));

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Rows of every model of a sample, made in a real Django and written as Django REST framework does. */
async function rowsOf(name: string, choices: Readonly<Record<string, string>>): Promise<Rows> {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`there is no sample ${name}`);
  const { files } = djangoExporter.export(resolve(sample.design()), { acceptedCode: true });
  const request = {
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    ...choices,
  };
  const python = spawn(pythonPath(), [program], { stdio: ['pipe', 'pipe', 'pipe'] });
  python.stdin.end(JSON.stringify(request));
  const texts = await Promise.all(
    [python.stdout, python.stderr].map(async (stream) => {
      let text = '';
      for await (const piece of stream.setEncoding('utf8')) text += String(piece);
      return text;
    }),
  );
  expect(texts[1]).toBe('');
  return JSON.parse(texts[0] ?? '') as Rows;
}

/** `shop.OrderLine` → `orderLineSchema`, whichever of the files has it. */
function schemaOf(label: string, modules: readonly object[]): ZodType {
  const name = label.replace(/^.*\./, '');
  const wanted = [name, `${name}Model`].map((one) => one.charAt(0).toLowerCase() + one.slice(1));
  const all: Readonly<Record<string, unknown>> = Object.assign({}, ...modules);
  const found = wanted.map((one) => all[`${one}Schema`]).find((one) => one !== undefined);
  if (found === undefined) throw new Error(`there is no schema for ${label}`);
  return found as ZodType;
}

/** The fields of a row that its schema would let be anything, even absent. */
function unheld(schema: ZodType, row: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(row).filter((key) => {
    const { [key]: _, ...rest } = row;
    return (
      schema.safeParse({ ...rest, [key]: Symbol('odd') }).success || schema.safeParse(rest).success
    );
  });
}

test.each([
  [
    'shop',
    { decimals: 'string', big_integers: 'either' },
    [shopAccounts, shopCatalog, shopOrders],
    [],
  ],
  [
    'inheritance',
    { decimals: 'string', big_integers: 'either' },
    [inheritanceCommon, inheritancePeople, inheritanceStock],
    [],
  ],
  ['generic', { decimals: 'string', big_integers: 'either' }, [genericBlog, genericTags], []],
  [
    'every-field',
    { decimals: 'number', big_integers: 'string' },
    [everyField],
    // JSON was chosen to be unknown.
    ['json', 'list', 'text_json'],
  ],
])('what Django gives of %s is what its schemas say', async (name, choices, modules, unknown) => {
  const rows = Object.entries(await rowsOf(name, choices));
  expect(rows.length).toBeGreaterThan(3);
  // No model is without a row, and parsing gives each back whole.
  expect(rows.filter(([, list]) => list.length === 0)).toEqual([]);
  const parsed = rows.map(([label, list]) => [
    label,
    list.map((row) => schemaOf(label, modules).parse(row)),
  ]);
  expect(parsed).toEqual(rows);
  const free = rows.flatMap(([label, list]) =>
    list.flatMap((row) => unheld(schemaOf(label, modules), row)),
  );
  expect(free).toEqual(unknown);
});
