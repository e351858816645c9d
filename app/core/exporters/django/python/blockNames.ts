/** Which names kept code defines, and which it only uses. */
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
    } else if (isName(text) && ['=', ':'].includes(next)) defined.add(text);
  }
  return defined;
}

/** Names given by the code itself, in whatever place: too many rather than too few. */
function boundBy(words: readonly Word[]): ReadonlySet<string> {
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
