import { parseExpression } from '../../design/python/expression.ts';
import { assignment, classLine, leavesOf } from './python/leaves.ts';
import { linesOf } from './python/lines.ts';
import { fromExpression, text } from './python/py.ts';
import type { FileStyle, Style } from './python/style.ts';
import { columns } from './python/width.ts';

/**
 * Python as it stands in a template, each statement on a line and every text in double quotes: in the style's quotes, and
 * with lines that are too long broken as `black` would.
 *
 * @param local The names that the template itself knows.
 */
export function inStyle(template: string, style: Style, local: readonly string[] = ['os']): string {
  const inFile = { ...style, resolve: () => '' };
  const quoted = style.quotes === 'single' ? template.replaceAll('"', "'") : template;
  return quoted
    .split('\n')
    .flatMap((line) => (columns(line) <= style.lineLength ? [line] : broken(line, inFile, local)))
    .join('\n');
}

/** A class line, an assignment or an expression; anything else stays on its line. */
function broken(line: string, style: FileStyle, local: readonly string[]): readonly string[] {
  const [, indent = '', statement = ''] = /^( *)(.*)$/.exec(line) ?? [];
  const depth = indent.length / 4;
  const [, name = '', base = ''] = /^class (\w+)\((\w+)\):$/u.exec(statement) ?? [];
  if (name !== '') return linesOf(classLine(name, [text(base)], style), depth, style);
  const [, target, code = ''] = /^(?:(\w+) = )?(.*)$/u.exec(statement) ?? [];
  const expression = parseExpression(code);
  if (!expression) return [line];
  const value = fromExpression(expression, { here: new Set(local), elsewhere: new Map() });
  const leaves = target === undefined ? leavesOf(value, style) : assignment(target, value, style);
  return linesOf(leaves, depth, style);
}
