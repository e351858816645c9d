import { componentsOf } from '../../cardinality/components.ts';
import { isList } from '../../fieldTypes/values.ts';
import type { ModelId, OptionValue } from '../../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import { nameOf } from '../fieldNames.ts';
import { setInMeta, whereStated } from '../fixes.ts';
import { leadingItems, orderedLike } from '../orderNames.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { checkedModels, listed } from '../scan.ts';

/** An item of an ordering that goes on with the ordering of another model, or of the same. */
interface Step {
  readonly from: ResolvedModel;
  readonly to: ResolvedModel;
  readonly item: OptionValue;
  readonly name: string;
}

export const orderingGoesRound = defineRule({
  id: 'ordering-goes-round',
  severity: 'error',
  django: null,
  what: 'Models are ordered by one another, or by themselves, all the way round.',
  why: 'Ordering by a key means by the ordering of the model it leads to; where that leads back, every query raises “Infinite loop caused by ordering”.',
  reach: 'design',
  check: (schema) => {
    const steps = checkedModels(schema).flatMap((model) => stepsOf(schema, model));
    const edges = steps.map(({ from, to }) => ({ from: from.id, to: to.id }));
    const components = componentsOf(edges);
    const round = steps.filter(({ from, to }) => components.get(from.id)?.has(to.id));
    const told = new Set<ReadonlySet<string>>();
    return round.flatMap(({ from }): readonly Report[] => {
      const component = components.get(from.id);
      if (!component || told.has(component)) return [];
      told.add(component);
      return [report(round.filter((step) => component.has(step.from.id)))];
    });
  },
});

function stepsOf(schema: Schema, from: ResolvedModel): readonly Step[] {
  return leadingItems(from).flatMap((item): readonly Step[] => {
    const name = nameOf(schema, item);
    const to = name === undefined ? null : orderedLike(schema, from, name);
    return name !== undefined && to && itemsOf(to).length > 0 ? [{ from, to, item, name }] : [];
  });
}

const itemsOf = ({ meta: { ordering, order_with_respect_to: parent } }: ResolvedModel) =>
  isList(ordering) && !parent ? ordering : [];

function report(steps: readonly Step[]): Report {
  const ways = steps.map(
    ({ from, to, name }) => `${from.model.name} by ${name}, as ${to.model.name} is`,
  );
  const models = [...new Set(steps.map(({ from }) => from))];
  const [first, ...others] = models.map(({ id }): { model: ModelId } => ({ model: id }));
  return {
    message: `The orderings of ${listed(models.map(({ model }) => model.name))} lead round to where they began: ${listed(ways)}.`,
    at: first ?? {},
    also: others,
    fixes: steps.flatMap(({ from, item, name }) => {
      const rest = itemsOf(from).filter((other) => other !== item);
      return whereStated(from, 'ordering', [
        setInMeta(
          `Leave ${name} out of ${from.model.name}`,
          from.id,
          'ordering',
          rest.length === 0 ? undefined : rest,
        ),
      ]);
    }),
  };
}
