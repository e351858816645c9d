/**
 * `npm run agree -- --rows --designs N --seed S --database D`: makes rows for N random designs, loads them into a real
 * Django with that database, and does so again with one cell changed, several times over; prints how often the database
 * and `full_clean()` take or refuse the very rows that Cardinal does, and each case in which they do not.
 */
import * as fc from 'fast-check';
import type { Database, Design } from '../../core/design/design.ts';
import { djangoExporter } from '../../core/exporters/django/djangoExporter.ts';
import { fixtureText } from '../../core/exporters/fixture/fixtureExporter.ts';
import { checkRows } from '../../core/rows/checkRows.ts';
import type { Breach } from '../../core/rows/checkRows.ts';
import { exampleOf, remarksOn } from '../../core/rows/example.ts';
import type { Table } from '../../core/rows/population.ts';
import { resolve } from '../../core/schema/resolve.ts';
import type { Schema } from '../../core/schema/schema.ts';
import { print } from '../../core/text/printDesign.ts';
import { projectOf } from '../agreement.ts';
import { forDatabase, isTold } from '../fixtureTrouble.ts';
import { startLoader } from '../loadFixture.ts';
import type { Loaded, Loader } from '../loadFixture.ts';
import { plausibleDesign } from '../plausibleDesigns.ts';
import { soundDesign } from '../sound/soundDesigns.ts';
import type { Wish } from './agree.ts';
import { spoiltRows } from './spoilRows.ts';

/** How many changed populations are tried of each design. */
const SPOILT = 6;

/** In turn a plausible one and a sound one, less what is an error for the database. */
function designOf(number: number, database: Database): Design {
  if (number % 2 === 1) return forDatabase(soundDesign(Math.floor(number / 2)), database);
  const [design] = fc.sample(plausibleDesign(), { numRuns: 1, seed: number });
  if (!design) throw new Error('fast-check made no design');
  return forDatabase(design, database);
}

/**
 * Both take the rows; the database refuses them, or `full_clean()` alone, and Cardinal too; one of these does, for what
 * Cardinal says it can not decide; they differ.
 */
type Verdict = 'taken' | 'refused' | 'unclean' | 'undecided' | 'different';

const isVerdict = (said: string): said is Verdict =>
  ['taken', 'refused', 'unclean', 'undecided'].includes(said);

interface Count extends Record<Verdict, number> {
  designs: number;
  rows: number;
}

interface Difference {
  readonly number: number;
  readonly design: Design;
  readonly lines: readonly string[];
}

/** Runs the comparison and prints its result, also when stopped; true when it came to its end and nothing differed. */
export async function agreeRows(wish: Wish): Promise<boolean> {
  const { database, designs, seed, workers, program, out, progress, stop } = wish;
  const count: Count = {
    designs: 0,
    rows: 0,
    taken: 0,
    refused: 0,
    unclean: 0,
    undecided: 0,
    different: 0,
  };
  const differences: Difference[] = [];
  const end = seed + designs;
  const step = Math.min(100, Math.max(1, Math.floor(designs / 20)));
  let next = seed;
  const work = async (loader: Loader): Promise<void> => {
    while (next < end && !stop.aborted) {
      const number = next;
      next += 1;
      const design = designOf(number, database);
      const lines = await compareRows(loader, design, number, count);
      if (stop.aborted) return;
      count.designs += 1;
      if (lines.length > 0) differences.push({ number, design, lines });
      if (count.designs % step === 0 || count.designs === designs) {
        progress(
          `${count.designs} of ${designs} designs done, ${differences.length} differ so far.`,
        );
      }
    }
  };
  const loaders = Array.from({ length: workers }, () => startLoader(program));
  const stopped = new Promise<void>((settle) => {
    if (stop.aborted) settle();
    else stop.addEventListener('abort', () => settle(), { once: true });
  });
  const works = Promise.all(loaders.map(work)).catch((error: unknown) => {
    // What interrupts this program may also end the processes it asks.
    if (!stop.aborted) throw error;
  });
  await Promise.race([works, stopped]);
  report(database, count, differences, out);
  if (stop.aborted) {
    progress(`Stopped: the result rests on ${count.designs} of ${designs} designs.`);
    return false;
  }
  for (const one of loaders) one.stop();
  return differences.length === 0;
}

/** Where Django and Cardinal differ on a design's rows, a line each. */
async function compareRows(
  loader: Loader,
  design: Design,
  number: number,
  count: Count,
): Promise<readonly string[]> {
  const schema = resolve(design);
  const population = exampleOf(schema, { atLeast: 1 + (number % 3), seed: 1 + (number % 9999) });
  const { tables } = population;
  if (tables.length === 0) return [];
  count.rows += tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const cases = [{ how: 'as made', tables }, ...spoiltRows(tables, number, SPOILT)];
  const project = djangoExporter.export(schema, { acceptedCode: true }).files;
  const fixtures = cases.map((one, n) => ({
    path: `fixtures/rows_${n}.json`,
    ...fixtureText(one.tables),
  }));
  const { refused, loaded } = await loader.loadEach([...project, ...fixtures], {
    ...projectOf(design),
    atOnce: true,
  });
  if (refused !== null) {
    count.different += 1;
    return [`no tables: ${refused}`];
  }
  const undecided = remarksOn(population);
  return cases.flatMap(({ how, tables: given }, n) => {
    const said = loaded[n];
    const verdict = said ? compareCase(schema, given, said, undecided) : 'no answer';
    if (isVerdict(verdict)) {
      count[verdict] += 1;
      return [];
    }
    count.different += 1;
    return [`${how}: ${verdict}`];
  });
}

/** The verdict both share, or what each says. */
function compareCase(
  schema: Schema,
  tables: readonly Table[],
  { refused, unclean }: Loaded,
  undecided: readonly string[],
): string {
  const breaches = checkRows(schema, tables).filter(isKeptByDjango);
  const faults = unclean.filter((line) => !isTold(line, undecided));
  if (refused !== null && breaches.length === 0 && isOpen(refused, undecided)) return 'undecided';
  const isBroken = breaches.length > 0;
  if (refused !== null && isBroken) return 'refused';
  if (unclean.length > 0 && isBroken) return 'unclean';
  if (refused === null && faults.length === 0 && !isBroken) {
    return unclean.length > 0 ? 'undecided' : 'taken';
  }
  const cardinal = breaches.map(({ message }) => message).join(' ') || 'nothing is broken';
  return `Cardinal: ${cardinal} Django: ${[refused, ...faults].filter(Boolean).join('; ') || 'taken'}`;
}

/** Whether the database refuses a row of a model whose constraints Cardinal says it can't all read. */
function isOpen(refused: string, undecided: readonly string[]): boolean {
  const model = /Could not load (\S+)\(pk/.exec(refused)?.[1];
  return (
    refused.includes('constraint') &&
    undecided.some((note) => note.startsWith(`${model}: not every constraint`))
  );
}

/** Whether Django or a database would notice it: how many there are to be only a test can count, unless it is one. */
function isKeptByDjango({ rows, relation, message }: Breach): boolean {
  if (rows.length === 0) return false;
  if (!/, of at (least|most) \w+\.$/.test(message)) return true;
  const isOne = relation?.kind === 'oneToOne' || relation?.field.options['unique'] === true;
  return isOne && message.endsWith(', of at most one.');
}

function report(
  database: Database,
  { designs, rows, taken, refused, unclean, undecided, different }: Count,
  differences: readonly Difference[],
  out: Wish['out'],
): void {
  const cases = taken + refused + unclean + undecided + different;
  out(`${designs} designs for ${database}, ${rows} rows made; ${cases} populations loaded:`);
  out(`  ${taken} taken by Django, and nothing is broken by Cardinal's count,`);
  out(`  ${refused} refused by the database, and broken by Cardinal's count,`);
  out(`  ${unclean} refused by full_clean() alone, and broken by Cardinal's count,`);
  out(`  ${undecided} refused for what Cardinal says it can't decide,`);
  out(`  ${different} differ.`);
  for (const { number, design, lines } of differences.slice(0, 10)) {
    out(`\nNumber ${number}`);
    for (const line of lines) out(`  ${line}`);
    out(print(design).trimEnd().replaceAll(/^/gm, '    '));
  }
  if (differences.length > 10) {
    out(
      `\nThese differ too: ${differences
        .slice(10)
        .map(({ number }) => number)
        .join(', ')}.`,
    );
  }
}
