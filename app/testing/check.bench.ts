/**
 * What it costs to know what is wrong: a project of 300 models with 1,500 fields, resolved and checked, as a whole and after
 * one edit of several kinds, in one run; and which rules take the most of what is left to do after an edit. Milliseconds,
 * for orientation; the ratio is what counts.
 */
import { addBase } from '../core/commands/bases.ts';
import type { Change } from '../core/commands/command.ts';
import { change } from '../core/commands/command.ts';
import { addField, deleteFields, renameField, setOption } from '../core/commands/fields.ts';
import { deleteModels, renameModel, setMeta } from '../core/commands/models.ts';
import { connect } from '../core/commands/relations.ts';
import { rules } from '../core/constraints/catalogue.ts';
import { checkDesign } from '../core/constraints/checkDesign.ts';
import { nearby } from '../core/constraints/nearby.ts';
import type { Design, Field, Model } from '../core/design/design.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { Schema } from '../core/schema/schema.ts';
import { largeProject } from './largeProject.ts';

const TIMES = 21;
const design = largeProject();
const { models } = design;

function at<T>(list: readonly T[], n: number): T {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('there are some');
  return one;
}

const abstract = models.filter(({ meta }) => meta['abstract'] === true);
const written = models.filter(({ fields }) => fields.length === 6);
const baseless = written.filter(({ bases }) => bases.length === 0);
const model = (n: number): Model => at(written, n * 7);
const field = (n: number, name: string): Field =>
  at(
    model(n).fields.filter((one) => one.name === name),
    0,
  );

/** The `n`th edit of a kind, each at another model. */
const edits: Readonly<Record<string, (n: number) => Change>> = {
  'rename a model': (n) => change(renameModel, { model: model(n).id, name: `Renamed${n}` }),
  'rename a field': (n) => change(renameField, { field: field(n, 'code').id, name: `code${n}` }),
  'rename a field of a base': (n) =>
    change(renameField, { field: at(at(abstract, n).fields, n).id, name: `renamed${n}` }),
  'set an option': (n) =>
    change(setOption, { field: field(n, 'code').id, option: 'max_length', value: 20 + n }),
  'allow NULL in a key': (n) =>
    change(setOption, { field: field(n, 'parent').id, option: 'null', value: true }),
  'set constraints': (n) =>
    change(setMeta, {
      model: model(n).id,
      option: 'constraints',
      value: { code: `[models.UniqueConstraint(fields=["status"], name="once_${n}")]` },
    }),
  'add a field': (n) => change(addField, { model: model(n).id, name: `added${n}` }),
  'delete a field': (n) => change(deleteFields, { fields: [field(n, 'status').id] }),
  'connect two models': (n) =>
    change(connect, { owner: model(n).id, target: model(n * 3 + 1).id, kind: 'oneToMany' }),
  'add a base': (n) => change(addBase, { model: at(baseless, n * 7).id, base: at(abstract, n).id }),
  'delete a model': (n) => change(deleteModels, { models: [model(n).id] }),
};

interface Cost {
  readonly resolving: number;
  readonly checking: number;
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

function timed(version: Design, before?: Schema): Cost & { readonly schema: Schema } {
  const start = performance.now();
  const schema = resolve(version);
  const between = performance.now();
  checkDesign(schema, before);
  return { schema, resolving: between - start, checking: performance.now() - between };
}

const middleOf = (costs: readonly Cost[]): Cost => ({
  resolving: middle(costs.map(({ resolving }) => resolving)),
  checking: middle(costs.map(({ checking }) => checking)),
});

/** Of a design that nothing is known of. */
const costOfAll = (): Cost =>
  middleOf(Array.from({ length: TIMES }, () => timed(structuredClone(design))));

/** Of edits of one kind, one after the other as a person makes them; and how many models each concerns. */
function costOf(edit: (n: number) => Change): Cost & { readonly near: number } {
  let current = structuredClone(design);
  let before = timed(current).schema;
  const near: number[] = [];
  const costs = Array.from({ length: TIMES }, (_, n) => {
    current = edit(n).apply(current);
    const cost = timed(current, before);
    near.push(nearby(before, cost.schema)?.affected.size ?? models.length);
    before = cost.schema;
    return cost;
  });
  return { ...middleOf(costs), near: middle(near) };
}

const sum = ({ resolving, checking }: Cost): number => resolving + checking;
const cell = (text: string): string => text.padStart(10);

function row(name: string, cost: Cost, rest: readonly string[]): void {
  const cells = [cost.resolving, cost.checking, sum(cost)].map((ms) => ms.toFixed(2));
  console.log(name.padEnd(28) + [...cells, ...rest].map(cell).join(''));
}

costOfAll(); // Until the code is compiled as it is in an app that has been open for a minute.
for (let round = 0; round < 3; round += 1) for (const edit of Object.values(edits)) costOf(edit);

const fields = models.reduce((count, one) => count + one.fields.length, 0);
console.log(
  `${models.length} models, ${fields} fields, ${resolve(design).relations.length} relations`,
);
console.log('ms'.padEnd(28) + ['resolve', 'check', 'both', 'ratio', 'models'].map(cell).join(''));
const whole = costOfAll();
row('all of it, nothing known', whole, ['', String(models.length)]);
for (const [name, edit] of Object.entries(edits)) {
  const { near, ...cost } = costOf(edit);
  row(name, cost, [(sum(whole) / sum(cost)).toFixed(1), String(near)]);
}

/** What a rule that looks at all of the design takes after an edit. */
const timeOf = (check: (schema: Schema) => unknown): number => {
  const times = Object.values(edits).map((edit, n) => {
    const schema = resolve(edit(n).apply(design));
    const start = performance.now();
    check(schema);
    return performance.now() - start;
  });
  return middle(times);
};
const slowest = rules
  .filter((rule) => rule.reach === 'design')
  .map(({ id, check }) => ({ id, ms: timeOf(check) }))
  .toSorted((a, b) => b.ms - a.ms);
for (const { id, ms } of slowest.slice(0, 6)) {
  console.log(`  ${id.padEnd(38)}${ms.toFixed(2).padStart(8)}`);
}
