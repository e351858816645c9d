import type { Range, ResolvedField, ResolvedModel, Schema } from '../../schema/schema.ts';
import type { Exporter, Origin } from '../exporter.ts';

/** `diagram.mmd`: an `erDiagram` of Mermaid, which GitHub, GitLab and many documents draw from the text. */
export const mermaidExporter: Exporter = {
  id: 'mermaid',
  label: 'Mermaid',
  options: {},
  export: (schema) => {
    if (schema.models.length === 0) return { files: [], notes: [] };
    return { files: [{ path: 'diagram.mmd', ...diagram(schema) }], notes: [] };
  },
};

function diagram(schema: Schema): { readonly text: string; readonly origins: readonly Origin[] } {
  const names = namesOf(schema.models);
  const nameOf = (model: ResolvedModel): string => names.get(model) ?? '';
  const lines = ['erDiagram'];
  const origins: Origin[] = [];
  for (const model of schema.models) {
    const from = lines.length + 1;
    const fields = model.fields.filter(({ declaredIn }) => declaredIn === model.id);
    lines.push(
      `    ${nameOf(model)}["${shown(model.label)}"] {`,
      ...fields.map(attribute),
      '    }',
    );
    origins.push({ from, to: lines.length, model: model.id });
  }
  for (const { owner, target, field, forward, reverse } of schema.drawn) {
    if (!target) continue;
    const signs = `${left(forward)}--${right(reverse)}`;
    lines.push(`    ${nameOf(target)} ${signs} ${nameOf(owner)} : "${shown(field.name)}"`);
    origins.push({ from: lines.length, to: lines.length, model: owner.id, field: field.id });
  }
  return { text: `${lines.join('\n')}\n`, origins };
}

/** What each is called in the diagram: a plain word, of which no two are alike. */
function namesOf(models: readonly ResolvedModel[]): ReadonlyMap<ResolvedModel, string> {
  const taken = new Set<string>();
  const names = new Map<ResolvedModel, string>();
  for (const model of models) {
    const word = plain(model.label.replace('.', '_'));
    let name = word;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${word}_${n}`;
    taken.add(name.toLowerCase());
    names.set(model, name);
  }
  return names;
}

function attribute({
  name,
  typeId,
  type,
  primaryKey,
  unique,
  null: nullable,
}: ResolvedField): string {
  const isKey = type?.relation !== undefined && type.relation !== 'manyToMany';
  const keys = [primaryKey && 'PK', isKey && 'FK', unique && !primaryKey && 'UK'].filter(Boolean);
  const word = plain(name);
  const remarks = [word === name ? '' : shown(name), nullable ? 'may be empty' : ''];
  const remark = remarks.filter((one) => one !== '').join(', ');
  return [
    `        ${plain(typeId)}`,
    word,
    ...(keys.length === 0 ? [] : [keys.join(', ')]),
    ...(remark === '' ? [] : [`"${remark}"`]),
  ].join(' ');
}

/** A word that Mermaid takes for a name or a type: it begins with a letter. */
function plain(name: string): string {
  const word = name.replace(/[^A-Za-z0-9_]+/g, '_');
  return /^[A-Za-z]/.test(word) ? word : `x${word}`;
}

/** A text between quotes: Mermaid has no escape for them, and reads entities with `#`. */
const shown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[#"<>&%;]/g, (mark) => `#${mark.charCodeAt(0)};`);

/** The signs at the left of a line, the one for the most at the outside. */
const left = ({ min, max }: Range): string => (max > 1 ? '}' : '|') + (min > 0 ? '|' : 'o');

const right = ({ min, max }: Range): string => (min > 0 ? '|' : 'o') + (max > 1 ? '{' : '|');
