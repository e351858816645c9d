import { exampleOf } from '../rows/example.ts';
import type { Population } from '../rows/population.ts';
import type { Schema } from '../schema/schema.ts';
import { choicesOf, defineOptions } from './exportOption.ts';

/** What a person may choose of example rows, whatever they are written as. */
export const rowsOptions = defineOptions({
  rows: {
    kind: 'integer',
    label: 'Rows of each model',
    help: 'As many rows of each model, where there may be so many; 1 gives the smallest population.',
    min: 1,
    max: 100,
    default: 1,
  },
  seed: {
    kind: 'integer',
    label: 'Seed',
    help: 'Another number gives other values; the same number the same.',
    min: 1,
    max: 9999,
    default: 1,
  },
});

/** The rows that the design's choices for the exporter ask for. */
export function rowsFor(id: string, schema: Schema): Population {
  const { rows, seed } = choicesOf({ id, options: rowsOptions }, schema.design.settings);
  return exampleOf(schema, { atLeast: rows, seed });
}
