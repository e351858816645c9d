import { decodePython, encodePython } from '../../core/importers/python/decode.ts';
import { patch } from '../../core/rewrite/patch.ts';
import { rewrite as rewritten } from '../../core/rewrite/rewrite.ts';
import type { RewrittenFile } from '../../core/rewrite/rewrite.ts';
import { Failure, printable, UsageError } from '../command.ts';
import type { CliCommand, Io, SourceBytes } from '../command.ts';
import { messageOf, readInput } from '../readInput.ts';

export const rewrite: CliCommand = {
  name: 'rewrite',
  usage: 'PROJECT --to DESIGN [--diff | --write]',
  help: 'Brings the model files of a Django project up to a design, by the smallest edit.',
  options: [
    { name: 'to', value: 'DESIGN', help: 'What the files are to say: a .cardinal file or a link.' },
    { name: 'diff', help: 'Print the edit as a patch that git apply takes; so it does without.' },
    { name: 'write', help: 'Change the files themselves.' },
  ],
  inputs: 'one',
  run: async ({ inputs: [project = ''], flags, values }, io) => {
    const to = values.get('to');
    if (to === undefined) throw new UsageError('rewrite needs --to DESIGN.');
    if (flags.has('diff') && flags.has('write')) {
      throw new UsageError('rewrite takes either --diff or --write.');
    }
    const sources = await io.readSources(project);
    if (!sources) throw new Failure(`${project} is no folder of Python files, nor one of them.`);
    const { design } = await readInput(to, io);
    const encodings = new Map(sources.map(({ path, bytes }) => [path, decodePython(bytes)]));
    const files = sources.flatMap(({ path }) => {
      const read = encodings.get(path);
      return read?.ok ? [{ path, text: read.text }] : [];
    });
    const { files: changed, notes } = rewritten(files, design);
    if (flags.has('write')) await write(project, sources, changed, io);
    else
      io.out(
        patch(changed.map((file) => ({ ...file, path: inFolder(file.path, sources, project) }))),
      );
    for (const note of notes) io.err(printable(`note: ${note}\n`));
    if (changed.length === 0) io.err('The files say so already.\n');
    return 0;
  },
};

/** A path as seen from the folder that was given; the one named file is where it was named. */
function inFolder(path: string, sources: readonly SourceBytes[], project: string): string {
  const isOne = sources.length === 1 && project.endsWith('.py');
  return isOne ? path : path.slice(path.indexOf('/') + 1);
}

async function write(
  project: string,
  sources: readonly SourceBytes[],
  changed: readonly RewrittenFile[],
  io: Io,
): Promise<void> {
  const all = changed.map(({ path, after }) => {
    const bytes = sources.find((one) => one.path === path)?.bytes;
    const read = bytes ? decodePython(bytes) : null;
    const text = encodePython(after, read?.ok ? read.encoding : 'utf-8');
    if (!text) throw new Failure(`${path} is in latin-1, which has no sign for what is new in it.`);
    const isOne = project.endsWith('.py') && bytes !== undefined;
    return {
      path: isOne ? project : `${project.replace(/\/+$/, '')}/${inFolder(path, sources, project)}`,
      text,
    };
  });
  for (const { path, text } of all) {
    try {
      await io.writeBytes(path, text);
    } catch (error) {
      throw new Failure(`${path} can't be written: ${messageOf(error)}`);
    }
    io.err(`${path}\n`);
  }
}
