/**
 * Python of a file as a design keeps it: on one line, and with names that mean the same in any file. What a file imports
 * is written as `known.ts` knows it (`timezone.now`) or by its full path (`shop.validators.isbn`); what an app's own
 * files define keeps its name.
 */
import { parser } from '@lezer/python';
import type { SyntaxNode } from '@lezer/common';
import { knownModule, knownName } from '../../design/python/known.ts';
import { childrenOf } from './expressions.ts';
import type { Span } from './expressions.ts';
import { absolute } from './project.ts';
import type { Scope } from './scope.ts';

/** Whether a module's names are those of the app that the scope is in: then they need no path. */
export type IsOwn = (module: Scope['module'], scope: Scope) => boolean;

/** The expression at the span, ready to stand in any file of the app. */
export function codeText({ from, to }: Span, scope: Scope, isOwn: IsOwn): string {
  // Within brackets, for it may run over several lines.
  const source = `(${scope.module.text.slice(from, to)}\n)`;
  const edits: { from: number; to: number; text: string }[] = [];
  const bound = new Set<string>();
  const names: SyntaxNode[] = [];
  parser.parse(source).iterate({
    enter: ({ node }) => {
      if (node.name === 'Comment') edits.push({ from: node.from, to: node.to, text: '' });
      else if (node.name === 'String' || node.name === 'FormatString')
        return node.name !== 'String';
      else if (node.name === 'VariableName' && !isKeyword(node)) {
        if (isBinding(node)) bound.add(source.slice(node.from, node.to));
        else names.push(node);
      }
      return true;
    },
  });
  for (const node of names) {
    const [first = '', ...rest] = path(node, source);
    if (bound.has(first)) continue;
    const written = [first, ...rest];
    const text = nameFor(written, scope, isOwn, from);
    if (text !== written.join('.')) edits.push({ from: node.from, to: endOf(node), text });
  }
  let result = '';
  let at = 1;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    result += source.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return oneLine(result + source.slice(at, -2));
}

/** Line ends outside of texts become spaces. */
function oneLine(code: string): string {
  const parts = code.split(
    /("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/,
  );
  return parts
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(/\s*\\?\s*\n\s*/g, ' ')))
    .join('')
    .trim();
}

/** `key` of `f(key=1)`. */
const isKeyword = (node: SyntaxNode): boolean =>
  node.parent?.name === 'ArgList' && node.nextSibling?.name === 'AssignOp';

/** A parameter of a lambda, or what a comprehension runs through. */
function isBinding(node: SyntaxNode): boolean {
  if (node.parent?.name === 'ParamList') return node.prevSibling?.name !== 'AssignOp';
  if (!node.parent?.name.endsWith('ComprehensionExpression')) return false;
  for (let before = node.prevSibling; before; before = before.prevSibling) {
    if (before.name === 'in' || before.name === 'if') return false;
    if (before.name === 'for') return true;
  }
  return false;
}

/** The dotted name that starts at a node. */
function path(node: SyntaxNode, source: string): string[] {
  const parts = [source.slice(node.from, node.to)];
  for (let at = node.parent, below = node; at?.name === 'MemberExpression'; at = at.parent) {
    const [of, dot, property] = childrenOf(at);
    if (of?.from !== below.from || of.to !== below.to || dot?.name !== '.' || !property) break;
    parts.push(source.slice(property.from, property.to));
    below = at;
  }
  return parts;
}

function endOf(node: SyntaxNode): number {
  let end = node.to;
  for (let at = node.parent, below = node; at?.name === 'MemberExpression'; at = at.parent) {
    const [of, dot] = childrenOf(at);
    if (of?.from !== below.from || of.to !== below.to || dot?.name !== '.') break;
    end = at.to;
    below = at;
  }
  return end;
}

/** How any file of the app can write a name that is read at a place. */
function nameFor(written: readonly string[], scope: Scope, isOwn: IsOwn, readAt: number): string {
  const { project, module, within } = scope;
  const [first = '', ...rest] = written;
  const asWritten = written.join('.');
  const inClass = within && project.meaning([first], module, within, readAt);
  if (inClass?.kind === 'value' && inClass.within === within) return asWritten;
  const given = module.given.get(first);
  const meaning = project.meaning([first], module);
  if (given?.kind !== 'import') {
    return meaning.kind === 'outside' ? outside(meaning.path, rest, 1) : asWritten;
  }
  const { name, module: from } = given.from;
  const at = absolute(from, module);
  if (meaning.kind === 'outside') {
    return outside(meaning.path, rest, name === null ? meaning.path.split('.').length : 1);
  }
  if (meaning.kind !== 'unknown' && meaning.kind !== 'module' && isOwn(meaning.module, scope)) {
    return [name ?? first, ...rest].join('.');
  }
  if (meaning.kind === 'module' && isOwn(meaning.module, scope) && rest.length > 0)
    return rest.join('.');
  return [...at.split('.'), ...(name === null ? [] : [name]), ...rest].filter(Boolean).join('.');
}

/**
 * A writing that is known to mean something outside of the files; else its full path. The file's own way comes first: by a
 * module before it, or by its bare name.
 * @param length How many words of the path the file's own way has before the rest.
 */
function outside(origin: string, rest: readonly string[], length: number): string {
  const full = [...origin.split('.'), ...rest];
  const wanted = full.join('.');
  if (translations.has(wanted)) return '_';
  const own = length + rest.length;
  for (const words of [own, ...full.keys()]) {
    const end = full.slice(-words);
    if (words > 0 && fullPath(end) === wanted) return end.join('.');
  }
  return wanted;
}

const translations = new Set(
  ['gettext_lazy', 'ugettext_lazy'].map((name) => `django.utils.translation.${name}`),
);

/** What a design takes a dotted name for. */
function fullPath(parts: readonly string[]): string | undefined {
  const known = knownName(parts);
  if (known?.import === null) return `builtins.${known.rest.join('.')}`;
  const found = known?.import ?? (parts.length > 1 ? knownModule(parts[0]) : undefined);
  if (!found) return undefined;
  const rest = known ? known.rest : parts.slice(1);
  return [found.module, ...(found.name === null ? [] : [found.name]), ...rest].join('.');
}
