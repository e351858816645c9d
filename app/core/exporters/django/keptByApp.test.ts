import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChange, applied } from '../../../testing/anyChange.ts';
import { archipelago } from '../../../testing/archipelago.ts';
import { aDesign, fieldIn, fk } from '../../../testing/builders.ts';
import { renameField } from '../../commands/fields.ts';
import type { Design } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 40);

const exported = (design: Design) => djangoExporter.export(resolve(design), { acceptedCode: true });

/** Another design of the same apps stands between, so that nothing of this one is known any more. */
const other = (design: Design): Design => ({
  ...design,
  settings: { ...design.settings },
  apps: [...design.apps],
});

test(
  'after any edits the files are those of a fresh export',
  () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.array(anyChange(), { minLength: 1, maxLength: 6 }),
      (seed, changes) => {
        let design = archipelago(seed, 8);
        exported(design);
        const versions = changes.map((make) => {
          design = applied(design, make);
          return { design, files: exported(design) };
        });
        for (const version of versions)
          expect(exported(other(version.design))).toEqual(version.files);
      },
    );
    fc.assert(property, { numRuns: RUNS, seed: 1 });
  },
  60_000 + RUNS * 1_000,
);

test('an edit makes the files anew of its own app, and of those that see it', () => {
  const design = aDesign('Shop', {
    'stock.Item': { code: ['CharField', { unique: true }], name: 'CharField' },
    'sales.Order': { item: fk('stock.Item', { to_field: 'code' }) },
    'staff.Person': { name: 'CharField' },
  });
  const before = exported(design);
  const field = fieldIn(design, 'Item.code').id;
  const after = exported(renameField.run(design, { field, name: 'number' }));
  expect(after.files.map((file, n) => file === before.files[n])).toEqual([false, false, true]);
  expect(after.files[1]?.text).toContain('to_field="number"');
});
