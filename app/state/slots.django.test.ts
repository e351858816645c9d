import { expect, test } from 'vitest';
import { setSettings } from '../core/commands/design.ts';
import type { Design } from '../core/design/design.ts';
import { djangoExporter } from '../core/exporters/django/djangoExporter.ts';
import { resolve } from '../core/schema/resolve.ts';
import { aDesign, fk } from '../testing/builders.ts';
import { lint } from '../testing/django.ts';
import { runProject } from '../testing/runProject.ts';
import { asSlotted } from './slots.ts';

/** Every relation with a stated most kept to it. */
const slotted = (design: Design): Design =>
  resolve(design).relations.reduce(
    (before, relation) => asSlotted(relation)?.apply(before) ?? before,
    design,
  );

/** How many of ten rows each parent takes, by `full_clean()` and by the database alone, each row with the next number. */
const fill = `
import json
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
told = {}
for child in apps.get_app_config("league").get_models():
    key = next((f for f in child._meta.concrete_fields if f.is_relation), None)
    if key is None:
        continue
    counts = []
    for cleans in [True, False]:
        for parent in [key.related_model.objects.create() for _ in range(2)]:
            for number in [*range(1, 11), 0, 1]:
                row = child(**{key.name: parent, "slot": number})
                try:
                    with transaction.atomic():
                        if cleans:
                            row.full_clean()
                        row.save()
                except (IntegrityError, ValidationError):
                    pass
            counts.append(child.objects.filter(**{key.name: parent}).count())
    told[child.__name__] = counts
print(json.dumps(told))
`;

test('the database takes the stated most for each parent, and not one row more', async () => {
  const design = slotted(
    aDesign('League', {
      'league.Team': {},
      'league.Player': { team: fk('league.Team', { reverse_max: 5 }) },
      'league.Coach': { team: fk('league.Team', { reverse_max: 2, null: true, blank: true }) },
    }),
  );
  const project = setSettings.run(design, { exports: { 'django.project': true } });
  const { files } = djangoExporter.export(resolve(project));
  const said = await runProject(files, [
    ['makemigrations'],
    ['migrate', '--verbosity', '0'],
    ['shell', '--no-imports', '-c', fill],
  ]);
  expect(JSON.parse(said.at(-1)?.split('\n').at(-1) ?? '')).toEqual({
    Player: [5, 5, 5, 5],
    Coach: [2, 2, 2, 2],
  });
  expect(await lint({ league: files })).toEqual({ black: '', ruff: '' });
}, 60_000);
