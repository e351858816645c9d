/** What a piece of code is, as far as its colour tells. */
export type TokenKind = 'keyword' | 'string' | 'number' | 'name' | 'comment' | 'plain';

export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}

/** The tokens of each line. */
export type Lines = readonly (readonly Token[])[];

/** Splits code into lines of tokens. */
export type Highlighter = (code: string) => Lines;

/** Code before its parser has come: the same lines without colours. */
export const uncoloured: Highlighter = (code) =>
  code.split('\n').map((text) => (text === '' ? [] : [{ text, kind: 'plain' }]));
