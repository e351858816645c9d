import { forcedIn } from '../../cardinality/forcedEnds.ts';
import type { Forced, RowCount } from '../../cardinality/forcedEnds.ts';
import { plural } from '../../design/names.ts';
import { asWhat, quantity, toldOf } from '../../schema/sentences.ts';
import { requiredFacing } from '../facing.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const forcedEnd = defineRule({
  id: 'forced-end',
  severity: 'info',
  django: null,
  what: 'A number that the drawing leaves open follows from the others.',
  why: 'The relations round the same models leave no choice here, so code may rely on it, and a row alone can not be stored.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const facing = requiredFacing(schema);
    return forcedIn(schema)
      .filter(({ relation }) => !facing.has(relation))
      .map(report);
  }),
});

function report({ relation, edge: { link }, forward, reverse, by, rows }: Forced): Report {
  const own = relation.owner.model.name;
  const other = relation.target?.model.name ?? '';
  const said = toldOf(relation);
  const told = [
    ...(link.perA.min === link.perA.max
      ? []
      : [each(own, forward, `${counts(forward, other)}${asWhat(said, 'forward')}`, link.perA)]),
    ...(link.perB.min === link.perB.max
      ? []
      : [each(other, reverse, `${counts(reverse, own)}${asWhat(said, 'reverse')}`, link.perB)]),
  ];
  const reasons = [
    ...(by.length === 0 ? [] : [`of ${listed(by.map(namedRelation))}`]),
    ...(rows
      ? [`there are ${listed([counted('least', rows.least), counted('most', rows.most)])}`]
      : []),
  ];
  const because = reasons.length === 0 ? '' : `, because ${listed(reasons)}`;
  return {
    message: `By ${namedRelation(relation)} ${listed(told)}${because}.`,
    at: placeOf(relation),
    also: [
      ...by.map(placeOf),
      ...(rows ? [rows.least, rows.most].map(({ model }) => ({ model: model.id })) : []),
    ],
  };
}

const counted = (bound: 'least' | 'most', { model, rows }: RowCount): string =>
  `at ${bound} ${rows} ${rows === 1n ? model.model.name : plural(model.model.name)}`;

const counts = (count: number, what: string): string => (count === 1 ? what : plural(what));

const each = (of: string, count: number, what: string, drawn: Forced['edge']['link']['perA']) =>
  `each ${of} has ${quantity({ min: count, max: count })} ${what}, though the drawing says ${quantity(drawn)}`;
