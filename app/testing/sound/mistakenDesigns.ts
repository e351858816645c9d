/** Sound designs with one or two mistakes made on purpose, always the same ones. */
import type { Design } from '../../core/design/design.ts';
import { chanceFrom } from '../chance.ts';
import { mistakes, spots } from './mistakes.ts';
import { designOf, soundModels } from './soundDesigns.ts';

const checks = Object.keys(mistakes);

/** The mistaken design with this number; its first mistake is the next of all, its second one at random. */
export function mistakenDesign(seed: number): Design {
  const chance = chanceFrom(seed);
  const first = checks[seed % checks.length] ?? '';
  return mistaken(
    `Mistaken ${seed}`,
    chance.once(3) ? [first, chance.oneOf(checks)] : [first],
    seed,
  );
}

/** A sound design with these mistakes. */
export function mistaken(name: string, wanted: readonly string[], seed: number): Design {
  const chance = chanceFrom(seed);
  const models = wanted.reduce((before, check) => {
    const mistake = mistakes[check];
    if (!mistake) throw new Error(`There is no mistake for ${check}`);
    return mistake(chance, before, chance.oneOf(spots));
  }, soundModels(chance));
  return designOf(name, models);
}
