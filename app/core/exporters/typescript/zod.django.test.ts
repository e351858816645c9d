import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { samples } from '../../../testing/designs/samples.ts';
import { pythonPath } from '../../../testing/django.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from '../django/djangoExporter.ts';
import * as everyField from './golden/every-field-chosen/kinds.zod.ts';
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

test.each([
  ['shop', { decimals: 'string', big_integers: 'either' }, [shopAccounts, shopCatalog, shopOrders]],
  ['every-field', { decimals: 'number', big_integers: 'string' }, [everyField]],
])('what Django gives of %s is what its schemas say', async (name, choices, modules) => {
  const rows = await rowsOf(name, choices);
  const labels = Object.keys(rows);
  expect(labels.length).toBeGreaterThan(5);
  for (const label of labels) {
    const schema = schemaOf(label, modules);
    const [row, ...more] = rows[label] ?? [];
    expect(row, label).toBeDefined();
    for (const one of row ? [row, ...more] : []) {
      // Parsing gives the row back, field by field: nothing is lost and nothing is unknown.
      expect(schema.parse(one), label).toEqual(one);
      for (const key of Object.keys(one)) {
        const { [key]: given, ...rest } = one;
        const odd = { ...rest, [key]: Symbol('odd') };
        const takesAnything = schema.safeParse(odd).success;
        if (!takesAnything) expect(schema.safeParse(rest).success, `${label}.${key}`).toBe(false);
        else
          expect(`${label}.${key} of ${JSON.stringify(given)}`).toMatch(
            /json|list|settings|inline/,
          );
      }
    }
  }
});
