import { expect, test } from 'vitest';
import { highlight } from './sql.ts';

const kindsOf = (code: string): readonly string[] =>
  highlight(code).map((line) =>
    line
      .filter(({ kind }) => kind !== 'plain')
      .map(({ text, kind }) => `${kind} ${text}`)
      .join(', '),
  );

test('comments, names, texts, numbers and keywords are told apart', () => {
  expect(
    kindsOf(`-- CREATE "it"\nCREATE TABLE "a""b" (\n    \`c\` varchar(5) DEFAULT 'it''s' NOT NULL`),
  ).toEqual([
    'comment -- CREATE "it"',
    'keyword CREATE, keyword TABLE, name "a""b"',
    "name `c`, number 5, keyword DEFAULT, string 'it''s', keyword NOT, keyword NULL",
  ]);
});

test('a text may go over lines, and a quote that does not end loses nothing', () => {
  expect(kindsOf("'a\nb' NULL")).toEqual(["string 'a", "string b', keyword NULL"]);
  const code = 'SELECT \'open\n"and\n  on';
  const text = highlight(code).map((line) => line.map((token) => token.text).join(''));
  expect(text.join('\n')).toBe(code);
});
