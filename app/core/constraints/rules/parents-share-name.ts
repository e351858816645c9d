import type { ResolvedModel } from '../../schema/schema.ts';
import type { Holder } from '../localFields.ts';
import { nameClashes } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const parentsShareName = defineRule({
  id: 'parents-share-name',
  severity: 'error',
  django: 'models.E005',
  what: 'Two models that a model extends bring a field of the same name.',
  why: 'A row of it would have two values by one name; the id that Django adds to each model is such a field too.',
  check: (schema) =>
    checkedModels(schema).flatMap((model) =>
      nameClashes(schema, model).parents.map(([one, other]) => ({
        message: `${model.model.name} gets ${other.name} from ${whose(one, other)}.`,
        at: { model: model.id },
        also: [one, other].flatMap(({ owner, field }) =>
          field?.field ? [{ model: owner.id, field: field.field.id }] : [],
        ),
      })),
    ),
});

const whose = (one: Holder, other: Holder): string =>
  one.owner === other.owner
    ? `${told(one.owner)} twice`
    : `${told(one.owner)} and from ${told(other.owner)}`;

const told = ({ model }: ResolvedModel): string => model.name;
