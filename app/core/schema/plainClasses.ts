/** Classes in the code of an app that are made of no other: as bases of a model they bring methods, but no fields. */
import type { App } from '../design/design.ts';

const known = new WeakMap<App, ReadonlySet<string>>();

/** The names of such classes, as far as they are plain to see: not decorated, and given once. */
export function plainClasses(app: App): ReadonlySet<string> {
  let names = known.get(app);
  if (!names) known.set(app, (names = new Set(app.code === '' ? [] : read(app.code))));
  return names;
}

const plain =
  /(?<!^@.*\n)^class[ \t]+([A-Za-z_]\w*)[ \t]*(?:\([ \t]*(?:object)?[ \t]*\))?[ \t]*:/gm;

function read(code: string): readonly string[] {
  const found = [...code.matchAll(plain)].map(([, name = '']) => name);
  const given = [...code.matchAll(/^(?:class[ \t]+|def[ \t]+)?([A-Za-z_]\w*)/gm)].map(
    ([, name]) => name,
  );
  return found.filter((name) => given.filter((other) => other === name).length === 1);
}
