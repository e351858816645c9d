import { insertOrder } from '../../core/cardinality/insertOrder.ts';
import type { InsertOrder, Insertable, RequiredRing } from '../../core/cardinality/insertOrder.ts';
import { ringInWords } from '../../core/constraints/requiredRing.ts';
import { emptyDesign } from '../../core/design/design.ts';
import type { Database } from '../../core/design/design.ts';
import { resolve } from '../../core/schema/resolve.ts';
import type { ResolvedRelation } from '../../core/schema/schema.ts';
import { printable } from '../command.ts';
import type { CliCommand } from '../command.ts';
import { readInputs } from '../readInput.ts';

/** An order as programs read it. */
interface Reported {
  /** `shop.Order`; those of one list can be filled at the same time. */
  readonly steps: readonly (readonly string[])[];
  readonly rings: readonly {
    readonly models: readonly string[];
    readonly keys: readonly string[];
    readonly insertable: Insertable;
    /** The fewest keys that, allowed to be empty, leave no ring; null when not found. */
    readonly loosen: readonly string[] | null;
    readonly message: string;
  }[];
}

export const order: CliCommand = {
  name: 'order',
  usage: 'INPUT [--json]',
  help: 'Says in which order tables can be filled, and where no order will do.',
  options: [{ name: 'json', help: 'Print the order as JSON.' }],
  inputs: 'one',
  run: async ({ inputs, flags }, io) => {
    const [input] = await readInputs(inputs, io);
    const design = input?.design ?? emptyDesign();
    const found = insertOrder(resolve(design));
    const { database } = design.settings;
    if (flags.has('json')) {
      io.out(`${JSON.stringify(reported(found, database), null, 2)}\n`);
      return 0;
    }
    for (const [n, { models, rings }] of found.steps.entries()) {
      io.out(printable(`${n + 1}. ${models.map(({ label }) => label).join(', ')}\n`));
      for (const ring of rings) io.out(printable(spoken(ring, database)));
    }
    if (found.steps.length === 0) io.err('There is no table to fill.\n');
    return 0;
  },
};

const reported = ({ steps, rings }: InsertOrder, database: Database): Reported => ({
  steps: steps.map(({ models }) => models.map(({ label }) => label)),
  rings: rings.map((ring) => ({
    models: ring.models.map(({ label }) => label),
    keys: ring.keys.map(named),
    insertable: ring.insertable,
    loosen: ring.toLoosen?.map(named) ?? null,
    message: ringInWords(ring, database),
  })),
});

const named = ({ owner, field }: ResolvedRelation): string => `${owner.label}.${field.name}`;

function spoken(ring: RequiredRing, database: Database): string {
  const loosen = ring.toLoosen
    ? `   fix: Allow NULL in ${ring.toLoosen.map(named).join(', ')}\n`
    : '';
  return `   ring: ${ringInWords(ring, database)}\n${loosen}`;
}
