import { modelOf } from '../../cardinality/fromSchema.ts';
import { mendsOf, overflowsIn } from '../../cardinality/overflows.ts';
import type { Overflow } from '../../cardinality/overflows.ts';
import type { Schema } from '../../schema/schema.ts';
import { overflowRepairs } from '../cardinalityFixes.ts';
import { overflowArgument, placeOfEdge, wayOut } from '../cardinalityWords.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';
import { rowsMissed, victimsTold } from '../victimWords.ts';
import { keptWithWiring } from '../wiring.ts';

export const tooManyRowsNeeded = defineRule({
  id: 'too-many-rows-needed',
  severity: 'error',
  django: null,
  what: 'A model is to have no more than so many rows, but other numbers ask for more.',
  why: 'No data can meet all of these numbers; change any one of them as told and there is some.',
  reach: 'design',
  check: keptWithWiring((schema) => overflowsIn(schema).map((found) => report(schema, found))),
});

function report(schema: Schema, overflow: Overflow): Report {
  const { because, parts, dead, victims, isWhole } = overflow;
  const fixes = overflowRepairs(schema, mendsOf(overflow));
  const names = dead.map((id) => modelOf(schema, id).model.name);
  const consequence = isWhole
    ? 'so there can be no data that meets this design'
    : `so no ${listed(names, 'or')} can ever be stored`;
  const further = isWhole
    ? ''
    : `${victimsTold(schema, victims)}${rowsMissed(schema, [...dead, ...victims.keys()])}`;
  const places = because.steps.map(({ edge }) => placeOfEdge(schema, edge));
  const stated = parts.flatMap(({ kind, id }) =>
    kind === 'min' ? [{ model: modelOf(schema, id).id }] : [],
  );
  return {
    message: `${overflowArgument(schema, because)}, ${consequence}.${further}${wayOut(fixes)}`,
    at: { model: modelOf(schema, because.of).id },
    also: [
      ...places,
      ...stated,
      ...[...victims.keys()].map((id) => ({ model: modelOf(schema, id).id })),
    ],
    fixes,
  };
}
