import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_TEXT } from '../text/parseDesign.ts';
import { damaged, foreign, pack, unpack } from './carried.ts';
import { designInPng, isPng, withDesign } from './png.ts';
import { designInSvg, isSvg, metadataOf } from './svgDesign.ts';

/** A PNG of one grey pixel. */
const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVQI12NoAAAAggCB3UNq9AAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);
const text = 'cardinal 1 Café\n\n[shop]\n\nProduct\n  name char 80\n';
const png = withDesign(pixel, text);
const svg = `<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg">${metadataOf(text)}</svg>`;

const anyLetters = fc.string({ unit: 'binary', maxLength: 200 });

test('any text is read back from a PNG and from an SVG', () => {
  fc.assert(
    fc.property(anyLetters, (letters) => {
      expect(designInPng(withDesign(pixel, letters))).toEqual({ ok: true, text: letters });
      expect(designInSvg(`<svg>${metadataOf(letters)}</svg>`)).toEqual({ ok: true, text: letters });
    }),
  );
});

test('pictures without a design are told from damaged ones', () => {
  expect(designInPng(pixel)).toBe(foreign);
  expect(designInPng(new Uint8Array())).toBe(foreign);
  expect(designInSvg('<svg><metadata><design>abc</design></metadata></svg>')).toBe(foreign);
});

test('of a PNG every changed byte of the design, and every cut before its end, is noticed', () => {
  const start = png.indexOf('c'.charCodeAt(0), 33);
  const end = png.length - (pixel.length - 33) - 4;
  for (let at = start + 'cardinal'.length + 5; at < end; at += 1) {
    const changed = png.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(designInPng(changed)).toBe(damaged);
  }
  for (let length = 8; length < end; length += 1) {
    expect(designInPng(png.slice(0, length))).toBe(damaged);
  }
  expect(designInPng(pixel.slice(0, -1))).toBe(damaged);
});

test('of an SVG every changed letter of the design, and every cut within it, is noticed', () => {
  const from = svg.indexOf('"urn:cardinal:design">') + '"urn:cardinal:design">'.length;
  const to = svg.indexOf('</cardinal:design>');
  for (let at = from; at < to; at += 1) {
    const letter = svg[at] === 'A' ? 'B' : 'A';
    const isPadding = svg[at] === '=' || svg[at + 1] === '=';
    // The last letters before the padding have bits to spare.
    if (isPadding) continue;
    expect(designInSvg(svg.slice(0, at) + letter + svg.slice(at + 1))).toBe(damaged);
    expect(designInSvg(svg.slice(0, at))).toBe(damaged);
  }
});

test('what other programs make of the metadata is still read', () => {
  const broken = svg
    .replaceAll('cardinal:design>', 'ns0:design>')
    .replace('<cardinal:design xmlns:cardinal=', '<ns0:design\n   xmlns:ns0=')
    .replace(/(.{10})<\/ns0/, '\n    $1\n  </ns0');
  expect(broken).toContain('ns0:design');
  expect(designInSvg(broken)).toEqual({ ok: true, text });
});

test('bytes and drawings are told by how they begin', () => {
  expect([isPng(png), isPng(pixel.slice(1))]).toEqual([true, false]);
  expect([
    isSvg(svg),
    isSvg(`\ufeff${svg}`),
    isSvg('cardinal 1 <svg>'),
    isSvg('<html><svg>'),
  ]).toEqual([true, true, false, false]);
});

test('what would unpack to more than any design is given up', () => {
  expect(unpack(pack('x'.repeat(3 * MAX_TEXT + 1)))).toBe(damaged);
});
