import { setSettings } from '../../core/commands/design.ts';
import type { Design, Settings } from '../../core/design/design.ts';
import { snakeCase } from '../../core/design/names.ts';
import { exporters as ofCode } from '../../core/exporters/catalogue.ts';
import { documentsExporters } from '../../core/exporters/documentsCatalogue.ts';
import type { ExportedFile, Exporter } from '../../core/exporters/exporter.ts';
import { choiceFrom, choicesOf, valuesText } from '../../core/exporters/exportOption.ts';
import { rowsExporters } from '../../core/exporters/rowsCatalogue.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { print } from '../../core/text/printDesign.ts';
import { Failure, UsageError } from '../command.ts';
import type { CliCommand, Io } from '../command.ts';
import { messageOf, readInputs } from '../readInput.ts';
import { pictureOf, svgTarget } from './picture.ts';

type Optioned = Pick<Exporter, 'id' | 'options'>;
type Written = Pick<ExportedFile, 'path' | 'text'>;

const exporters = [...ofCode, ...rowsExporters, ...documentsExporters];

const targets = [...exporters.map(({ id }) => id), svgTarget.id, 'cardinal'];
const optioned: readonly Optioned[] = [...exporters, svgTarget];

export const exportFiles: CliCommand = {
  name: 'export',
  usage: `INPUT… --to ${targets.join('|')} [--option NAME=VALUE]… [--out DIR] [--accept-code]`,
  help: 'Writes a design as code of another language, as a picture, or as its own text.',
  options: [
    { name: 'to', value: targets.join('|'), help: 'What to write.' },
    { name: 'option', value: 'NAME=VALUE', repeats: true, help: optionsHelp() },
    { name: 'out', value: 'DIR', help: 'The folder to write into; standard output without.' },
    {
      name: 'accept-code',
      help: "Write the design's free Python too. Read it first: it runs when Django starts.",
    },
  ],
  inputs: 'some',
  run: async ({ inputs, flags, values, lists }, io) => {
    const to = values.get('to');
    if (to === undefined) throw new UsageError(`export needs --to ${targets.join('|')}.`);
    if (!targets.includes(to)) {
      throw new UsageError(`There is no target ${to}; there are ${targets.join(', ')}.`);
    }
    const choices = readChoices(to, lists.get('option') ?? []);
    const designs = (await readInputs(inputs, io)).map(({ design }) => design);
    const exporter = exporters.find(({ id }) => id === to);
    const acceptedCode = flags.has('accept-code');
    const written =
      to === svgTarget.id
        ? await Promise.all(designs.map((design) => draw(design, choices, io)))
        : designs.map((design) => write(withChoices(design, choices), exporter, acceptedCode, io));
    const files = written.flat();
    refuseClashes(files);
    const out = values.get('out');
    if (out === undefined && to === svgTarget.id && files.length > 1) {
      throw new Failure('Several pictures are several files: say where with --out DIR.');
    }
    if (out === undefined) io.out(joined(files));
    else await save(files, out, io);
    return 0;
  },
};

/** What each target lets a person choose. */
function optionsHelp(): string {
  const lines = optioned.flatMap(({ id, options }) =>
    Object.entries(options).map(
      ([name, option]) => `${id}: ${name} (${valuesText(option)}; else ${option.default})`,
    ),
  );
  return ["How to write it, in place of the design's own choice; may be repeated.", ...lines].join(
    '\n',
  );
}

/** The choices of a call, by their names in a design. */
function readChoices(to: string, given: readonly string[]): Settings['exports'] {
  const options = optioned.find(({ id }) => id === to)?.options ?? {};
  const known = Object.keys(options).join(', ') || 'none';
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      const name = at < 0 ? text : text.slice(0, at);
      const option = Object.hasOwn(options, name) ? options[name] : undefined;
      if (!option) throw new UsageError(`${to} has no option ${name}; it has ${known}.`);
      const value = at < 0 ? undefined : choiceFrom(option, text.slice(at + 1));
      if (value === undefined) {
        throw new UsageError(`the option ${name} takes ${valuesText(option)}: ${name}=VALUE.`);
      }
      return [`${to}.${name}`, value];
    }),
  );
}

const withChoices = (design: Design, choices: Settings['exports']): Design =>
  setSettings.run(design, { exports: { ...design.settings.exports, ...choices } });

function write(
  design: Design,
  exporter: Exporter | undefined,
  acceptedCode: boolean,
  io: Io,
): readonly Written[] {
  if (!exporter) return [{ path: `${fileName(design.name)}.cardinal`, text: print(design) }];
  const { files, notes } = exporter.export(resolve(design), { acceptedCode });
  for (const note of notes) io.err(`note: ${note}\n`);
  if (files.length === 0) io.err(`${design.name}: there is no model to write.\n`);
  return files;
}

async function draw(
  design: Design,
  exports: Settings['exports'],
  io: Io,
): Promise<readonly Written[]> {
  const svg = await pictureOf(design, choicesOf(svgTarget, { exports }), io);
  if (svg !== null) return [{ path: `${fileName(design.name)}.svg`, text: svg }];
  io.err(`${design.name}: there is nothing to draw.\n`);
  return [];
}

const fileName = (name: string): string =>
  snakeCase(name.trim()).replaceAll(/[^\p{L}\p{N}_]+/gu, '_') || 'design';

/** Two designs that write one file would lose one of them. */
function refuseClashes(files: readonly Written[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path)) throw new Failure(`Two of the designs write ${path}; export them apart.`);
    seen.add(path);
  }
}

/** All files as one text; of several, each under a comment with its path. */
function joined(files: readonly Written[]): string {
  const [only] = files;
  if (only && files.length === 1) return only.text;
  return files.map(({ path, text }) => `${commentMark(path)} ${path}\n${text}`).join('\n');
}

const commentMarks: Readonly<Record<string, string>> = { ts: '//', sql: '--', mmd: '%%' };

const commentMark = (path: string): string =>
  commentMarks[path.slice(path.lastIndexOf('.') + 1)] ?? '#';

async function save(files: readonly Written[], folder: string, io: Io): Promise<void> {
  for (const { path, text } of files) {
    if (!staysInside(path)) throw new Failure(`${path} would be written outside of ${folder}.`);
    const whole = `${folder.replace(/(?<=.)\/+$/, '')}/${path}`.replace(/^\/{2,}/, '/');
    try {
      await io.writeFile(whole, text);
    } catch (error) {
      throw new Failure(`${whole} can't be written: ${messageOf(error)}`);
    }
    io.err(`${whole}\n`);
  }
}

/** Whether a path names a file below the folder it is joined to; names come from a design that may be a stranger's. */
const staysInside = (path: string): boolean =>
  !/[\\:\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
