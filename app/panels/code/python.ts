import { parser } from '@lezer/python';
import { lezerHighlighter } from './lezer.ts';

export const highlight = lezerHighlighter((code) => parser.parse(code));
