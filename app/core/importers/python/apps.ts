/** Which app each file belongs to, by what Django goes by: `AppConfig.label`, the end of its name, or its folder. */
import { isUsableName } from '../../design/names.ts';
import type { Module } from './module.ts';
import { running, UNNAMED_APP } from './module.ts';
import type { Project } from './project.ts';
import { evaluate } from './scope.ts';
import type { Scope } from './scope.ts';

const folderOf = (path: string): string => path.replace(/[^/]+$/, '');

/** The label of each module's app. */
export function appsOf(project: Project): ReadonlyMap<Module, string> {
  const configured = new Map<string, string>();
  const folders = new Set<string>();
  for (const module of project.modules) {
    const { path } = module;
    const folder = folderOf(path);
    if (/(^|\/)apps\.py$/.test(path)) {
      folders.add(folder);
      const label = configuredLabel(module, project);
      if (label !== undefined) configured.set(folder, label);
    } else if (/(^|\/)models\.py$/.test(path)) folders.add(folder);
    const [, above] = /^((?:.*\/)?)models\/[^/]+\.py$/.exec(path) ?? [];
    if (above !== undefined) folders.add(above);
  }
  const labels = new Map<Module, string>();
  for (const module of project.modules) {
    const own = folderOf(module.path);
    let folder = own;
    while (folder !== '' && !folders.has(folder)) folder = folderOf(folder.slice(0, -1));
    if (!folders.has(folder)) folder = own;
    labels.set(module, configured.get(folder) ?? labelOfFolder(folder));
  }
  return labels;
}

function labelOfFolder(folder: string): string {
  const [last = ''] = folder.split('/').slice(-2);
  if (last === '') return UNNAMED_APP;
  return isUsableName(last) ? last : last.replaceAll(/\W+/g, '_').replace(/^(?=\d)|^$/, '_');
}

/** What an `AppConfig` of the file says; of several the one marked as default, else the first. */
function configuredLabel(module: Module, project: Project): string | undefined {
  const found = running(module.body).flatMap((statement) => {
    if (statement.kind !== 'class') return [];
    const isConfig = statement.bases.some(
      ({ value }) => value.kind === 'name' && value.parts.at(-1)?.endsWith('Config') === true,
    );
    if (!isConfig) return [];
    const scope: Scope = { project, module, within: statement };
    const text = (name: string): string | undefined => {
      const meaning = project.meaning([name], module, statement);
      if (meaning.kind !== 'value' || meaning.within !== statement) return undefined;
      const known = evaluate(meaning.value, scope);
      return known?.kind === 'text' ? known.value : undefined;
    };
    const label = text('label') ?? text('name')?.split('.').at(-1);
    const isDefault = /^\s*default\s*=\s*True/m.test(
      module.text.slice(statement.from, statement.to),
    );
    return label === undefined || !isUsableName(label) ? [] : [{ label, isDefault }];
  });
  return (found.find(({ isDefault }) => isDefault) ?? found[0])?.label;
}
