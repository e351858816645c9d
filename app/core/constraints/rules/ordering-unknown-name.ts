import { isList, isMissing } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { setInMeta, whereStated } from '../fixes.ts';
import { canOrderBy, leadingItems } from '../orderNames.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { nameOf } from '../fieldNames.ts';

export const orderingUnknownName = defineRule({
  id: 'ordering-unknown-name',
  severity: 'error',
  django: 'models.E015',
  what: 'The ordering of a model names something that rows cannot be ordered by.',
  why: 'Every query for rows of the model would fail; a many-to-many has no single value to order by.',
  reach: 'design',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const { ordering } = model.meta;
      return leadingItems(model).flatMap((item) => {
        const name = nameOf(schema, item);
        if (name === undefined || (canOrderBy(schema, model, name) && !isRandomBackwards(item))) {
          return [];
        }
        const rest = (isList(ordering) ? ordering : []).filter(
          (other) => nameOf(schema, other) !== name,
        );
        return [
          {
            message: `${model.model.name} cannot be ordered by ${name || 'nothing'}.`,
            at: { model: model.id },
            fixes: whereStated(model, 'ordering', [
              setInMeta(
                `Leave ${name} out`,
                model.id,
                'ordering',
                rest.length === 0 ? undefined : rest,
              ),
            ]),
          },
        ];
      });
    }),
});

/** `?` stands for a random order, which has no other direction. */
const isRandomBackwards = (item: OptionValue): boolean =>
  item === '-?' || (isMissing(item) && item.missing === '-?');
