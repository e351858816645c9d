import { twoRoutesIn } from '../../cardinality/routes.ts';
import type { Route, TwoRoutes } from '../../cardinality/routes.ts';
import { change } from '../../commands/command.ts';
import { deleteFields } from '../../commands/fields.ts';
import { article } from '../../schema/sentences.ts';
import { fix } from '../fixes.ts';
import { keptWithWiring } from '../wiring.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../scan.ts';

export const twoRoutes = defineRule({
  id: 'two-routes',
  severity: 'info',
  django: null,
  what: 'Two chains of keys lead from one model to the same other.',
  why: 'No constraint makes the two end at the same row; where they must, keep one of them, or compare them when saving.',
  reach: 'design',
  check: keptWithWiring((schema) => twoRoutesIn(schema).map(report)),
});

function report({ from, to, short, long }: TwoRoutes): Report {
  const [first] = short;
  if (!first) throw new Error('a route has a key');
  const { field } = first;
  const isOwn = short.length === 1 && from.model.fields.some(({ id }) => id === field.id);
  const end = to.model.name;
  return {
    message: `${spoken(short)} and ${spoken(long)} both lead to ${article(end)} ${end}, and nothing makes it the same one.`,
    at: placeOf(first),
    also: [...short.slice(1), ...long].map(placeOf),
    fixes: isOwn
      ? [fix(`Drop ${spoken(short)}`, change(deleteFields, { fields: [field.id] }))]
      : [],
  };
}

/** `Order.address.customer` */
const spoken = (route: Route): string =>
  [route[0]?.owner.model.name ?? '', ...route.map(({ field }) => field.name)].join('.');
