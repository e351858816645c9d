/** Random changes of a design, by every command there is. */
import fc from 'fast-check';
import { Refusal } from '../core/commands/command.ts';
import type { Design } from '../core/design/design.ts';
import type { OptionValue } from '../core/fieldTypes/values.ts';
import { anyValue } from './arbitraries.ts';
import type { AnyChange, Changes } from './changes/anyOf.ts';
import { designChanges } from './changes/designChanges.ts';
import { fieldChanges } from './changes/fieldChanges.ts';
import { modelChanges } from './changes/modelChanges.ts';

export type { AnyChange } from './changes/anyOf.ts';

/** Random changes, command by command; options are given `values`, among others that fit them. */
export const changesByCommand = (
  values: fc.Arbitrary<OptionValue> = anyValue(),
): readonly Changes[] => [...designChanges, ...modelChanges(values), ...fieldChanges(values)];

/** What is said oftener than the rest, since rules read most of it. */
const often: ReadonlySet<string> = new Set(['setMeta', 'setOption', 'setOptions']);

/** Any change a person can make; options are given `values`, among others that fit them. */
export const anyChange = (values?: fc.Arbitrary<OptionValue>): fc.Arbitrary<AnyChange> =>
  fc.oneof(
    ...changesByCommand(values).map(([command, arbitrary]) => ({
      weight: often.has(command) ? 4 : 1,
      arbitrary,
    })),
  );

/** The design after the change; as it was where there is nothing to change or the command refuses. */
export function applied(design: Design, make: AnyChange): Design {
  try {
    return make(design)?.apply(design) ?? design;
  } catch (error) {
    if (error instanceof Refusal) return design;
    throw error;
  }
}
