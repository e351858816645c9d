import { change } from '../../commands/command.ts';
import { deleteFields } from '../../commands/fields.ts';
import type { ResolvedRelation } from '../../schema/schema.ts';
import { fix } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const oneFactTwice = defineRule({
  id: 'one-fact-twice',
  severity: 'info',
  django: null,
  what: 'Two models have a one-to-one to each other.',
  why: 'A one-to-one can be followed from both sides; with a second one each row says for itself whom it belongs to, and they may disagree.',
  check: (schema) => {
    const all = writtenRelations(schema).filter(
      ({ kind, implicit, field }) =>
        kind === 'oneToOne' && !implicit && field.options['parent_link'] !== true,
    );
    return all.flatMap((one, n) =>
      all
        .slice(n + 1)
        .filter((other) => one.owner !== one.target && other.owner === one.target)
        .filter(({ target }) => target === one.owner)
        .map((other) => report(one, other)),
    );
  },
});

function report(one: ResolvedRelation, other: ResolvedRelation): Report {
  const [a, b] = [one.owner.model.name, other.owner.model.name];
  return {
    message: `${namedRelation(one)} and ${namedRelation(other)} both say which ${a} and which ${b} belong together, and nothing makes them agree.`,
    at: placeOf(one),
    also: [placeOf(other)],
    fixes: [other, one].map((relation) =>
      fix(`Drop ${namedRelation(relation)}`, change(deleteFields, { fields: [relation.field.id] })),
    ),
  };
}
