/** What is computed from a design, once for each version, for the views to share. */
import type { Finding } from '../core/constraints/rule.ts';
import type { Design } from '../core/design/design.ts';
import type { Export, Exporter } from '../core/exporters/exporter.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { resolve } from '../core/schema/resolve.ts';

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

/** The files an exporter makes of a design; with its free code only if a person has accepted that. */
export function exportOf(exporter: Exporter, design: Design, acceptedCode = false): Export {
  const exports = acceptedCode ? accepted : careful;
  let ofExporter = exports.get(exporter);
  if (!ofExporter) exports.set(exporter, (ofExporter = new WeakMap()));
  let known = ofExporter.get(design);
  if (!known) {
    known = exporter.export(resolve(design), { acceptedCode });
    ofExporter.set(design, known);
  }
  return known;
}
