import { redundantIn } from '../../cardinality/redundant.ts';
import type { Redundant } from '../../cardinality/redundant.ts';
import { plural } from '../../design/names.ts';
import { asWhat, toldOf } from '../../schema/sentences.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { remove } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const redundantBound = defineRule({
  id: 'redundant-bound',
  severity: 'info',
  django: null,
  what: 'A number is stated that follows from the others.',
  why: 'Said twice, it has to be changed twice; it can be left out without allowing anything more.',
  reach: 'design',
  check: keptWithWiring((schema) => redundantIn(schema).map(report)),
});

function report({ statement: { relation, end }, bound, count, most }: Redundant): Report {
  const { field, owner, target, targetName } = relation;
  const other = target?.model.name ?? targetName;
  const [of, what] = end === 'forward' ? [owner.model.name, other] : [other, owner.model.name];
  const said = `at ${bound === 'min' ? 'least' : 'most'} ${count}`;
  return {
    message: `That each ${of} has ${said} ${count === 1 ? what : plural(what)}${asWhat(toldOf(relation), end)} by ${namedRelation(relation)} follows from the other numbers${most ? `, as there may be at most ${rowsOf(most)}` : ''}.`,
    at: placeOf(relation),
    also: most ? [{ model: most.id }] : [],
    fixes: [remove(field.id, `${end}_${bound}`, `Drop “${said}”`)],
  };
}

const rowsOf = ({ model: { name, rows } }: ResolvedModel): string =>
  `${rows.max} ${rows.max === 1 ? name : plural(name)}`;
