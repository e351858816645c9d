import { contradictionsOf } from '../../cardinality/contradictions.ts';
import type { SchemaContradiction } from '../../cardinality/contradictions.ts';
import { modelOf } from '../../cardinality/fromSchema.ts';
import type { Schema } from '../../schema/schema.ts';
import { cycleRepairs, localRepairs } from '../cardinalityFixes.ts';
import { cycleArgument, localArgument, placeOfEdge, wayOut } from '../cardinalityWords.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';
import { rowsMissed, victimsTold } from '../victimWords.ts';
import { keptWithWiring } from '../wiring.ts';

export const cardinalityContradiction = defineRule({
  id: 'cardinality-contradiction',
  severity: 'error',
  django: null,
  what: 'The numbers at the ends of relations can only be kept by having no rows at all.',
  why: 'A model in such a knot never holds a row, however the data are chosen; take any one of these edges away and it can.',
  reach: 'design',
  check: keptWithWiring((schema) => contradictionsOf(schema).map((found) => report(schema, found))),
});

function report(schema: Schema, { because, blamed, victims }: SchemaContradiction): Report {
  const edges = because.kind === 'cycle' ? because.edges : [because.edge];
  const argument =
    because.kind === 'cycle' ? cycleArgument(schema, because) : localArgument(schema, because.edge);
  const fixes =
    because.kind === 'cycle'
      ? cycleRepairs(schema, edges, because.product)
      : localRepairs(schema, because.edge);
  const names = [...new Set(blamed)].map((id) => nameOf(schema, id));
  const [first, ...rest] = edges.map((edge) => placeOfEdge(schema, edge));
  return {
    message: `${argument}, so no ${listed(names, 'or')} can ever be stored.${victimsTold(schema, victims)}${rowsMissed(schema, [...blamed, ...victims.keys()])}${wayOut(fixes)}`,
    at: first ?? {},
    also: [...rest, ...[...victims.keys()].map((id) => ({ model: modelOf(schema, id).id }))],
    fixes,
  };
}

const nameOf = (schema: Schema, id: string): string => modelOf(schema, id).model.name;
