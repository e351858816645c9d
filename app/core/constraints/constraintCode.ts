/**
 * What can be read off `Meta.indexes` and `Meta.constraints` while they are kept as Python text. Only the plainest form is understood; where the
 * text says more than that, nothing is claimed.
 */
import type { Expression } from '../design/python/expression.ts';
import { parseExpression } from '../design/python/expression.ts';
import { isCode } from '../fieldTypes/values.ts';
import type { ResolvedModel } from '../schema/schema.ts';

/** The arguments of each call of `name`, brackets matched; text in quotes is not looked into. */
function callsOf(code: string, name: string): string[] {
  const calls: string[] = [];
  for (const match of code.matchAll(new RegExp(`\\b${name}\\(`, 'g'))) {
    const start = match.index + match[0].length;
    let depth = 1;
    let quote = '';
    let end = start;
    for (; end < code.length && depth > 0; end += 1) {
      const char = code.charAt(end);
      if (quote !== '') quote = char === quote && code.charAt(end - 1) !== '\\' ? '' : quote;
      else if (char === '"' || char === "'") quote = char;
      else if ('([{'.includes(char)) depth += 1;
      else if (')]}'.includes(char)) depth -= 1;
    }
    calls.push(code.slice(start, end - 1));
  }
  return calls;
}

/** The fields of each `UniqueConstraint` without condition and expressions (`Options.total_unique_constraints`). */
export function totallyUnique(model: ResolvedModel): readonly (readonly string[])[] {
  const { constraints } = model.model.meta;
  if (!isCode(constraints)) return [];
  return callsOf(constraints.code, 'UniqueConstraint').flatMap((call) => {
    const fields = /\bfields\s*=\s*[[(]([^\])]*)[\])]/.exec(call)?.[1];
    if (fields === undefined || /\bcondition\s*=/.test(call)) return [];
    return [[...fields.matchAll(/["']([^"']*)["']/g)].map(([, name = '']) => name)];
  });
}

/** A field that an index or a unique constraint names in its list of fields. */
export interface IndexedName {
  readonly option: 'indexes' | 'constraints';
  readonly name: string;
}

/** The names in `fields=[…]` of every index and unique constraint, each once; the `-` of a descending one is left out. */
export function indexedNames(model: ResolvedModel): readonly IndexedName[] {
  return (['indexes', 'constraints'] as const).flatMap((option) => {
    const value = model.model.meta[option];
    const expression = isCode(value) ? parseExpression(value.code) : null;
    if (expression?.kind !== 'list' && expression?.kind !== 'tuple') return [];
    const names = expression.items.flatMap(fieldsOfCall).map((name) => name.replace(/^-/, ''));
    return [...new Set(names)].map((name) => ({ option, name }));
  });
}

function fieldsOfCall(item: Expression): readonly string[] {
  if (item.kind !== 'call' || item.callee.kind !== 'name') return [];
  if (!/(Index|^UniqueConstraint)$/.test(item.callee.parts.at(-1) ?? '')) return [];
  const fields = item.args.find(({ keyword }) => keyword === 'fields')?.value;
  if (fields?.kind !== 'list' && fields?.kind !== 'tuple') return [];
  return fields.items.flatMap((one) => {
    const plain = one.kind === 'string' ? /^(["'])([^"'\\]*)\1$/.exec(one.text)?.[2] : undefined;
    return plain ?? [];
  });
}
