import { expect, test } from 'vitest';
import { aDesign, code, fk, m2m, o2o } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { setSettings } from '../../commands/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

function testsOf(models: Readonly<Record<string, GivenModel>>): Readonly<Record<string, string>> {
  const design = setSettings.run(aDesign('A', models), { exports: { 'django.tests': true } });
  const { files } = djangoExporter.export(resolve(design));
  return Object.fromEntries(
    files.filter(({ path }) => path.includes('/tests/')).map(({ path, text }) => [path, text]),
  );
}

const methods = (file = ''): readonly string[] =>
  [...file.matchAll(/def test_(\w+)|self\.(check_\w+\((?!self).*\))$/gm)].flatMap(
    ([, name, call]) => name ?? call ?? [],
  );

test('a number is tested in the app that states it, and no other app has tests', () => {
  const files = testsOf({
    'club.Team': {},
    'club.Player': { team: fk('Team', { reverse_min: 2, reverse_max: 5 }) },
    'blog.Post': {},
  });
  expect(Object.keys(files)).toEqual(['club/tests/__init__.py', 'club/tests/test_cardinality.py']);
  expect(files['club/tests/test_cardinality.py']).toMatchInlineSnapshot(`
    "from collections import Counter

    from django.apps import apps
    from django.test import TestCase

    from club.models import Player


    class CardinalityTests(TestCase):
        """Numbers of rows that no constraint of the database keeps."""

        # Their rows are counted, and those that migrations store.
        fixtures = ()

        def setUp(self):
            models = apps.get_app_config("club").get_models()
            stored = [model for model in models if model._meta.managed]
            if not any(model._base_manager.exists() for model in stored):
                self.skipTest("There are no rows to count: name fixtures that have some.")

        def test_reverse_player_team(self):
            """A Team has 2 to 5 Players."""
            self.check_reverse(Player, "team", 2, 5)

        def check_reverse(self, model, field, least, most=float("inf")):
            keys = [key for _, key in self.links(model, field)]
            target = model._meta.get_field(field).related_model
            self.check_each(target, keys, least, most)

        def links(self, model, field):
            """The keys at both ends of each link."""
            rows = model._base_manager.order_by()
            pairs = rows.values_list("pk", f"{field}__pk")
            return [pair for pair in pairs if pair[1] is not None]

        def check_each(self, model, keys, least, most):
            """Each row's key is there from least to most times."""
            counts = Counter(keys)
            wrong = {}
            for pk in model._base_manager.values_list("pk", flat=True):
                if not least <= counts[pk] <= most:
                    wrong[pk] = counts[pk]
            self.assertEqual(wrong, {})
    "
  `);
});

test('what the database keeps is not tested', () => {
  const files = testsOf({
    'a.Team': {},
    'a.Badge': { team: o2o('Team') },
    'a.Crest': { team: fk('Team', { unique: true }) },
    'a.Player': { team: fk('Team') },
    'a.Fan': { teams: m2m('Team') },
  });
  expect(files).toEqual({});
});

test('a most that checks keep is not tested, and the least beside it is', () => {
  const only = code('[models.CheckConstraint(condition=models.Q(pk=1), name="only_row")]');
  const slots = code(
    '[models.CheckConstraint(condition=models.Q(slot__gte=1, slot__lte=5), name="slots"), models.UniqueConstraint(fields=["team", "slot"], name="taken")]',
  );
  const club = (least: number, isKept: boolean) =>
    methods(
      testsOf({
        'a.Team': {},
        'a.Setting': { __rows__: `${least}..1`, Meta: isKept ? { constraints: only } : {} },
        'a.Player': {
          team: fk('Team', { reverse_min: least, reverse_max: 5 }),
          slot: 'PositiveSmallIntegerField',
          Meta: isKept ? { constraints: slots } : {},
        },
      })['a/tests/test_cardinality.py'],
    ).filter((line) => /Setting|Player/.test(line));
  expect(club(0, true)).toEqual([]);
  expect(club(1, true)).toEqual(['check_rows(Setting, 1)', 'check_reverse(Player, "team", 1)']);
  expect(club(0, false)).toEqual([
    'check_rows(Setting, 0, 1)',
    'check_reverse(Player, "team", 0, 5)',
  ]);
});

test('both ends of a many-to-many, and the least of a one-to-one', () => {
  const files = testsOf({
    'a.Film': { actors: m2m('Actor', { forward_min: 1, reverse_max: 3 }) },
    'a.Actor': { friends: m2m('self', { forward_min: 2 }) },
    'a.Poster': { film: o2o('Film', { reverse_min: 1 }) },
  });
  expect(methods(files['a/tests/test_cardinality.py'])).toEqual([
    'forward_film_actors',
    'check_forward(Film, "actors", 1)',
    'reverse_film_actors',
    'check_reverse(Film, "actors", 0, 3)',
    'forward_actor_friends',
    'check_forward(Actor, "friends", 2)',
    'reverse_poster_film',
    'check_reverse(Poster, "film", 1)',
    'check_each(model, keys, least, most)',
    'check_each(target, keys, least, most)',
  ]);
});

test('a model with the name of what a test needs is imported under another', () => {
  const files = testsOf({
    'a.Counter': {},
    'a.TestCase': { counter: fk('Counter', { reverse_min: 1 }) },
  });
  const file = files['a/tests/test_cardinality.py'];
  expect(file).toContain('from a.models import TestCase as ');
  expect(file).toContain('class CardinalityTests(TestCase):');
});

test('a model without a table of its own in tests is not counted', () => {
  const files = testsOf({
    'a.Team': { Meta: { managed: false } },
    'a.Player': { team: fk('Team', { reverse_min: 1 }) },
  });
  expect(files).toEqual({});
});
