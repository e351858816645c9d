import { print } from '../../core/text/printDesign.ts';
import { Failure } from '../command.ts';
import type { CliCommand } from '../command.ts';
import { messageOf, readInput } from '../readInput.ts';

export const open: CliCommand = {
  name: 'open',
  usage: 'LINK [--out FILE]',
  help: 'Prints the text of the design in a link.',
  options: [{ name: 'out', value: 'FILE', help: 'The file to write; standard output without.' }],
  inputs: 'one',
  run: async ({ inputs: [given = ''], values }, io) => {
    const { design } = await readInput(given, io);
    const text = print(design);
    const out = values.get('out');
    if (out === undefined) {
      io.out(text);
      return 0;
    }
    try {
      await io.writeFile(out, text);
    } catch (error) {
      throw new Failure(`${out} can't be written: ${messageOf(error)}`);
    }
    io.err(`${out}\n`);
    return 0;
  },
};
