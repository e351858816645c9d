/** Every command of the command line, in the order the usage shows them. */
import type { CliCommand } from '../command.ts';
import { check } from './check.ts';
import { exportFiles } from './export.ts';
import { importProject } from './import.ts';
import { link } from './link.ts';
import { open } from './open.ts';
import { order } from './order.ts';
import { rewrite } from './rewrite.ts';
import { state } from './state.ts';

export const cliCommands: readonly CliCommand[] = [
  check,
  exportFiles,
  importProject,
  link,
  open,
  order,
  rewrite,
  state,
];
