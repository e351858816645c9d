import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { anyDesign } from '../../testing/arbitraries.ts';
import { aDesign, external, fk, m2m, modelIn } from '../../testing/builders.ts';
import { allIn, readXml } from '../../testing/xml.ts';
import { parse } from '../text/parseDesign.ts';
import { print } from '../text/printDesign.ts';
import { resolve } from '../schema/resolve.ts';
import type { Design } from '../design/design.ts';
import type { PictureCall } from './drawPicture.ts';
import { drawPicture } from './drawPicture.ts';
import { piecesOf, toSvg } from './picture.ts';
import { designInSvg, isSvg, metadataOf } from './svgDesign.ts';

const golden = fileURLToPath(new URL('./golden', import.meta.url));

const shop = aDesign(
  'Shop & <Sons>',
  {
    'shop.Category': { name: ['CharField', { max_length: 80, unique: true }] },
    'shop.Product': {
      category: fk('shop.Category'),
      tags: m2m('shop.Tag', { through: 'Tagging' }),
      described_at_such_a_length: ['TextField', { null: true }],
    },
    'shop.Tag': {},
    'shop.Tagging': { product: fk('Product'), tag: fk('Tag') },
    'people.Stamped': { at: 'DateTimeField', Meta: { abstract: true } },
    'people.Buyer': { __bases__: ['people.Stamped'], user: fk('auth.User', { null: true }) },
    'auth.User': external,
  },
  {
    notes: ['Prices are "gross".\n\nAsk before you change one of them, since invoices show them.'],
  },
);

/** The picture as SVG, carrying the design or not; undefined where there is nothing to draw. */
function draw(
  design: Design,
  { metadata = '', ...call }: Partial<PictureCall> & { readonly metadata?: string } = {},
): string | undefined {
  const drawn = drawPicture(resolve(design), { theme: 'light', ...call });
  return drawn ? toSvg(drawn.picture, metadata) : undefined;
}

test.each(['light', 'dark'] as const)(
  'a picture is drawn as its golden file, %s',
  async (theme) => {
    const svg = draw(shop, { theme });
    await expect(svg?.replaceAll('><', '>\n<')).toMatchFileSnapshot(`${golden}/shop-${theme}.svg`);
  },
);

test('any design is a whole document, shows each model, and can be read back from it', () => {
  fc.assert(
    fc.property(anyDesign(), (design) => {
      const svg = draw(design, { metadata: metadataOf(print(design)) });
      expect(svg === undefined).toBe(design.models.length + design.notes.length === 0);
      if (svg === undefined) return;
      expect(isSvg(svg)).toBe(true);
      const root = readXml(svg);
      const boxes = allIn(root).filter((one) => one.attributes['class']?.startsWith('c-box'));
      expect(boxes).toHaveLength(design.models.length);
      const carried = designInSvg(svg);
      expect(carried.ok && parse(carried.text)).toEqual(parse(print(design)));
    }),
  );
});

test('what is drawn lies within the picture', () => {
  fc.assert(
    fc.property(anyDesign(), (design) => {
      const svg = draw(design);
      if (svg === undefined) return;
      const root = readXml(svg);
      const [x = 0, y = 0, width = 0, height = 0] =
        root.attributes['viewBox']?.split(' ').map(Number) ?? [];
      expect([root.attributes['width'], root.attributes['height']].map(Number)).toEqual([
        width,
        height,
      ]);
      for (const { attributes } of allIn(root)) {
        if (attributes['x'] === undefined) continue;
        expect(Number(attributes['x'])).toBeGreaterThanOrEqual(x);
        expect(Number(attributes['x'])).toBeLessThanOrEqual(x + width);
        expect(Number(attributes['y'])).toBeGreaterThanOrEqual(y);
        expect(Number(attributes['y'])).toBeLessThanOrEqual(y + height);
      }
    }),
  );
});

test('of a selection the models are drawn, and the lines between them', () => {
  const only = new Set([modelIn(shop, 'Product').id, modelIn(shop, 'Tag').id]);
  const root = readXml(draw(shop, { only }) ?? '');
  const written = allIn(root).filter(({ name }) => name === 'text');
  const names = written.filter((one) => one.attributes['class']?.includes('c-name'));
  expect(names.map(({ text }) => text)).toEqual(['Product', 'Tag']);
  const lines = allIn(root).filter((one) => one.children[0]?.name === 'title');
  expect(lines.map(({ children }) => children[0]?.text)).toEqual([
    // The picture's own name, and the many-to-many; Tagging's keys are not in it.
    'Shop & <Sons>',
    expect.stringContaining('Tag'),
  ]);
});

test('with nothing chosen, or nothing there, there is no picture', () => {
  expect(draw(shop, { only: new Set() })).toBeUndefined();
  expect(draw(aDesign('Empty', {}))).toBeUndefined();
});

test('pieces lie side by side, and together show all that the whole does', () => {
  fc.assert(
    fc.property(anyDesign(), fc.integer({ min: 150, max: 700 }), (design, side) => {
      const drawn = drawPicture(resolve(design), { theme: 'dark' });
      if (!drawn) return;
      const { picture } = drawn;
      const pieces = piecesOf(picture, side);
      const area = (boxes: readonly { width: number; height: number }[]) =>
        boxes.reduce((sum, { width, height }) => sum + width * height, 0);
      expect(area(pieces) / area([picture.bounds])).toBeCloseTo(1);
      const shown = pieces.map((piece) => toSvg(picture, '', piece)).join('');
      for (const { markup } of picture.parts) expect(shown).toContain(markup);
    }),
    { numRuns: 30 },
  );
});
