import { encodeLink } from '../../core/shareLink/encodeLink.ts';
import { Failure } from '../command.ts';
import type { CliCommand } from '../command.ts';
import { readInputs } from '../readInput.ts';

export const link: CliCommand = {
  name: 'link',
  usage: 'INPUT… [--base URL]',
  help: 'Prints a link that holds the design; without --base the part from # on, which the app and `open` read too.',
  options: [{ name: 'base', value: 'URL', help: 'Where Cardinal is served, to put before the #.' }],
  inputs: 'some',
  run: async ({ inputs, values }, io) => {
    const base = (values.get('base') ?? '').replace(/#.*$/s, '');
    for (const { name, design } of await readInputs(inputs, io)) {
      try {
        io.out(`${base}${encodeLink(design)}\n`);
      } catch (error) {
        if (error instanceof RangeError) throw new Failure(`${name}: ${error.message}`);
        throw error;
      }
    }
    return 0;
  },
};
