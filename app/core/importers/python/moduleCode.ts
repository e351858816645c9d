/** The Python of a file that stands beside its models, as an app of a design keeps it. */
import { importsFor } from './importLines.ts';
import { keptText } from './keptCode.ts';
import type { ClassInFile, Module } from './module.ts';
import { running } from './module.ts';
import type { ModelClass } from './names.ts';
import type { Reading } from './readModel.ts';
import type { Statement } from './statements.ts';

/** The statements of a file that are no models, below the imports that they and the models' own code need. */
export function moduleCode(
  module: Module,
  models: ReadonlyMap<ClassInFile, ModelClass>,
  appOf: ReadonlyMap<Module, string>,
  { project, tally, enumerations, kept: keptOf }: Reading,
): string {
  const kept = new Set<Statement>();
  const within: Statement[] = [];
  for (const [at, statement] of module.body.statements.entries()) {
    tally.count(statement, module);
    const classes = running({ ...module.body, statements: [statement] }).filter(
      (one) => one.kind === 'class',
    );
    within.push(...classes.flatMap((one) => [...(keptOf.get(one) ?? [])]));
    if (statement.kind === 'import' || statement.kind === 'pass') continue;
    if (statement.kind === 'branches' && statement.isTyping) continue;
    if (classes.some((one) => models.has(one) || enumerations.has(one))) continue;
    tally.keep(statement, module);
    const isDocstring =
      at === 0 && statement.kind === 'expression' && statement.value.kind === 'string';
    if (!isDocstring) kept.add(statement);
  }
  const code = keptText(module.body, kept, module.text);
  const imports = importsFor(module, project, [...kept, ...within], models, appOf);
  return [imports.join('\n'), code].filter((part) => part !== '').join('\n\n\n');
}
