import type { ExportedFile, Origin } from '../exporter.ts';
import type { FileClasses } from './appClasses.ts';
import { choicesBlock, classLines, isComment, whileChecking } from './classLines.ts';
import { blockLines } from './python/block.ts';
import { importLines } from './python/imports.ts';
import type { Style } from './python/style.ts';

const INDENT = 4;

/** `<app>/models.py` with these classes, or a module of the package `<app>/models`. */
export function modelsFile(
  app: string,
  apps: ReadonlySet<string>,
  classes: FileClasses,
  style: Style,
): ExportedFile {
  const { bodies, shared, names, typeImports, code } = classes;
  const inFile = { ...style, resolve: names.resolve };
  const lines = [...importLines(names.imports, apps, style)];
  if (typeImports.length > 0) {
    const narrower = { ...style, lineLength: style.lineLength - INDENT };
    const below = importLines(typeImports, apps, narrower);
    lines.push(
      '',
      whileChecking(inFile),
      ...below.map((line) => line && ' '.repeat(INDENT) + line),
    );
  }
  const above = [...code.comments, ...(code.block ? blockLines(code.block, 0) : [])];
  if (above.length > 0) lines.push(...gapBefore(lines, above), ...above);
  const origins: Origin[] = [];
  for (const { made, fields } of shared) {
    lines.push('', '');
    const from = lines.length + 1;
    lines.push(...choicesBlock(made, fields, 0, inFile).lines);
    for (const { model } of bodies) {
      const sharing = model.model.fields.filter(({ id }) => fields.includes(id));
      if (sharing.length === 0) continue;
      const at = { from, to: lines.length, model: model.id };
      origins.push(at, ...sharing.map(({ id }) => ({ ...at, field: id })));
    }
  }
  for (const body of bodies) {
    lines.push('', '');
    const start = lines.length;
    const { lines: own, fields } = classLines(body, inFile);
    lines.push(...own);
    const model = body.model.id;
    origins.push({ from: start + 1, to: start + own.length, model });
    for (const { field, from, to } of fields) {
      origins.push({ from: start + from, to: start + to, model, field });
    }
  }
  const path = classes.module === null ? `${app}/models.py` : `${app}/models/${classes.module}.py`;
  return { path, text: `${lines.join('\n')}\n`, origins };
}

/** Blank lines between imports and kept code: two above a class or a function. */
const gapBefore = (imports: readonly string[], code: readonly string[]): readonly string[] => {
  if (imports.length === 0) return [];
  const first = code.find((line) => !isComment(line)) ?? '';
  return /^(class|def|async|@)/.test(first) ? ['', ''] : [''];
};
