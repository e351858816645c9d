import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { linkBy } from '../throughFixes.ts';
import { throughs } from '../throughKeys.ts';

export const throughSeveralKeysToTarget = defineRule({
  id: 'through-several-keys-to-target',
  severity: 'error',
  django: 'fields.E335',
  what: 'The model a many-to-many goes through has more than one key to the model it leads to.',
  why: 'Django cannot tell which key makes the link, unless through_fields says so.',
  check: (schema) =>
    throughs(schema)
      .filter(({ isSelf, toTarget, stated }) => !isSelf && toTarget.length > 1 && !stated?.length)
      .map((link) => ({
        message: `${link.through.model.name} has more than one key to ${link.targetName}: ${listed(link.toTarget.map(({ field }) => field.name))}. Say in through_fields which makes the links of ${namedRelation(link.relation)}.`,
        at: placeOf(link.relation),
        also: link.toTarget.map(placeOf),
        fixes: linkBy(link),
      })),
});
