/** What is computed from a design, once for each version, for the views to share. */
import type { Finding } from '../core/constraints/rule.ts';
import type { Design } from '../core/design/design.ts';
import type { Export, Exporter } from '../core/exporters/exporter.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { resolve } from '../core/schema/resolve.ts';
import { inSlices, nextTask } from './inSlices.ts';
import { FEW_MODELS } from './settled.ts';

export interface FindingsByPlace {
  readonly models: ReadonlyMap<ModelId, readonly Finding[]>;
  readonly fields: ReadonlyMap<FieldId, readonly Finding[]>;
}

const places = new WeakMap<readonly Finding[], FindingsByPlace>();

/** Findings by the model (its fields' included) and by the field they are at. */
export function byPlace(all: readonly Finding[]): FindingsByPlace {
  let known = places.get(all);
  if (!known) {
    const models = new Map<ModelId, Finding[]>();
    const fields = new Map<FieldId, Finding[]>();
    for (const finding of all) {
      if (finding.at.model)
        models.set(finding.at.model, [...(models.get(finding.at.model) ?? []), finding]);
      if (finding.at.field)
        fields.set(finding.at.field, [...(fields.get(finding.at.field) ?? []), finding]);
    }
    known = { models, fields };
    places.set(all, known);
  }
  return known;
}

type Exports = WeakMap<Exporter, WeakMap<Design, Export>>;

const careful: Exports = new WeakMap();
const accepted: Exports = new WeakMap();

function keptExports(exporter: Exporter, acceptedCode: boolean): WeakMap<Design, Export> {
  const exports = acceptedCode ? accepted : careful;
  let ofExporter = exports.get(exporter);
  if (!ofExporter) exports.set(exporter, (ofExporter = new WeakMap()));
  return ofExporter;
}

/** The files an exporter makes of a design; with its free code only if a person has accepted that. */
export function exportOf(exporter: Exporter, design: Design, acceptedCode = false): Export {
  const kept = keptExports(exporter, acceptedCode);
  let known = kept.get(design);
  if (!known) {
    known = exporter.export(resolve(design), { acceptedCode });
    kept.set(design, known);
  }
  return known;
}

/** As `exportOf`, at once where that is quick or was made before; else null, and `exportSoon` makes it. */
export function exportAtHand(
  exporter: Exporter,
  design: Design,
  acceptedCode: boolean,
): Export | null {
  const isQuick = design.models.length <= FEW_MODELS || !exporter.steps;
  if (isQuick) return exportOf(exporter, design, acceptedCode);
  return keptExports(exporter, acceptedCode).get(design) ?? null;
}

/** Makes what `exportAtHand` gives, a few steps at a time, until `isOver` says that nobody waits for it. */
export async function exportSoon(
  exporter: Exporter,
  design: Design,
  acceptedCode: boolean,
  isOver: () => boolean,
): Promise<void> {
  await nextTask();
  const steps = exporter.steps?.(resolve(design), { acceptedCode });
  const made = steps && (await inSlices(steps, isOver));
  if (made) keptExports(exporter, acceptedCode).set(design, made);
}
