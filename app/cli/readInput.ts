import type { Design } from '../core/design/design.ts';
import { decodeLink } from '../core/shareLink/decodeLink.ts';
import { parse } from '../core/text/parseDesign.ts';
import { Failure } from './command.ts';
import type { Io } from './command.ts';

export interface Input {
  /** What to call it in messages. */
  readonly name: string;
  readonly design: Design;
}

/**
 * The design in a file, a link or, for `-`, standard input, which may hold either. Throws a Failure that says why not.
 * @param linkName what to call it in messages if it is a link
 */
export async function readInput(given: string, io: Io, linkName = 'the link'): Promise<Input> {
  const name = given === '-' ? 'standard input' : isLink(given) ? linkName : given;
  const text = isLink(given)
    ? textOfLink(given, name)
    : textOrLink(await contentOf(given, name, io));
  const parsed = parse(text);
  if (!parsed.ok) {
    throw new Failure(
      parsed.problems.map(({ line, reason }) => `${name}:${line}: ${reason}`).join('\n'),
    );
  }
  for (const note of parsed.notes) io.err(`${name}: ${note}\n`);
  return { name, design: parsed.design };
}

/** All inputs, in order. Every one is read before anything is said, so that each failure is told. */
export async function readInputs(given: readonly string[], io: Io): Promise<readonly Input[]> {
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

/** A file may hold a link instead, as it was saved from a chat. A design's own text may mention links. */
function textOrLink(content: string): string {
  if (/^\ufeff?\s*cardinal\s/.test(content)) return content;
  const link = decodeLink(content);
  return link.ok ? link.text : content;
}

function textOfLink(given: string, name: string): string {
  const link = decodeLink(given);
  if (link.ok) return link.text;
  throw new Failure(`${name} can't be read: ${link.message}`);
}
