import { expect, test } from 'vitest';
import { isSlotted } from '../core/cardinality/keptByChecks.ts';
import { checkDesign } from '../core/constraints/checkDesign.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { Schema } from '../core/schema/schema.ts';
import { aDesign, code, fk } from '../testing/builders.ts';
import type { GivenModel } from '../testing/builders.ts';
import { asSlotted } from './slots.ts';

const league = (player: GivenModel = {}, most = 5) =>
  aDesign('A', {
    'league.Team': {},
    'league.Player': { team: fk('league.Team', { reverse_max: most }), ...(player as object) },
  });
const relationOf = (schema: Schema) => {
  const found = schema.relations.find(({ field }) => field.name === 'team');
  if (!found) throw new Error('there is one relation');
  return found;
};

test('a number of its own for each row of a target has the database keep the most, and nothing is wrong with it', () => {
  const design = league({ slot: 'CharField' });
  const before = resolve(design);
  expect(isSlotted(before, relationOf(before))).toBe(false);
  const change = asSlotted(relationOf(before));
  if (!change) throw new Error('nothing is offered');
  const after = resolve(change.apply(design));
  const player = after.models.find(({ model }) => model.name === 'Player');
  expect(player?.fields.map(({ name, typeId }) => `${name} ${typeId}`)).toContain(
    'slot2 PositiveSmallIntegerField',
  );
  expect(player?.meta['constraints']).toEqual({
    code: '[models.CheckConstraint(condition=models.Q(slot2__gte=1, slot2__lte=5), name="league_player_slot2_range"), models.UniqueConstraint(fields=["team", "slot2"], name="league_player_slot2_taken")]',
  });
  expect(isSlotted(after, relationOf(after))).toBe(true);
  expect(checkDesign(after).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  ['one row at most', league({}, 1)],
  ['more rows than there are numbers', league({}, 40_000)],
  ['constraints that are no list', league({ Meta: { constraints: code('made()') } })],
  ['an abstract model', league({ Meta: { abstract: true } })],
])('it is not offered for %s', (_, design) => {
  const [relation] = resolve(design).models.flatMap(({ relations }) => relations);
  expect(relation && asSlotted(relation)).toBeNull();
});

const check = (condition: string) => `models.CheckConstraint(condition=${condition}, name="c")`;
const unique = 'models.UniqueConstraint(fields=["team", "seat"], name="u")';
const seat = 'PositiveIntegerField';

test.each<[string, boolean, GivenModel]>([
  [
    'as many seats',
    true,
    { seat, Meta: { constraints: code(`[${check('Q(seat__gte=0, seat__lte=4)')}, ${unique}]`) } },
  ],
  [
    'one seat more',
    false,
    { seat, Meta: { constraints: code(`[${check('Q(seat__gte=0, seat__lte=5)')}, ${unique}]`) } },
  ],
  [
    'seats that can be shared',
    false,
    { seat, Meta: { constraints: code(`[${check('Q(seat__gte=0, seat__lte=4)')}]`) } },
  ],
  [
    'rows without a seat',
    false,
    {
      seat: [seat, { null: true }],
      Meta: { constraints: code(`[${check('Q(seat__gte=0, seat__lte=4)')}, ${unique}]`) },
    },
  ],
  [
    'half a seat',
    false,
    {
      seat: ['FloatField', {}],
      Meta: { constraints: code(`[${check('Q(seat__gte=0, seat__lte=4)')}, ${unique}]`) },
    },
  ],
])('it is known from constraints of any name: %s', (_, is, player) => {
  const schema = resolve(league(player));
  expect(isSlotted(schema, relationOf(schema))).toBe(is);
});
