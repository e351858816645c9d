import type { CliCommand } from './command.ts';
import { cliCommands } from './commands/catalogue.ts';

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

const widest = Math.max(...cliCommands.map(({ name }) => name.length));

/** All commands at a glance. */
export const usage = (): string =>
  lines(
    'Usage:',
    ...cliCommands.map(({ name, usage: rest }) => `  cardinal ${name.padEnd(widest)}  ${rest}`),
    '',
    ...cliCommands.map(({ name, help }) => `  ${name.padEnd(widest)}  ${help}`),
    '',
    'INPUT is a .cardinal file, a link, - for standard input, or a Django project: its folder, or Python files of it.',
    'Results go to standard output, messages to standard error. Exit codes: 0 done; 1 `check` found an error; 2 the call or an input could not be read.',
    '',
    '  --help     This text; after a command, its options.',
    '  --version  The version of Cardinal.',
  );

/** One command with its options. */
export const usageOf = ({ name, usage: rest, help, options }: CliCommand): string =>
  lines(
    `Usage: cardinal ${name} ${rest}`,
    '',
    help,
    '',
    ...options.map((option) => {
      const value = option.value === undefined ? '' : ` ${option.value}`;
      return `  --${option.name}${value}\n      ${option.help.replaceAll('\n', '\n      ')}`;
    }),
  );
