/** Which names kept code defines, and which it only uses. */
import { isUsableName } from '../../../design/names.ts';
import { importsOf } from './importStatements.ts';
import type { Word } from './words.ts';
import { isName } from './words.ts';

/** The names that statements at the margin define. */
export function definedBy(words: readonly Word[]): ReadonlySet<string> {
  const defined = new Set<string>();
  for (const [i, { text, atMargin }] of words.entries()) {
    if (!atMargin) continue;
    const at = text === 'async' ? i + 1 : i;
    const next = words[at + 1]?.text ?? '';
    if (['def', 'class'].includes(words[at]?.text ?? '')) defined.add(next);
    else if (text === 'from' || text === 'import') {
      for (const { as } of importsOf(words, i)?.imports ?? []) defined.add(as.split('.')[0] ?? as);
    } else if (isUsableName(text) && next === ':') {
      // An annotation alone gives no value.
      if (words.slice(at + 1, endOf(words, at)).some((word) => isAssigning(word)))
        defined.add(text);
    } else for (const name of targetsAt(words, i)) defined.add(name);
  }
  return defined;
}

/** The names before `=`: one, or several with commas between them. */
function targetsAt(words: readonly Word[], start: number): readonly string[] {
  const names: string[] = [];
  for (let at = start; isUsableName(words[at]?.text ?? ''); at += 2) {
    names.push(words[at]?.text ?? '');
    const next = words[at + 1]?.text;
    if (next === '=') return names;
    if (next !== ',') break;
  }
  return [];
}

/** Where the next statement at the margin begins. */
function endOf(words: readonly Word[], start: number): number {
  const end = words.findIndex(({ atMargin }, i) => i > start && atMargin);
  return end < 0 ? words.length : end;
}

const isAssigning = ({ text, depth }: Word): boolean => text === '=' && depth === 0;

/** Whether the code takes names from elsewhere without saying which. */
export const bindsUnseen = (words: readonly Word[]): boolean =>
  words.some(({ text }, i) => text === '*' && words[i - 1]?.text === 'import');

/** Names given by the code itself, in whatever place: too many rather than too few. */
export function boundBy(words: readonly Word[]): ReadonlySet<string> {
  const bound = new Set(definedBy(words));
  let parameters = -1;
  for (const [i, { text, depth }] of words.entries()) {
    const before = words[i - 1]?.text ?? '';
    const next = words[i + 1]?.text ?? '';
    if (text === 'def') parameters = depth;
    if (parameters >= 0 && text === ')' && depth === parameters) parameters = -1;
    if (!isName(text)) continue;
    if (parameters >= 0 && depth > parameters && ['(', ',', '*'].includes(before)) bound.add(text);
    if (['for', 'as', 'lambda', 'def', 'class', 'import', 'global'].includes(before))
      bound.add(text);
    if ((depth === 0 && next === '=' && before !== '.') || next === ':=') bound.add(text);
  }
  return bound;
}

/** Dotted names the code reads and gives to nothing itself. */
export function usedBy(words: readonly Word[]): readonly (readonly string[])[] {
  const bound = boundBy(words);
  return words.flatMap(({ text }, i) => {
    if (!isName(text) || words[i - 1]?.text === '.' || bound.has(text)) return [];
    const path = [text];
    for (let at = i; words[at + 1]?.text === '.' && isName(words[at + 2]?.text ?? ''); at += 2) {
      path.push(words[at + 2]?.text ?? '');
    }
    const isKeyword = path.length === 1 && words[i + 1]?.text === '=' && (words[i]?.depth ?? 0) > 0;
    return isKeyword ? [] : [path];
  });
}
