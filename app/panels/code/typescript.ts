import { parser } from '@lezer/javascript';
import { lezerHighlighter } from './lezer.ts';

const typescript = parser.configure({ dialect: 'ts' });

export const highlight = lezerHighlighter((code) => typescript.parse(code));
