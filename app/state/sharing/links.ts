import type { Design } from '../../core/design/design.ts';
import type { LinkFailure } from '../../core/shareLink/decodeLink.ts';
import { print } from '../../core/text/printDesign.ts';
import { readText } from '../keeping/files.ts';
import { ask } from './linkQuestions.ts';

export type LinkRead =
  | { readonly ok: true; readonly design: Design; readonly notes: readonly string[] }
  | { readonly ok: false; readonly failure: LinkFailure; readonly why: string };

/** The design in a link: an address, the part after its `#`, or either as a mail wraps it. */
export async function readLink(link: string): Promise<LinkRead> {
  const answer = await ask({ kind: 'decode', link });
  if (answer.kind === 'failed') return { ok: false, failure: 'too-large', why: answer.why };
  if (answer.kind !== 'decoded') throw new Error('asked for one thing, told another');
  const { decoded } = answer;
  if (!decoded.ok) return { ok: false, failure: decoded.failure, why: decoded.message };
  const read = readText(decoded.text);
  return read.ok ? read : { ok: false, failure: 'damaged', why: read.why };
}

/** The whole address that opens the design. Fails for one too large for any link. */
export async function linkTo(design: Design): Promise<string> {
  const answer = await ask({ kind: 'encode', text: print(design) });
  if (answer.kind !== 'encoded') throw new RangeError(answer.kind === 'failed' ? answer.why : '');
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${answer.link}`;
}
