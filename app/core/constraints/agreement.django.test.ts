import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardinalSays, djangoSays, projectOf } from '../../testing/agreement.ts';
import { brokenDesign } from '../../testing/brokenDesigns.ts';
import { onceDiffered } from '../../testing/designs/onceDiffered.ts';
import { onceDifferedInMeta } from '../../testing/designs/onceDifferedInMeta.ts';
import { samples } from '../../testing/designs/samples.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django, DjangoAnswer } from '../../testing/django.ts';
import { setSettings } from '../commands/design.ts';
import { mistaken } from '../../testing/sound/mistakenDesigns.ts';
import { mistakes } from '../../testing/sound/mistakes.ts';
import { soundDesign } from '../../testing/sound/soundDesigns.ts';
import type { Design } from '../design/design.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { resolve } from '../schema/resolve.ts';
import { checkDesign } from './checkDesign.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

/** What Django says of the exported design; null when its checks themselves fail on it. */
async function ask(design: Design): Promise<DjangoAnswer | null> {
  const { files } = djangoExporter.export(resolve(design), { acceptedCode: true });
  try {
    return await django.ask(files, projectOf(design));
  } catch (error) {
    if (/django\/(db|core)\//.test(String(error))) return null;
    throw error;
  }
}

const hasErrors = (design: Design): boolean =>
  checkDesign(resolve(design)).some(({ severity }) => severity === 'error');

/** A design's mistakes in Django's words, or that Django cannot get that far and Cardinal says so too. */
async function compare(design: Design): Promise<{ cardinal: unknown; django: unknown }> {
  const answer = await ask(design);
  if (answer === null || answer.import_error !== null) {
    const why = answer?.import_error ?? 'Django’s checks fail';
    return { cardinal: hasErrors(design) ? why : 'no error', django: why };
  }
  return { cardinal: cardinalSays(design), django: djangoSays(design, answer) };
}

test.each(samples)('$name: Cardinal and Django say the same', async (sample) => {
  const said = await compare(sample.design());
  expect(said.cardinal).toEqual(said.django);
});

test.each(Object.entries({ ...onceDiffered, ...onceDifferedInMeta }))(
  '%s: they say the same',
  async (_, design) => {
    const said = await compare(design());
    expect(said.cardinal).toEqual(said.django);
  },
);

test.each(Object.keys(mistakes))('a mistake for %s: they say the same', async (check) => {
  const said = await compare(mistaken('Mistaken', [check], 1));
  expect(said.cardinal).toEqual(said.django);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('sound design %i: they say the same', async (number) => {
  const said = await compare(soundDesign(number));
  expect(said.cardinal).toEqual(said.django);
});

describe.each(['sqlite', 'postgresql', 'mysql'] as const)(
  'designs for %s, broken at random: Cardinal and Django say the same of',
  (database) => {
    const count = database === 'sqlite' ? 150 : 60;
    const numbers = Array.from({ length: count }, (_, n) => n + 1);
    test.each(numbers)('number %i', async (number) => {
      const said = await compare(setSettings.run(brokenDesign(number), { database }));
      expect(said.cardinal).toEqual(said.django);
    });
  },
);
