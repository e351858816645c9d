import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDesign, code, fk, m2m, modelIn } from '../../testing/builders.ts';
import { validDesign } from '../../testing/validDesigns.ts';
import { checkDesign } from '../constraints/checkDesign.ts';
import type { Design, Model } from '../design/design.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import { resolve } from '../schema/resolve.ts';
import { duplicateModels } from './models.ts';

const errors = (design: Design) =>
  checkDesign(resolve(design))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

const copied = (before: Design, ...names: string[]): readonly Model[] =>
  duplicateModels
    .run(before, { models: names.map((name) => modelIn(before, name).id) })
    .models.slice(before.models.length);

const optionsOf = (model: Model | undefined, name: string) =>
  model?.fields.find((field) => field.name === name)?.options;

describe('a copy of a model', () => {
  const shop = () =>
    aDesign('Shop', {
      Customer: { name: 'CharField' },
      Tag: {},
      Order: {
        customer: fk('Customer', { related_name: 'orders', related_query_name: 'ordered' }),
        keeper: fk('Customer', { related_name: '+' }),
        agent: fk('Customer', { related_name: '%(class)s_agents' }),
        parent: fk('self', { related_name: 'parts', null: true }),
        tags: m2m('Tag', { related_name: 'orders', db_table: 'order_tags' }),
        Meta: {
          db_table: 'orders_of_shop',
          indexes: code('[models.Index(fields=["customer"], name="by_customer")]'),
          constraints: code(
            '[models.CheckConstraint(condition=models.Q(id__gt=0), name="%(class)s_some"), models.UniqueConstraint(fields=["parent"], name="a_name_that_is_thirty_long_now")]',
          ),
        },
      },
      Line: { order: fk('Order', { related_name: 'lines' }) },
    });

  test('has names of its own where two models can’t have the same', () => {
    const before = shop();
    expect(errors(before)).toEqual([]);
    const [order] = copied(before, 'Order');
    expect(optionsOf(order, 'customer')).toMatchObject({ related_name: 'orders2' });
    expect(optionsOf(order, 'customer')).not.toHaveProperty('related_query_name');
    expect(optionsOf(order, 'keeper')).toMatchObject({ related_name: '+' });
    expect(optionsOf(order, 'agent')).toMatchObject({ related_name: '%(class)s_agents' });
    expect(optionsOf(order, 'parent')).toMatchObject({ related_name: 'parts' });
    expect(optionsOf(order, 'tags')).toMatchObject({
      related_name: 'orders3',
      db_table: 'order_tags2',
    });
    expect(order?.meta).toEqual({
      db_table: 'orders_of_shop2',
      indexes: { code: '[models.Index(fields=["customer"], name="by_customer2")]' },
      constraints: {
        code: '[models.CheckConstraint(condition=models.Q(id__gt=0), name="%(class)s_some"), models.UniqueConstraint(fields=["parent"], name="a_name_that_is_thirty_long_")]',
      },
    });
  });

  test('keeps the way back on a model copied with it', () => {
    const [order, line] = copied(shop(), 'Order', 'Line');
    expect(optionsOf(line, 'order')).toMatchObject({
      to: { model: order?.id },
      related_name: 'lines',
    });
  });

  test('has a link table of its own, unless that is copied too', () => {
    const before = aDesign('Team', {
      Person: {},
      Group: { members: m2m('Person', { through: 'Membership' }) },
      Membership: { person: fk('Person'), group: fk('Group') },
    });
    expect(optionsOf(copied(before, 'Group')[0], 'members')).not.toHaveProperty('through');
    const [group, membership] = copied(before, 'Group', 'Membership');
    expect(optionsOf(group, 'members')).toMatchObject({ through: { model: membership?.id } });
  });

  test('of one or several models of any design without errors brings none', () => {
    fc.assert(
      fc.property(validDesign(), fc.infiniteStream(fc.boolean()), (design, choose) => {
        const models: ModelId[] = design.models
          .filter(({ external }) => !external)
          .map(({ id }) => id)
          .filter(() => choose.next().value);
        expect(errors(duplicateModels.run(design, { models }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
