import { forcedIn } from '../../cardinality/forcedEnds.ts';
import type { Forced } from '../../cardinality/forcedEnds.ts';
import { plural } from '../../design/names.ts';
import { quantity } from '../../schema/sentences.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';

export const forcedEnd = defineRule({
  id: 'forced-end',
  severity: 'info',
  django: null,
  what: 'A number that the drawing leaves open follows from the others.',
  why: 'The relations round the same models leave no choice here, so code may rely on it, and a row alone can not be stored.',
  reach: 'design',
  check: (schema) => forcedIn(schema).map(report),
});

function report({ relation, edge: { link }, forward, reverse, by }: Forced): Report {
  const own = relation.owner.model.name;
  const other = relation.target?.model.name ?? '';
  const told = [
    ...(link.perA.min === link.perA.max ? [] : [each(own, forward, other, link.perA)]),
    ...(link.perB.min === link.perB.max ? [] : [each(other, reverse, own, link.perB)]),
  ];
  const because = by.length === 0 ? '' : `, because of ${listed(by.map(namedRelation))}`;
  return {
    message: `By ${namedRelation(relation)} ${listed(told)}${because}.`,
    at: placeOf(relation),
    also: by.map(placeOf),
  };
}

const each = (of: string, count: number, what: string, drawn: Forced['edge']['link']['perA']) =>
  `each ${of} has ${quantity({ min: count, max: count })} ${count === 1 ? what : plural(what)}, though the drawing says ${quantity(drawn)}`;
