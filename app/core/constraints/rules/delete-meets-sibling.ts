import { article } from '../../schema/sentences.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed, writtenModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const deleteMeetsSibling = defineRule({
  id: 'delete-meets-sibling',
  severity: 'info',
  django: null,
  what: 'A row may be of several models that extend one, and can’t be deleted as one of them then.',
  why: 'Django deletes the row of the parent with that of the child it is asked for, but looks for no other child; the database then refuses with an IntegrityError.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const childrenOf = new Map<ResolvedModel, ResolvedModel[]>();
    for (const model of writtenModels(schema)) {
      if (model.kind !== 'concrete') continue;
      for (const { model: parent } of model.parents) {
        const known = childrenOf.get(parent);
        if (known) known.push(model);
        else childrenOf.set(parent, [model]);
      }
    }
    return [...childrenOf].flatMap(([parent, children]): readonly Report[] =>
      children.length < 2 ? [] : [report(parent, children)],
    );
  }),
});

function report(
  { id, model: { name: whole } }: ResolvedModel,
  children: readonly ResolvedModel[],
): Report {
  const names = children.map(({ model }) => withArticle(model.name));
  return {
    message: `${capital(withArticle(whole))} may be ${listed(names)} at once, and then can’t be deleted as ${names[0]}, only as ${withArticle(whole)}.`,
    at: { model: id },
    also: children.map((child) => ({ model: child.id })),
  };
}

const withArticle = (name: string): string => `${article(name)} ${name}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
