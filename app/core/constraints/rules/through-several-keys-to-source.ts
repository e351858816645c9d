import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { throughs } from '../throughKeys.ts';
import { linkBy } from '../throughFixes.ts';

export const throughSeveralKeysToSource = defineRule({
  id: 'through-several-keys-to-source',
  severity: 'error',
  django: 'fields.E334',
  what: 'The model a many-to-many goes through has more than one key to the model that holds it.',
  why: 'Django cannot tell which key makes the link, unless through_fields says so.',
  check: (schema) =>
    throughs(schema)
      .filter(({ isSelf, toSource, stated }) => !isSelf && toSource.length > 1 && !stated?.length)
      .map((link) => ({
        message: `${link.through.model.name} has more than one key to ${link.source.model.name}: ${listed(link.toSource.map(({ field }) => field.name))}. Say in through_fields which makes the links of ${namedRelation(link.relation)}.`,
        at: placeOf(link.relation),
        also: link.toSource.map(placeOf),
        fixes: linkBy(link),
      })),
});
