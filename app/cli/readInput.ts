import type { Design } from '../core/design/design.ts';
import { decodeLink } from '../core/shareLink/decodeLink.ts';
import { designInSvg, isSvg } from '../core/picture/svgDesign.ts';
import { carriedWords } from '../core/picture/carried.ts';
import { parse } from '../core/text/parseDesign.ts';
import { decodePython } from '../core/importers/python/decode.ts';
import { readProject } from '../core/importers/python/readProject.ts';
import type { Report } from '../core/importers/python/report.ts';
import { Failure } from './command.ts';
import type { Io, SourceBytes } from './command.ts';

export interface Input {
  /** What to call it in messages. */
  readonly name: string;
  readonly design: Design;
  /** For Python: what was read of it. */
  readonly report?: Report;
}

/**
 * The design in a file, a link or, for `-`, standard input, which may hold either. Throws a Failure that says why not.
 * @param linkName what to call it in messages if it is a link
 */
export async function readInput(given: string, io: Io, linkName = 'the link'): Promise<Input> {
  const name = given === '-' ? 'standard input' : isLink(given) ? linkName : given;
  const text = isLink(given)
    ? textOfLink(given, name)
    : textWithin(await contentOf(given, name, io), name);
  const parsed = parse(text);
  if (!parsed.ok) {
    throw new Failure(
      parsed.problems.map(({ line, reason }) => `${name}:${line}: ${reason}`).join('\n'),
    );
  }
  for (const note of parsed.notes) io.err(`${name}: ${note}\n`);
  return { name, design: parsed.design };
}

/** All inputs, in order; Python files and folders are one project together. Every one is read before anything is said, so that each failure is told. */
export async function readInputs(given: readonly string[], io: Io): Promise<readonly Input[]> {
  const sources = await Promise.all(given.map((one) => sourcesOf(one, io)));
  const python = given.filter((_, i) => sources[i]);
  if (python.length === 0) return readDesigns(given, io);
  const others = given.filter((_, i) => !sources[i]);
  const files = sources.flatMap((one) => one ?? []);
  const [first = '', ...more] = python;
  const name = more.length === 0 ? first : 'the project';
  const project = projectOf(name, files, io);
  return [project, ...(others.length === 0 ? [] : await readDesigns(others, io))];
}

async function sourcesOf(given: string, io: Io): Promise<readonly SourceBytes[] | null> {
  if (given === '-' || isLink(given)) return null;
  try {
    return await io.readSources(given);
  } catch (error) {
    throw new Failure(`${given} can't be read: ${messageOf(error)}`);
  }
}

/** A Django project, named by its folder. Files that are no text are named and left out. */
export function projectOf(name: string, files: readonly SourceBytes[], io: Io): Input {
  const readable = files.flatMap(({ path, bytes }) => {
    const decoded = decodePython(bytes);
    if (decoded.ok) return [{ path, text: decoded.text }];
    io.err(`${path}: ${decoded.reason}; it is left out.\n`);
    return [];
  });
  const { design, report } = readProject(readable, titleOf(name, files));
  for (const { path, line, text } of report.broken) {
    io.err(`${path}:${line}: its syntax is not understood: ${text}\n`);
  }
  if (report.files === 0) throw new Failure(`${name} holds no models of Django.`);
  return { name, design, report };
}

/** A project is called as its folder; a single file as the folder it lies in. */
function titleOf(name: string, files: readonly SourceBytes[]): string {
  const [first, ...more] = files;
  const [last = '', above] = (more.length === 0 && first ? first.path : name)
    .split(/[\\/]/)
    .filter((part) => !['', '.', '..'].includes(part))
    .toReversed();
  if (!last.endsWith('.py')) return last === '' ? 'Project' : last;
  return above ?? last.replace(/\.py$/, '');
}

async function readDesigns(given: readonly string[], io: Io): Promise<readonly Input[]> {
  if (given.filter((one) => one === '-').length > 1) {
    throw new Failure('Standard input can be read once only.');
  }
  const linkName = (n: number): string => (given.length > 1 ? `input ${n + 1}` : 'the link');
  const results = await Promise.allSettled(given.map((one, n) => readInput(one, io, linkName(n))));
  const failures = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const unexpected: unknown = failures.find((reason) => !(reason instanceof Failure));
  if (unexpected !== undefined) throw unexpected;
  if (failures.length > 0) throw new Failure(failures.map(messageOf).join('\n'));
  return results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

const isLink = (given: string): boolean =>
  given.startsWith('#') || /^https?:\/\//i.test(given) || decodeLink(given).ok;

async function contentOf(given: string, name: string, io: Io): Promise<string> {
  try {
    return await (given === '-' ? io.stdin() : io.readFile(given));
  } catch (error) {
    throw new Failure(`${name} can't be read: ${messageOf(error)}`);
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A file may be a picture that carries a design, or hold a link, as it was saved from a chat. A text may mention links. */
function textWithin(content: string, name: string): string {
  if (/^\ufeff?\s*cardinal\s/.test(content)) return content;
  if (isSvg(content)) {
    const carried = designInSvg(content);
    if (carried.ok) return carried.text;
    throw new Failure(`${name} can't be read: ${carriedWords[carried.failure]}`);
  }
  const link = decodeLink(content);
  return link.ok ? link.text : content;
}

function textOfLink(given: string, name: string): string {
  const link = decodeLink(given);
  if (link.ok) return link.text;
  throw new Failure(`${name} can't be read: ${link.message}`);
}
