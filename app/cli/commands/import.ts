import type { Report } from '../../core/importers/python/report.ts';
import { print } from '../../core/text/printDesign.ts';
import { Failure, printable } from '../command.ts';
import type { CliCommand } from '../command.ts';
import { messageOf, readInputs } from '../readInput.ts';

/** So many statements are named one by one. */
const NAMED = 12;

export const importProject: CliCommand = {
  name: 'import',
  usage: 'PROJECT… [--out FILE]',
  help: 'Reads the models of a Django project, a folder or its files, as a design.',
  options: [{ name: 'out', value: 'FILE', help: 'The file to write; standard output without.' }],
  inputs: 'some',
  run: async ({ inputs, values }, io) => {
    const [project, ...more] = await readInputs(inputs, io);
    if (!project?.report || more.length > 0) {
      throw new Failure('import reads Python files, or a folder that holds them.');
    }
    const text = print(project.design);
    const out = values.get('out');
    if (out === undefined) io.out(text);
    else {
      try {
        await io.writeFile(out, text);
      } catch (error) {
        throw new Failure(`${out} can't be written: ${messageOf(error)}`);
      }
      io.err(`${out}\n`);
    }
    io.err(printable(spoken(project.report)));
    return 0;
  },
};

/** `Read 80 of 92 statements; these 12 are kept as they are:` and which. */
function spoken({ statements, kept }: Report): string {
  const read = statements - kept.length;
  if (kept.length === 0) return `Read all of ${statements} statements.\n`;
  const named = kept
    .slice(0, NAMED)
    .map(({ path, line, text, what }) => `  ${path}:${line}: ${text} (${what})\n`);
  const rest = kept.length > NAMED ? `  and ${kept.length - NAMED} more\n` : '';
  return `Read ${read} of ${statements} statements; ${kept.length} are kept as they are:\n${named.join('')}${rest}`;
}
