import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anyDesign } from '../../testing/arbitraries.ts';
import { print } from '../text/printDesign.ts';
import { toBase62 } from './base62.ts';
import { checkOf } from './check.ts';
import { decodeLink } from './decodeLink.ts';
import { deflate } from './deflate.ts';
import { encodeLink } from './encodeLink.ts';
import { MAX_LINK, MAX_TEXT_BYTES } from './form.ts';

const text = [
  'cardinal 1 Shop',
  '',
  '[shop]',
  '',
  'Category',
  '  name char 100 unique',
  '  parent fk self set_null',
  '',
  'Product 16,-2',
  '  name char 200',
  '  price decimal 10,2',
  '  category fk protect related_name',
  '',
].join('\n');
const link = encodeLink(text);
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const whole = { ok: true, text };
const failure = (given: string): string => {
  const decoded = decodeLink(given);
  return decoded.ok ? 'opened' : decoded.failure;
};
const sealed = (body: string): string => `#${body}${checkOf(body)}z`;

test('any design comes out as it went in', () => {
  fc.assert(
    fc.property(anyDesign(), (design) => {
      expect(decodeLink(encodeLink(design))).toEqual({ ok: true, text: print(design) });
    }),
    { numRuns: 30 },
  );
});

test('a link is letters and digits alone', () => expect(link).toMatch(/^#[0-9A-Za-z]+$/));

test('a text beyond what a link may hold is refused', () => {
  expect(() => encodeLink('x'.repeat(MAX_TEXT_BYTES + 1))).toThrow(RangeError);
});

describe('a link opens', () => {
  test.each([
    ['without its #', link.slice(1)],
    ['as a whole address', `https://example.org/cardinal/${link}`],
    ['behind words', `Shop schema, 2 models (shop): https://example.org/${link}`],
    ['between angle brackets', `<https://example.org/${link}>`],
    ['before a full stop', `https://example.org/${link}.`],
    ['before more words', `https://example.org/${link} Tell me what you think`],
    ['before words with a number sign', `https://example.org/${link} closes #12, see #about`],
    ['after words with a number sign', `#1 of 3: https://example.org/${link}`],
    ['in Markdown', `[Shop](https://example.org/${link})`],
    ['wrapped into lines', link.replace(/(.{20})/g, '$1\n  ')],
    ['with soft line ends', link.replace(/(.{30})/g, '$1=\r\n')],
    ['with characters of no width', link.replace(/(.{7})/g, '$1\u200b').replace('#', '#\ufeff')],
    ['percent-encoded', `https://example.org/${encodeURIComponent(link)}`],
    ['percent-encoded, beside a percent sign', `100% done: x/${encodeURIComponent(link)}`],
  ])('%s', (_, given) => expect(decodeLink(given)).toEqual(whole));
});

describe('a link that is not one', () => {
  test.each([
    '',
    '#',
    'hello',
    '#section-2',
    '#about',
    'https://example.org/',
    '#!/home',
    '%',
    '#%zz',
    '#0a',
    '{"a":1}',
  ])('%s is said to be none', (given) => expect(failure(given)).toBe('not-a-link'));
});

describe('a broken link', () => {
  test('cut anywhere is not opened, and mostly known to be cut', () => {
    const failures = Array.from(link, (_, end) => failure(link.slice(0, end))).slice(3);
    expect(new Set(failures)).toEqual(
      new Set(['cut-off', ...failures.filter((f) => f === 'damaged')]),
    );
    expect(failures.filter((f) => f === 'cut-off').length).toBeGreaterThan(failures.length * 0.9);
  });

  test('with any one character changed is not opened', () => {
    for (let at = 1; at < link.length; at += 1) {
      for (const letter of letters) {
        if (letter === link[at]) continue;
        expect(decodeLink(link.slice(0, at) + letter + link.slice(at + 1)).ok).toBe(false);
      }
    }
  });

  test('in any other way is not opened', () => {
    const part = fc.tuple(
      fc.nat({ max: link.length }),
      fc.nat({ max: 5 }),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce(
          (given, [at, drop, added]) =>
            given.slice(0, at) + added.replace(/[^0-9A-Za-z]/g, '') + given.slice(at + drop),
          link,
        );
        fc.pre(changed.replace('#', '') !== link.slice(1));
        // A copy of the whole link inside it is no damage.
        fc.pre(!changed.includes(link.slice(1)));
        expect(decodeLink(changed).ok).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('whose check is right all the same does no harm', () => {
    const bodies = fc.tuple(
      fc.constantFrom('1c', '1t', '1d'),
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }).map(toBase62),
        fc.string({ maxLength: 90 }).map((any) => any.replace(/[^0-9A-Za-z]/g, '')),
      ),
    );
    fc.assert(
      fc.property(bodies, ([start, payload]) => {
        const decoded = decodeLink(sealed(start + payload));
        expect(decoded.ok ? decoded.text.length : 0).toBeLessThanOrEqual(MAX_TEXT_BYTES);
        expect(decoded.ok || decoded.message !== '').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('whose compressed data stops early is damaged', () => {
    const data = deflate(new TextEncoder().encode(text), new Uint8Array());
    for (let end = 1; end < data.length - 1; end += 1) {
      expect(failure(sealed(`1d${toBase62(data.subarray(0, end))}`))).toBe('damaged');
    }
  });
});

describe('a link of a newer version', () => {
  test.each(['2c0', '9zabc', '1x0', '1a'])('%s is known to be newer', (body) => {
    expect(failure(sealed(body))).toBe('newer-version');
  });
});

describe('a link that is too large', () => {
  test('by itself', () => {
    expect(failure(`#1c${'a'.repeat(MAX_LINK)}z`)).toBe('too-large');
    expect(failure(`#1c${' a'.repeat(2 * MAX_LINK)}z`)).toBe('too-large');
  });

  test.each(['1d', '1t', '1c'])('by what is packed into it (%s)', (start) => {
    const bomb = deflateSync(new Uint8Array(30_000_000).fill(120), { level: 9 });
    expect(failure(sealed(start + toBase62(bomb)))).toBe('too-large');
  });

  test('by what its compact form unfolds to', () => {
    // Each line of three bytes is a step that makes the numbers grow.
    const lines = new Uint8Array(250_000).map((_, i) => [0x80 + 62, 0x80 + 126, 10][i % 3] ?? 0);
    expect(failure(sealed(`1c${toBase62(deflateSync(lines))}`))).toBe('too-large');
  });
});
