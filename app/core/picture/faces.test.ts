import { expect, test } from 'vitest';
import { faceRule, facesIn, neededOf } from './faces.ts';

const css = `
/* latin */
@font-face {
  font-family: 'Inter Variable';
  font-style: normal;
  font-weight: 100 900;
  src: url(./files/latin.woff2) format('woff2-variations');
  unicode-range: U+0000-00FF,U+2191;
}
@font-face { font-family: "Inter Variable"; font-weight: 100 900; src: url("greek.woff2") format("woff2"); unicode-range: U+0370-03FF, U+1F??; }
@font-face { font-family: 'Inter Variable'; src: local('Inter'); }
`;
const faces = facesIn(css);

test('rules that name a file, its weights and its letters are read', () => {
  expect(faces).toEqual([
    {
      family: 'Inter Variable',
      weight: '100 900',
      range: 'U+0000-00FF,U+2191',
      url: './files/latin.woff2',
    },
    {
      family: 'Inter Variable',
      weight: '100 900',
      range: 'U+0370-03FF, U+1F??',
      url: 'greek.woff2',
    },
  ]);
});

test('only the files with letters of the picture go with it', () => {
  const needed = (letters: string, family = 'Inter Variable') =>
    neededOf(faces, new Map([[family, new Set(letters)]])).map(({ url }) => url);
  expect(needed('Order')).toEqual(['./files/latin.woff2']);
  expect(needed('Ω')).toEqual(['greek.woff2']);
  expect(needed('ἀ')).toEqual(['greek.woff2']);
  expect(needed('注')).toEqual([]);
  expect(needed('Order', 'JetBrains Mono Variable')).toEqual([]);
});

test('a rule that is written can be read', () => {
  const [latin] = faces;
  expect(facesIn(latin ? faceRule(latin, 'AAAA') : '')).toEqual([
    { ...latin, url: 'data:font/woff2;base64,AAAA' },
  ]);
});
