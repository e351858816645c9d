import type { ExportedFile } from '../exporter.ts';
import { byMember, importLines } from './python/imports.ts';
import { assignment } from './python/leaves.ts';
import { linesOf } from './python/lines.ts';
import { list, string } from './python/py.ts';
import type { Style } from './python/style.ts';

/**
 * `<app>/models/__init__.py`: what the modules of the package give, under the path it would have in `models.py`.
 *
 * @param exported The module of each name.
 */
export function packageFile(
  app: string,
  exported: ReadonlyMap<string, string>,
  style: Style,
): ExportedFile {
  const shown = [...exported].filter(([name]) => !name.startsWith('_'));
  const imports = shown.map(([name, module]) => ({
    module: `.${module}`,
    name,
    local: name,
    as: name,
  }));
  const names = list(
    shown
      .map(([name]) => name)
      .toSorted(byMember)
      .map(string),
  );
  const all = linesOf(assignment('__all__', names, { ...style, resolve: () => '' }), 0, style);
  const lines = shown.length === 0 ? [] : [...importLines(imports, new Set(), style), '', ...all];
  return {
    path: `${app}/models/__init__.py`,
    text: lines.map((line) => `${line}\n`).join(''),
    origins: [],
  };
}
