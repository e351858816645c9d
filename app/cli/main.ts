import { MAX_TEXT } from '../core/text/parseDesign.ts';
import { readArguments } from './arguments.ts';
import { Failure, printable, UsageError } from './command.ts';
import type { ExitCode, Io } from './command.ts';
import { cliCommands } from './commands/catalogue.ts';
import { usage, usageOf } from './usage.ts';
import { version } from './version.ts';

/** An input of more bytes holds no design, so nobody need read on. */
export const MOST_BYTES = MAX_TEXT * 4;

/** Runs one call of the command line: what stands after `cardinal`, and the world it may touch. */
export async function main(argv: readonly string[], world: Io): Promise<number> {
  const io: Io = { ...world, err: (text) => world.err(printable(text)) };
  try {
    return await run(argv, io);
  } catch (error) {
    if (error instanceof UsageError) io.err(`cardinal: ${error.message}\n\n${usage()}`);
    else if (error instanceof Failure) io.err(`${error.message}\n`);
    else throw error;
    return 2;
  }
}

async function run([name, ...words]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) throw new UsageError('say what to do.');
  if (name === '--version') return tell(`${version}\n`, io);
  if (name === '--help') return tell(usage(), io);
  if (name.startsWith('-')) throw new UsageError(`there is no option ${name}.`);
  const command = cliCommands.find((one) => one.name === name);
  if (!command) throw new UsageError(`there is no command ${name}.`);
  const [options] = splitAt(words, words.indexOf('--'));
  if (options.includes('--help')) return tell(usageOf(command), io);
  return command.run(readArguments(command, words), io);
}

function tell(text: string, io: Io): ExitCode {
  io.out(text);
  return 0;
}

const splitAt = <T>(list: readonly T[], at: number): [readonly T[], readonly T[]] =>
  at < 0 ? [list, []] : [list.slice(0, at), list.slice(at)];
