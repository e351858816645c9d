/**
 * `npm run agree -- --designs N --seed S --database D`: compares Cardinal's rules with a real Django on N random designs for
 * that database, broken at random, with one mistake made on purpose, plausible and sound ones, and prints how often the two say the same, which checks
 * occurred, and the smallest form of each design they differ on.
 */
import * as fc from 'fast-check';
import { setSettings } from '../../core/commands/design.ts';
import { rules } from '../../core/constraints/catalogue.ts';
import type { Database, Design } from '../../core/design/design.ts';
import { djangoExporter } from '../../core/exporters/django/djangoExporter.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { print } from '../../core/text/printDesign.ts';
import { brokenDesign } from '../brokenDesigns.ts';
import { startDjango } from '../django.ts';
import type { Django } from '../django.ts';
import { plausibleDesign } from '../plausibleDesigns.ts';
import { mistakenDesign } from '../sound/mistakenDesigns.ts';
import { soundDesign } from '../sound/soundDesigns.ts';
import { compare } from './compare.ts';
import type { Comparison } from './compare.ts';
import { shrink } from './shrink.ts';

export interface Wish {
  readonly database: Database;
  readonly designs: number;
  readonly seed: number;
  /** How many Django processes answer at a time. */
  readonly workers: number;
  /** Where the program lies that asks Django. */
  readonly program: string;
  /** Takes the result line by line, and now and then how far it is. */
  readonly out: (line: string) => void;
  readonly progress: (line: string) => void;
  /** Ends the comparison early: what is answered so far is reported, and no differing design made smaller. */
  readonly stop: AbortSignal;
}

/** The design with this number, for this database. */
const designOf = (number: number, database: Database): Design =>
  setSettings.run(anyDesign(number), { database });

/** In turn one broken at random, a plausible one, one mistaken in one thing, and a sound one. */
function anyDesign(number: number): Design {
  const round = Math.floor(number / 4);
  switch (number % 4) {
    case 0:
      return brokenDesign(round);
    case 1:
      return mistakenDesign(round);
    case 2:
      return soundDesign(round);
    default: {
      const [design] = fc.sample(plausibleDesign(), { numRuns: 1, seed: number });
      if (!design) throw new Error('fast-check made no design');
      return design;
    }
  }
}

type Verdicts = Readonly<Record<Comparison['verdict'], number>>;

interface Difference {
  readonly number: number;
  readonly design: Design;
}

/** Runs the comparison and prints its result, also when stopped; true when it came to its end and nothing differed. */
export async function agree({
  database,
  designs,
  seed,
  workers,
  program,
  out,
  progress,
  stop,
}: Wish): Promise<boolean> {
  const verdicts: Record<Comparison['verdict'], number> = { same: 0, stopped: 0, different: 0 };
  const seen = new Map<string, number>();
  const differences: Difference[] = [];
  let next = seed;
  const end = seed + designs;
  const step = Math.min(100, Math.max(1, Math.floor(designs / 20)));

  const work = async (django: Django): Promise<void> => {
    while (next < end && !stop.aborted) {
      const number = next;
      next += 1;
      const design = designOf(number, database);
      const comparison = await compare(django, design);
      if (stop.aborted) return;
      verdicts[comparison.verdict] += 1;
      const ids = new Set(comparison.django.map((line) => line.split(' ')[0] ?? ''));
      if (comparison.verdict === 'same')
        for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
      if (comparison.verdict === 'different') differences.push({ number, design });
      const done = count(verdicts);
      if (done % step === 0 || done === designs) {
        progress(`${done} of ${designs} designs done, ${verdicts.different} differ so far.`);
      }
    }
  };
  const djangos = Array.from({ length: workers }, () => startDjango(program));
  const stopped = new Promise<void>((settle) => {
    if (stop.aborted) settle();
    else stop.addEventListener('abort', () => settle(), { once: true });
  });
  const works = Promise.all(djangos.map(work)).catch((error: unknown) => {
    // What interrupts this program may also end the processes it asks.
    if (!stop.aborted) throw error;
  });
  await Promise.race([works, stopped]);

  report(database, verdicts, seen, out);
  if (stop.aborted) {
    const done = count(verdicts);
    progress(`Stopped: the result rests on ${done} of ${designs} designs.`);
    const numbers = differences.map(({ number }) => number).join(', ');
    if (numbers) progress(`These differ: ${numbers}.`);
    return false;
  }
  const [django] = djangos;
  const tellAll = async (): Promise<void> => {
    for (const one of differences.slice(0, 10)) if (django) await tell(django, one, out);
    if (differences.length > 10) out(`… and ${differences.length - 10} more.`);
  };
  await Promise.race([tellAll(), stopped]);
  if (stop.aborted) return false;
  for (const one of djangos) one.stop();
  return differences.length === 0;
}

/** How many designs have been compared. */
const count = ({ same, stopped, different }: Verdicts): number => same + stopped + different;

function report(
  database: Database,
  verdicts: Verdicts,
  seen: ReadonlyMap<string, number>,
  out: Wish['out'],
): void {
  const { same, stopped, different } = verdicts;
  const designs = count(verdicts);
  const share = designs === 0 ? 0 : ((same + stopped) / designs) * 100;
  out(
    `${(Math.floor(share * 100) / 100).toFixed(2)} % of ${designs} designs for ${database} agree.`,
  );
  out(`  ${same} with the very same findings,`);
  out(`  ${stopped} where Django stops before its checks and Cardinal reports an error,`);
  out(`  ${different} differ.`);
  const known = new Set(rules.flatMap(({ django, along = [] }) => [django, ...along]));
  const ids = [...new Set([...seen.keys(), ...known])].filter((id) => id !== null).toSorted();
  out('How many designs had each check:');
  for (const id of ids) out(`  ${id.padEnd(22)}${String(seen.get(id) ?? 0).padStart(7)}`);
}

/** Prints the smallest form of a design the two differ on. */
async function tell(
  django: Django,
  { number, design }: Difference,
  out: Wish['out'],
): Promise<void> {
  const wanted = differingChecks(await compare(django, design));
  const small = await shrink(design, async (smaller) => {
    const comparison = await compare(django, smaller);
    if (comparison.verdict !== 'different') return false;
    return differingChecks(comparison).some((id) => wanted.includes(id));
  });
  const { cardinal, django: said } = await compare(django, small);
  const { files } = djangoExporter.export(resolve(small), { acceptedCode: true });
  out(`\nNumber ${number}`);
  for (const line of cardinal.filter((one) => !said.includes(one))) out(`  Cardinal: ${line}`);
  for (const line of said.filter((one) => !cardinal.includes(one))) out(`  Django:   ${line}`);
  out(indent(print(small)));
  for (const file of files) out(indent(`# ${file.path}\n${file.text}`));
}

/** What only one of the two says, without places: a smaller design that differs in something else is another matter. */
function differingChecks({ cardinal, django }: Comparison): readonly string[] {
  const lines = [
    ...cardinal.filter((one) => !django.includes(one)),
    ...django.filter((one) => !cardinal.includes(one)),
  ];
  return lines.map((one) => one.split(' ')[0] ?? '');
}

const indent = (text: string): string => text.trimEnd().replaceAll(/^/gm, '    ');
