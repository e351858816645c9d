/** What a random change picks, it picks from the design as it is then. */
import fc from 'fast-check';
import type { Change, Command } from '../../core/commands/command.ts';
import { change } from '../../core/commands/command.ts';
import type { App, Design, Field, Model, Note } from '../../core/design/design.ts';

/** A change waiting to be told which design it is for; undefined where there is nothing to change. */
export type AnyChange = (design: Design) => Change | undefined;

/** Random changes by one command, under its id. */
export type Changes = readonly [command: string, changes: fc.Arbitrary<AnyChange>];

/** A value waiting to be told the design. */
export type InDesign<T> = (design: Design) => T;

/** The `n`th of a list, counted round and round; undefined for an empty list. */
export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

export const nth = fc.nat({ max: 1000 });

/** A model of the design, by a number; undefined in an empty design. */
export const modelAt =
  (n: number): InDesign<Model | undefined> =>
  ({ models }) =>
    pick(models, n);

export const fieldsIn = ({ models }: Design): readonly Field[] =>
  models.flatMap((model) => [...model.fields]);

/** Changes by `command`, with arguments made of something random; none where `args` gives undefined. */
export const changesBy = <Args, Given>(
  command: Command<Args>,
  given: fc.Arbitrary<Given>,
  args: (design: Design, given: Given) => Args | undefined,
): Changes => [
  command.id,
  given.map((one): AnyChange => (design) => {
    const made = args(design, one);
    return made && change(command, made);
  }),
];

/** Changes of one thing among those that `list` finds in the design. */
const changesOf =
  <Thing>(list: (design: Design) => readonly Thing[]) =>
  <Args, Given>(
    command: Command<Args>,
    given: fc.Arbitrary<Given>,
    args: (thing: Thing, given: Given, design: Design) => Args | undefined,
  ): Changes =>
    changesBy(command, fc.tuple(nth, given), (design, [n, rest]) => {
      const thing = pick(list(design), n);
      return thing && args(thing, rest, design);
    });

export const ofModel = changesOf<Model>(({ models }) => models);
export const ofField = changesOf<Field>(fieldsIn);
export const ofApp = changesOf<App>(({ apps }) => apps);
export const ofNote = changesOf<Note>(({ notes }) => notes);

export const nothing = fc.constant(null);

export const position = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});
