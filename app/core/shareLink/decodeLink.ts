import { strFromU8, strToU8 } from 'fflate';
import { fromBase62 } from './base62.ts';
import { CHECK_LENGTH, checkOf } from './check.ts';
import { expand } from './compact1.ts';
import { dictionary1 } from './dictionary1.ts';
import { END_MARK, MAX_LINK, MAX_TEXT_BYTES, VERSION } from './form.ts';
import type { Codec } from './form.ts';
import { BROKEN, inflate, TOO_LARGE } from './inflate.ts';

export type LinkFailure = 'cut-off' | 'damaged' | 'newer-version' | 'too-large' | 'not-a-link';

export type DecodedLink =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: LinkFailure; readonly message: string };

const messages: Readonly<Record<LinkFailure, string>> = {
  'cut-off': 'The end of this link is missing. Ask for it again, or for the design as a file.',
  damaged: 'Some characters of this link were lost or changed. Ask for it again, or for a file.',
  'newer-version':
    'This link was made with a newer Cardinal. Reload the page to get the newest, or ask for a file.',
  'too-large': 'This link holds more than Cardinal opens. Ask for the design as a file.',
  'not-a-link': 'This is not a link to a design.',
};

const failed = (failure: LinkFailure): DecodedLink => ({
  ok: false,
  failure,
  message: messages[failure],
});

/**
 * The text of the design in a link: its `#…` part, the whole address, or either as mail and chat wrap them. Trusts
 * nothing, and says what went wrong.
 */
export function decodeLink(given: string): DecodedLink {
  // Wrapping at most doubles a link; beyond that it is not worth cleaning.
  if (given.length > 2 * MAX_LINK) return failed('too-large');
  const bodies = candidates(given);
  const results = bodies.map(decodeBody);
  return results.find(({ ok }) => ok) ?? results[0] ?? failed('not-a-link');
}

// What mail and chat put into a long word: soft line ends, white space, characters of no width.
const softBreaks = /=\r?\n/g;
const noise = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>]+/g;

// Each piece between number signs may be a link that is costly to read.
const MOST_PIECES = 50;

/** The letters and digits that may be a link: with the lines after a `#` joined, and the first of them alone. */
function candidates(given: string): string[] {
  const text = given.replace(softBreaks, '').replace(/(?:%[\da-f]{2})+/gi, percentDecoded);
  const bodies = text
    .split('#')
    .slice(-MOST_PIECES)
    .toReversed()
    .flatMap((piece) => [piece, piece.trim().split(/\s/)[0] ?? ''])
    .map((piece) => lettersOf(piece.replace(noise, '')));
  return [...new Set(bodies)].filter((body): body is string => body !== undefined);
}

function percentDecoded(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    // Not percent-encoded after all; what reads it finds out whether it is a link.
    return codes;
  }
}

/** The letters and digits at the start; undefined where something else follows that no end of a sentence is. */
function lettersOf(text: string): string | undefined {
  const [letters = ''] = /^[0-9A-Za-z]*/.exec(text) ?? [];
  const isClosed = /^[^\w-]/.test(text.slice(letters.length)) || letters.length === text.length;
  return isClosed && letters !== '' ? letters : undefined;
}

const SHORTEST = VERSION.length + 1 + CHECK_LENGTH + END_MARK.length;

function decodeBody(link: string): DecodedLink {
  if (!/^[1-9][a-z]/.test(link)) return failed('not-a-link');
  if (link.length > MAX_LINK) return failed('too-large');
  if (!link.endsWith(END_MARK) || link.length < SHORTEST) return failed('cut-off');
  const end = link.length - END_MARK.length - CHECK_LENGTH;
  const body = link.slice(0, end);
  if (checkOf(body) !== link.slice(end, end + CHECK_LENGTH)) return failed('damaged');
  if (!body.startsWith(VERSION)) return failed('newer-version');
  const codec = body.charAt(VERSION.length);
  return isCodec(codec)
    ? decodePayload(codec, body.slice(VERSION.length + 1))
    : failed('newer-version');
}

const isCodec = (letter: string): letter is Codec => /^[ctd]$/.test(letter);

function decodePayload(codec: Codec, payload: string): DecodedLink {
  const data = fromBase62(payload);
  if (!data) return failed('damaged');
  const dictionary = codec === 'd' ? undefined : strToU8(dictionary1);
  const bytes = inflate(data, dictionary, MAX_TEXT_BYTES);
  if (bytes === TOO_LARGE) return failed('too-large');
  if (bytes === BROKEN) return failed('damaged');
  const text = codec === 'c' ? expand(bytes) : strFromU8(bytes);
  return text.length > MAX_TEXT_BYTES ? failed('too-large') : { ok: true, text };
}
