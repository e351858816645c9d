import { expect, test } from 'vitest';
import { checkDesign } from '../core/constraints/checkDesign.ts';
import type { Design } from '../core/design/design.ts';
import { djangoExporter } from '../core/exporters/django/djangoExporter.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { ResolvedRelation } from '../core/schema/schema.ts';
import { aDesign, fk } from '../testing/builders.ts';
import type { GivenModel } from '../testing/builders.ts';
import { asCleaned, hasOtherClean, isCleaned, notCleaned } from './cleaned.ts';

const league = (player: GivenModel = {}, options = {}) =>
  aDesign('A', {
    'league.Team': {},
    'league.Player': {
      team: fk('league.Team', { reverse_max: 5, ...options }),
      ...(player as object),
    },
  });

function relationOf(design: Design): ResolvedRelation {
  const [found] = resolve(design).models.flatMap(({ relations }) => relations);
  if (!found) throw new Error('there is one relation');
  return found;
}

const text = (design: Design, acceptedCode = true): string =>
  djangoExporter
    .export(resolve(design), { acceptedCode })
    .files.map((file) => file.text)
    .join('');

test('the export writes a clean() for it until it is taken back, and nothing is wrong with it', () => {
  const design = league();
  expect(isCleaned(relationOf(design))).toBe(false);
  expect(notCleaned(relationOf(design))).toBeNull();
  const next = asCleaned(relationOf(design))?.apply(design) ?? design;
  expect(isCleaned(relationOf(next))).toBe(true);
  expect(asCleaned(relationOf(next))).toBeNull();
  expect(text(next)).toContain('def clean(self):');
  expect(checkDesign(resolve(next))).toEqual(checkDesign(resolve(design)));
  const back = notCleaned(relationOf(next))?.apply(next);
  expect(back).toEqual(design);
  expect(text(design)).not.toContain('clean');
});

test.each([
  ['code that has a clean() already', true, league({ __code__: 'def clean(self):\n    pass' })],
  ['a field called clean', true, league({ clean: 'BooleanField' })],
  ['no most', false, league({}, { reverse_max: undefined })],
  ['a key that points at no row twice', false, league({}, { unique: true })],
  ['a key that is the key of its model', false, league({}, { primary_key: true })],
])('it is not offered for %s, nor written', (_, isTold, design) => {
  expect(asCleaned(relationOf(design))).toBeNull();
  expect(hasOtherClean(relationOf(design))).toBe(isTold);
  const { field, owner } = relationOf(design);
  const stated: Design = {
    ...design,
    models: design.models.map((model) =>
      model.id === owner.id
        ? {
            ...model,
            fields: model.fields.map((one) =>
              one.id === field.id
                ? { ...one, options: { ...one.options, reverse_clean: true } }
                : one,
            ),
          }
        : model,
    ),
  };
  expect(isCleaned(relationOf(stated))).toBe(false);
  expect(text(stated)).toBe(text(design));
  expect(text(stated, false)).toBe(text(design, false));
});
