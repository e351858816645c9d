import { stopsOf } from '../../cardinality/deletes.ts';
import { article } from '../../schema/sentences.ts';
import { plural } from '../../design/names.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenModels, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const deleteRestrictedByOtherWay = defineRule({
  id: 'delete-restricted-by-other-way',
  severity: 'info',
  django: null,
  what: 'Rows go along by one key, and restrict the deletion by another.',
  why: 'RESTRICT lets rows pass that are deleted anyway; one that is reached by the other key alone still stops it, so the same deletion works for some rows and fails for others.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const isRestricting = ({ options }: { readonly options: Readonly<Record<string, unknown>> }) =>
      options['on_delete'] === 'RESTRICT';
    if (!writtenRelations(schema).some(({ field }) => isRestricting(field))) return [];
    return writtenModels(schema).flatMap((model): readonly Report[] => {
      if (model.kind !== 'concrete') return [];
      return stopsOf(model).flatMap(({ by, relation, unlessBy, isAlways }): readonly Report[] => {
        if (by !== 'RESTRICT' || isAlways || !unlessBy || unlessBy.length === 0) return [];
        const what = relation.owner.model.name;
        const name = model.model.name;
        const way = unlessBy.map(namedRelation).join(' → ');
        return [
          {
            message: `Deleting ${article(name)} ${name} takes its ${plural(what)} along (${way}), but is refused if ${namedRelation(relation)} leads there from ${article(what)} ${what} that does not go.`,
            at: placeOf(relation),
            also: [{ model: model.id }, ...unlessBy.map(placeOf)],
          },
        ];
      });
    });
  }),
});
