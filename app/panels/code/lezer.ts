import { highlightCode, tagHighlighter, tags } from '@lezer/highlight';
import type { Highlighter, Token, TokenKind } from './tokens.ts';

const kinds = tagHighlighter([
  { tag: [tags.keyword, tags.bool, tags.null, tags.self, tags.operatorKeyword], class: 'keyword' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: 'string' },
  { tag: tags.number, class: 'number' },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.className),
      tags.className,
      tags.definition(tags.typeName),
      tags.typeName,
    ],
    class: 'name',
  },
  { tag: tags.comment, class: 'comment' },
]);

const isKind = (name: string): name is TokenKind =>
  ['keyword', 'string', 'number', 'name', 'comment'].includes(name);

type Parse = (code: string) => Parameters<typeof highlightCode>[1];

/** A highlighter for what the parser reads. */
export const lezerHighlighter =
  (parse: Parse): Highlighter =>
  (code) => {
    const lines: Token[][] = [[]];
    highlightCode(
      code,
      parse(code),
      kinds,
      (text, classes) => {
        const [name = ''] = classes.split(' ');
        lines.at(-1)?.push({ text, kind: isKind(name) ? name : 'plain' });
      },
      () => lines.push([]),
    );
    return lines;
  };
