import { impliedId } from '../../schema/relations.ts';
import { rename } from '../fixes.ts';
import { nameClashes } from '../localFields.ts';
import type { Holder } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const attributeClash = defineRule({
  id: 'attribute-clash',
  severity: 'error',
  django: 'models.E006',
  what: 'A field has the name of an attribute that another field of the model makes.',
  why: 'A key called author also makes author_id, which holds the stored value; one attribute cannot be both.',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => [
      ...nameClashes(schema, model).links.map(({ field, earlier }): Report => ({
        message: `${model.model.name} reaches what it extends by ${field.name}, and ${told(earlier)} has that name already.`,
        at: { model: model.id },
        ...alsoOf(earlier),
      })),
      ...nameClashes(schema, model).own.map(({ field, earlier }): Report => {
        const id = field.field?.id ?? impliedId(model.id, field.name);
        const at = { model: model.id, field: id };
        const shared = [field.attname, field.name].find(
          (name) => name === earlier.name || name === earlier.field?.attname,
        );
        return {
          message: `${model.model.name}.${field.name} and ${told(earlier)} both make the attribute ${shared ?? field.name}.`,
          at,
          ...alsoOf(earlier),
          // One field that comes by two ways cannot be told from itself.
          fixes:
            field.field && field.field !== earlier.field?.field
              ? [rename({ model, field, id, at }, field.name)]
              : [],
        };
      }),
    ]),
});

const told = ({ owner, field, name }: Holder): string =>
  field ? `${owner.model.name}.${name}` : `the way back ${name} from ${owner.model.name}`;

const alsoOf = ({ owner, field }: Holder): Pick<Report, 'also'> =>
  field?.field ? { also: [{ model: owner.id, field: field.field.id }] } : {};
