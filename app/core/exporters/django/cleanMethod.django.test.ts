import { expect, test } from 'vitest';
import { setSettings } from '../../commands/design.ts';
import { aDesign, fk } from '../../../testing/builders.ts';
import { lint } from '../../../testing/django.ts';
import { runProject } from '../../../testing/runProject.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const kept = (most: number, options = {}) => ({
  reverse_max: most,
  reverse_clean: true,
  ...options,
});

const league = aDesign('League', {
  'league.Team': { code: ['CharField', { max_length: 9, unique: true }] },
  'league.Paid': {
    sponsor: fk('league.Team', kept(1, { null: true, blank: true, related_name: '+' })),
    Meta: { abstract: true },
  },
  'league.Player': {
    team: fk('league.Team', kept(3)),
    trains_with: fk('league.Team', kept(2, { to_field: 'code', related_name: 'trainees' })),
    __bases__: ['Paid'],
  },
  'league.Captain': {
    licence: ['CharField', { max_length: 9, primary_key: true }],
    __bases__: ['Player'],
  },
});

/** Fills teams by `full_clean()`, and tells how many rows each took, and what was said of one too many. */
const fill = `
import json
from django.core.exceptions import ValidationError
from django.forms import modelform_factory
from league.models import Captain, Player, Team
one, two, three = (Team.objects.create(code=code) for code in "abc")
told = []
def save(make, **values):
    row = make(**values)
    if make is Captain:
        row.licence = f"L{len(told)}"
    try:
        row.full_clean()
    except ValidationError as error:
        told.append(error.message_dict)
    else:
        row.save()
    return row
for number in range(5):
    last = save(Captain if number in (1, 4) else Player, team=one, trains_with=[one, two, three][number // 2])
for row in [*Player.objects.all(), *Captain.objects.all()]:
    row.full_clean()
save(Player, team=two, trains_with=one)
save(Player, team=two, trains_with=three, sponsor=one)
save(Player, team=two, trains_with=three, sponsor=one)
form = modelform_factory(Player, fields=[])({}, instance=Player(team=one, trains_with=three))
told.append(form.errors)
print(json.dumps([Player.objects.count(), Captain.objects.count(), told]))
`;

test('clean() takes the stated most for each target, and not one row more', async () => {
  for (const style of [{}, { 'django.quotes': 'single', 'django.line_length': 72 }]) {
    const project = setSettings.run(league, { exports: { 'django.project': true, ...style } });
    const { files, notes } = djangoExporter.export(resolve(project));
    expect(notes).toEqual([]);
    const said = await runProject(files, [
      ['makemigrations'],
      ['migrate', '--verbosity', '0'],
      ['shell', '--no-imports', '-c', fill],
    ]);
    const most = (count: number, key: string) =>
      `At most ${count} players can have the same ${key}.`;
    expect(JSON.parse(said.at(-1)?.split('\n').at(-1) ?? '')).toEqual([
      4,
      1,
      [
        { __all__: [most(3, 'team')] },
        { __all__: [most(3, 'team')] },
        { __all__: [most(2, 'trains with')] },
        { __all__: ['Another player has the same sponsor.'] },
        { __all__: [most(3, 'team')] },
      ],
    ]);
  }
  const { files } = djangoExporter.export(resolve(league));
  expect(await lint({ league: files })).toEqual({ black: '', ruff: '' });
}, 90_000);
