import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as bases from '../core/commands/bases.ts';
import type { Command } from '../core/commands/command.ts';
import { Refusal } from '../core/commands/command.ts';
import * as designs from '../core/commands/design.ts';
import * as extract from '../core/commands/extractBase.ts';
import * as fields from '../core/commands/fields.ts';
import * as models from '../core/commands/models.ts';
import * as relations from '../core/commands/relations.ts';
import type { Design } from '../core/design/design.ts';
import type { AnyChange } from './anyChange.ts';
import { changesByCommand } from './anyChange.ts';
import { enumerations } from './designs/enumerations.ts';
import { inheritance } from './designs/inheritance.ts';
import { relations as allRelations } from './designs/relations.ts';

const isCommand = (value: unknown): value is Command<unknown> =>
  typeof value === 'object' && value !== null && 'run' in value && 'label' in value;

const commands = [bases, designs, extract, fields, models, relations]
  .flatMap((file): unknown[] => Object.values(file))
  .filter(isCommand)
  .map(({ id }) => id);

const given: readonly Design[] = [inheritance(), allRelations(), enumerations()].map((design) => {
  const noted = designs.addNote.run(design, { text: 'Here', position: { x: 0, y: 0 } });
  const twice = models.duplicateModels.run(noted, { models: design.models.map(({ id }) => id) });
  return designs.addApp.run(twice, { label: 'empty' });
});

function changes(design: Design, make: AnyChange): boolean {
  try {
    return (make(design)?.apply(design) ?? design) !== design;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

test('there are random changes by every command', () => {
  const made = new Set(changesByCommand().map(([command]) => command));
  expect([...made].toSorted()).toEqual(commands.toSorted());
});

test.each(changesByCommand())('some of %s change a design', (_, arbitrary) => {
  const some = fc.sample(arbitrary, { numRuns: 200, seed: 1 });
  expect(some.some((make) => given.some((design) => changes(design, make)))).toBe(true);
});
