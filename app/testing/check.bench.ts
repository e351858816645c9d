/**
 * What checking costs: 300 models with 1,500 fields, as a whole and after one edit, in one run; and which rules take the
 * most of what is left to do after an edit. Milliseconds, for orientation; the ratio is what counts.
 */
import { renameModel } from '../core/commands/models.ts';
import { rules } from '../core/constraints/catalogue.ts';
import { checkDesign } from '../core/constraints/checkDesign.ts';
import type { Design } from '../core/design/design.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { Schema } from '../core/schema/schema.ts';
import { largeDesign } from './largeDesign.ts';

const TIMES = 41;
const design = largeDesign(300, 5);
const first = resolve(design);
checkDesign(first);

let count = 0;
function edited(): Design {
  count += 1;
  const model = design.models[(count * 7) % design.models.length];
  if (!model) throw new Error('there are models');
  return renameModel.run(design, { model: model.id, name: `Renamed${count}` });
}

function median(step: (schema: Schema) => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const schema = resolve(edited());
    const start = performance.now();
    step(schema);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[TIMES >> 1] ?? 0;
}

const row = (name: string, ms: number): void =>
  console.log(name.padEnd(40) + ms.toFixed(2).padStart(8));

for (let i = 0; i < 3; i += 1) median((schema) => checkDesign(schema)); // warm
const whole = median((schema) => checkDesign(schema));
const again = median((schema) => checkDesign(schema, first));
row('check, all of it', whole);
row('check, after one edit', again);
console.log(`ratio ${(whole / again).toFixed(1)}`);
const global = rules.filter((rule) => rule.global === true);
const times = global.map(({ id, check }) => ({ id, ms: median((schema) => check(schema)) }));
for (const { id, ms } of times.toSorted((a, b) => b.ms - a.ms).slice(0, 6)) row(`  ${id}`, ms);
