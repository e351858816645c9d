/** The names that code kept in a class body gives, and to what. Read, never run. */

/** What stands behind a name: a value of any kind, a property, a method of the class itself, or any other function. */
export type BodyName = 'value' | 'property' | 'classMethod' | 'method';

const known = new Map<string, ReadonlyMap<string, BodyName>>();
const KEPT = 500;

/** The names of the body, each with what it was given last. Code that is no Python gives whatever looks like names. */
export function bodyNames(code: string): ReadonlyMap<string, BodyName> {
  if (code.trim() === '') return none;
  let names = known.get(code);
  if (!names) {
    names = read(code);
    if (known.size >= KEPT) known.clear();
    known.set(code, names);
  }
  return names;
}

const none: ReadonlyMap<string, BodyName> = new Map();

const quoted = /("""|''')[\s\S]*?\1|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g;
const name = '[\\p{ID_Start}_][\\p{ID_Continue}]*';
const defined = new RegExp(`^(?:async\\s+)?(def|class)\\s+(${name})`, 'u');
const assigned = new RegExp(`^(${name})\\s*(?::[^=]*)?=(?!=)\\s*(${name})?`, 'u');
const decorator = new RegExp(`^@\\s*(${name}(?:\\.${name})*)`, 'u');

function read(code: string): ReadonlyMap<string, BodyName> {
  const names = new Map<string, BodyName>();
  let decorators: string[] = [];
  for (const line of statements(code)) {
    const above = decorator.exec(line)?.[1];
    if (above !== undefined) {
      decorators.push(above);
      continue;
    }
    const [, keyword, made] = defined.exec(line) ?? [];
    const [, target, value] = assigned.exec(line) ?? [];
    if (made !== undefined)
      names.set(made, keyword === 'class' ? 'value' : functionKind(decorators));
    else if (target !== undefined) names.set(target, value === 'property' ? 'property' : 'value');
    decorators = [];
  }
  return names;
}

function functionKind(decorators: readonly string[]): BodyName {
  if (decorators.some((one) => one === 'property' || /\.(setter|deleter|getter)$/.test(one)))
    return 'property';
  return decorators.includes('classmethod') ? 'classMethod' : 'method';
}

/** The lines that begin a statement of the body itself: not indented, and in no bracket or text. */
function statements(code: string): readonly string[] {
  let depth = 0;
  const bare = code.replaceAll(quoted, (text) =>
    text.replaceAll(/[^\n]/g, ' ').replaceAll('\n', ' '),
  );
  return bare.split('\n').filter((line) => {
    const begins = depth === 0 && /^\S/.test(line);
    for (const sign of line) {
      if ('([{'.includes(sign)) depth += 1;
      else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1);
    }
    return begins;
  });
}
