/** The imports that code kept from a file needs where it is written out again. */
import { knownModule, knownName } from '../../design/python/known.ts';
import type { ClassInFile, Module } from './module.ts';
import type { ModelClass } from './names.ts';
import type { Project } from './project.ts';
import { absolute } from './project.ts';
import type { Statement } from './statements.ts';

/** One line for each name that one of the statements reads and an exporter could not import by itself. */
export function importsFor(
  module: Module,
  project: Project,
  statements: readonly Statement[],
  models: ReadonlyMap<ClassInFile, ModelClass>,
  appOf: ReadonlyMap<Module, string>,
): readonly string[] {
  const used = new Set<string>();
  for (const { from, to } of statements) {
    for (const [word] of module.text.slice(from, to).matchAll(/[\p{ID_Start}_]\p{ID_Continue}*/gu))
      used.add(word);
  }
  const lines: string[] = [];
  for (const [local, given] of module.given) {
    if (given.kind !== 'import' || !used.has(local)) continue;
    const { module: written, name } = given.from;
    const path = absolute(written, module);
    const meaning = project.meaning([local], module);
    const isHere =
      (meaning.kind === 'class' || meaning.kind === 'function' || meaning.kind === 'value') &&
      appOf.get(meaning.module) === appOf.get(module) &&
      holdsModels(meaning.module, models);
    if (isHere || isKnownImport(path, name, local)) continue;
    if (name === null)
      lines.push(local === path.split('.')[0] ? `import ${path}` : `import ${path} as ${local}`);
    else
      lines.push(
        `from ${path === '' ? '.' : path} import ${name}${name === local ? '' : ` as ${local}`}`,
      );
  }
  return lines;
}

const holdsModels = (module: Module, models: ReadonlyMap<ClassInFile, ModelClass>): boolean =>
  [...models.values()].some((model) => model.module === module);

/** Whether an exporter finds the import when it reads the name. */
function isKnownImport(path: string, name: string | null, local: string): boolean {
  const found = knownName([local])?.import ?? knownModule(local);
  return found?.module === path && found.name === name && found.local === local;
}
