/**
 * What a step costs as designs grow: the time at 1,000 models over the time at 100, in one run. 10 is growth in step with
 * the design; much more means that something is done again for every model. Beside it the time itself, for orientation.
 */
import { renameModel } from '../core/commands/models.ts';
import { checkDesign } from '../core/constraints/checkDesign.ts';
import type { Design } from '../core/design/design.ts';
import { exporters } from '../core/exporters/catalogue.ts';
import { resolve } from '../core/schema/resolve.ts';
import { decodeLink } from '../core/shareLink/decodeLink.ts';
import { encodeLink } from '../core/shareLink/encodeLink.ts';
import { parse } from '../core/text/parseDesign.ts';
import { print } from '../core/text/printDesign.ts';
import { largeDesign } from './largeDesign.ts';

const TIMES = 5;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds; `prepare` is not counted. */
function timeOf<T>(prepare: () => T, step: (input: T) => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const input = prepare();
    const start = performance.now();
    step(input);
    return performance.now() - start;
  });
  return median(times);
}

/** One model renamed: a new version, of which everything else is as it was. */
const edited = (design: Design): Design => {
  const model = design.models[0];
  return model ? renameModel.run(design, { model: model.id, name: 'Renamed' }) : design;
};

const steps: Readonly<Record<string, (design: Design) => number>> = {
  'rename one model': (design) => timeOf(() => design, edited),
  'resolve, fresh': (design) => timeOf(() => structuredClone(design), resolve),
  'resolve, after one edit': (design) => {
    resolve(design);
    return timeOf(() => edited(design), resolve);
  },
  'check, all of it': (design) =>
    timeOf(
      () => resolve(edited(design)),
      (schema) => checkDesign(schema),
    ),
  'check, after one edit': (design) => {
    const before = resolve(design);
    checkDesign(before);
    return timeOf(
      () => resolve(edited(design)),
      (schema) => checkDesign(schema, before),
    );
  },
  'print as text': (design) => timeOf(() => design, print),
  'parse text': (design) => timeOf(() => print(design), parse),
  'make link': (design) => timeOf(() => design, encodeLink),
  'read link': (design) => timeOf(() => encodeLink(design), decodeLink),
  ...Object.fromEntries(
    exporters.map((exporter) => [
      `export ${exporter.label}`,
      (design: Design) => timeOf(() => resolve(edited(design)), exporter.export),
    ]),
  ),
};

const small = largeDesign(100);
const large = largeDesign(1000);
for (const step of Object.values(steps)) step(small); // warm

console.log(
  `${'step'.padEnd(28)}${'100 ms'.padStart(10)}${'1000 ms'.padStart(10)}${'ratio'.padStart(8)}`,
);
for (const [name, step] of Object.entries(steps)) {
  const [at100, at1000] = [step(small), step(large)];
  const cells = [
    at100.toFixed(2).padStart(10),
    at1000.toFixed(2).padStart(10),
    (at1000 / at100).toFixed(1).padStart(8),
  ];
  console.log(name.padEnd(28) + cells.join(''));
}
