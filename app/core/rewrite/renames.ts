/** A class that is called otherwise: every place of the model files that names it follows. */
import { parser } from '@lezer/python';
import type { Model } from '../design/design.ts';
import type { Module } from '../importers/python/module.ts';
import type { Origins } from '../importers/python/origins.ts';
import type { Edit } from './edits.ts';

/** Edits of a file for the classes that were renamed, by their new names; the class statements themselves are among them. */
export function renameEdits(
  module: Module,
  renamed: ReadonlyMap<Model['id'], string>,
  { project, models }: Origins,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [id, name] of renamed) {
    const origin = models.get(id);
    if (!origin) continue;
    const old = origin.statement.name;
    if (!module.text.includes(old)) continue;
    const isClass = (local: string): boolean => {
      const meaning = project.meaning([local], module);
      return meaning.kind === 'class' && meaning.statement === origin.statement;
    };
    const isKnownHere = isClass(old);
    parser.parse(module.text).iterate({
      enter: ({ node }) => {
        if (node.name !== 'VariableName' || module.text.slice(node.from, node.to) !== old) return;
        const parent = node.parent?.name;
        // A name of a class body of its own.
        const isGiven = parent === 'AssignStatement' && node.nextSibling?.name === 'AssignOp';
        if (isGiven && node.parent?.parent?.name === 'Body') return;
        if (parent === 'ArgList' && node.nextSibling?.name === 'AssignOp') return;
        if (parent === 'ImportStatement') {
          const next = node.nextSibling;
          const alias = next?.name === 'as' && next.nextSibling;
          const local = alias ? module.text.slice(alias.from, alias.to) : old;
          if (node.prevSibling?.name === 'as' || !isClass(local)) return;
        } else if (!isKnownHere) return;
        edits.push({ from: node.from, to: node.to, text: name });
      },
    });
  }
  return edits;
}
