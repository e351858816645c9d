import { change } from '../../commands/command.ts';
import { deleteFields } from '../../commands/fields.ts';
import type { ResolvedRelation } from '../../schema/schema.ts';
import { article } from '../../schema/sentences.ts';
import { fix } from '../fixes.ts';
import type { Facing } from '../facing.ts';
import { facingIn } from '../facing.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf } from '../scan.ts';

export const oneFactTwice = defineRule({
  id: 'one-fact-twice',
  severity: 'info',
  django: null,
  what: 'Two models have a one-to-one to each other.',
  why: 'A one-to-one can be followed from both sides; with a second one each row says for itself whom it belongs to, and they may disagree.',
  check: (schema) => facingIn(schema).map(report),
});

/** What two required ones come to, and which of the three ways on is for whom; nothing where a row may be without. */
function choice({ one, other, areRequired }: Facing): string {
  if (!areRequired) return '';
  const [a, b] = [one.owner.model.name, other.owner.model.name];
  const isOpen = one.reverse.min === 0 || other.reverse.min === 0;
  const drawn = isOpen ? ', though the drawing says at most one' : '';
  return ` As both are required, each ${a} has exactly one ${b} and each ${b} exactly one ${a}${drawn}. Keep only ${which(one)}, only ${which(other)}, or make one model of them.`;
}

function report(facing: Facing): Report {
  const { one, other } = facing;
  const [a, b] = [one.owner.model.name, other.owner.model.name];
  return {
    message: `${namedRelation(one)} and ${namedRelation(other)} both say which ${a} and which ${b} belong together, and nothing makes them agree.${choice(facing)}`,
    at: placeOf(one),
    also: [placeOf(other)],
    fixes: [other, one].map((relation) =>
      fix(`Drop ${namedRelation(relation)}`, change(deleteFields, { fields: [relation.field.id] })),
    ),
  };
}

/** "Desk.owner if an Employee may be without a Desk" */
function which(relation: ResolvedRelation): string {
  const [own, other] = [relation.owner.model.name, relation.target?.model.name ?? ''];
  return `${namedRelation(relation)} if ${article(other)} ${other} may be without ${article(own)} ${own}`;
}
